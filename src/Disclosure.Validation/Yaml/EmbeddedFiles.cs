using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Yaml;

/// <summary>The YAML files that the library carries, by folder.</summary>
internal static class EmbeddedFiles
{
    private const string Root = "rules";

    private static readonly Lazy<ILookup<string, string>> Names = new(() => typeof(EmbeddedFiles).Assembly
        .GetManifestResourceNames()
        .Where(name => name.StartsWith(Root + '/', StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .ToLookup(name => name.Split('/')[1]));

    public static IEnumerable<string> Folders => Names.Value.Select(folder => folder.Key);

    /// <summary>The files of a folder in order; none where there is no such folder. Who needs them again keeps them.</summary>
    public static IReadOnlyList<YamlFile> In(string folder) => [.. Names.Value[folder].Select(name => new YamlFile(name, () => Read(name)))];

    private static ReadOnlyMemory<byte> Read(string name)
    {
        using var stream = typeof(EmbeddedFiles).Assembly.GetManifestResourceStream(name)!;
        return InputFile.Read(stream, name, YamlLoader.MaxBytes);
    }
}
