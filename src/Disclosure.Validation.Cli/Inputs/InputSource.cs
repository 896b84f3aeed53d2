namespace Disclosure.Validation.Cli.Inputs;

/// <summary>A document to read.</summary>
/// <param name="Name">What the user calls it.</param>
/// <param name="Path">Its full path; null for standard input.</param>
internal sealed record InputSource(string Name, string? Path)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";
}
