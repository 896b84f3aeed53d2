namespace Disclosure.Validation.Cli.Inputs;

/// <summary>A document to read.</summary>
/// <param name="Name">What the user calls it.</param>
/// <param name="Path">Its full path; null for standard input.</param>
internal sealed record InputSource(string Name, string? Path)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Whether the user named it, and did not only give a folder that it lies in.</summary>
    public bool IsNamed { get; init; } = true;

    /// <summary>The bytes of the document; zero where that is not known, as of standard input.</summary>
    public long Size => Path is not null && new FileInfo(Path) is { Exists: true } file ? file.Length : 0;
}
