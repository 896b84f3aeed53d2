using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Yaml;

/// <summary>A file that is looked into only when asked for, and then once.</summary>
/// <param name="name">The file, as the caller named it.</param>
/// <param name="read">Reads its content.</param>
internal sealed class YamlFile(string? name, Func<ReadOnlyMemory<byte>> read)
{
    private readonly Lazy<ReadOnlyMemory<byte>> _bytes = new(read);
    private YamlNode? _root;

    public string? Name => name;

    /// <exception cref="DisclosureInputException">It can't be read.</exception>
    public ReadOnlyMemory<byte> Bytes => _bytes.Value;

    public static YamlFile At(string path) => new(path, () => InputFile.Read(path, YamlLoader.MaxBytes));

    /// <exception cref="DisclosureInputException">It can't be read, or is no YAML.</exception>
    public YamlNode Load() => _root ??= YamlLoader.Load(Bytes, name);
}
