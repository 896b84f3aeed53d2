namespace Disclosure.Validation.Packs.Reading;

/// <summary>A file of a pack, not yet looked into.</summary>
/// <param name="Name">The file, as the caller named it.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record PackFile(string? Name, ReadOnlyMemory<byte> Bytes)
{
    public const string FormName = "form.yaml";
    public const string PackName = "pack.yaml";

    public bool IsNamed(string name) => Path.GetFileName(Name) == name;
}
