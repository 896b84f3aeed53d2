namespace Disclosure.Validation.Tests.Packs.Reading;

/// <summary>A folder with the files of a pack, for as long as a test runs.</summary>
internal sealed class PackFolder : IDisposable
{
    public PackFolder(params IEnumerable<(string Name, string Text)> files)
    {
        foreach (var (name, text) in files)
        {
            var file = System.IO.Path.Combine(Path, name);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
