namespace Disclosure.Validation.Reports;

/// <summary>Where in a document a figure or a passage stands, and how it is printed there.</summary>
/// <param name="File">The document, as the caller named it.</param>
/// <param name="Text">The text as printed.</param>
public sealed record CellSource(string? File, string? Text)
{
    /// <summary>The page, from 1, in paged documents.</summary>
    public int? Page { get; init; }

    /// <summary>The line, from 1, in documents of lines.</summary>
    public int? Line { get; init; }

    /// <summary>The table, from 1, in reading order.</summary>
    public int? Table { get; init; }

    /// <summary>The row of the table, from 1.</summary>
    public int? Row { get; init; }

    /// <summary>The column of the table, from 1; in a document of lines, the field or character of the line.</summary>
    public int? Column { get; init; }
}
