namespace Disclosure.Validation.Reporting.Pages;

/// <summary>A column of a table on a page.</summary>
/// <param name="Heading">What stands over it.</param>
public sealed record PageColumn(string Heading)
{
    /// <summary>Whether it holds numbers, which stand to the right. Default: no.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Whether its texts may be broken into lines. Default: no.</summary>
    public bool Wraps { get; init; }
}

/// <summary>A cell of a table on a page.</summary>
/// <param name="Text">The text.</param>
/// <param name="Tone">What it is.</param>
public readonly record struct PageCell(string Text, Tone Tone = Tone.Plain);
