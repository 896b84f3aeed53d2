namespace Disclosure.Validation.Reports;

/// <summary>One of the six sections of a report, as found in the document.</summary>
/// <param name="Id">The id of the section in the form, such as <c>overview</c>.</param>
/// <param name="Title">The heading as printed.</param>
/// <param name="Text">The text below the heading, without the tables; paragraphs end with a line feed.</param>
public sealed record ReportSection(string Id, string Title, string Text)
{
    /// <summary>Where the heading stands.</summary>
    public CellSource? Source { get; init; }

    /// <summary>Where each line of <see cref="Text"/> stands; empty for a report that was not read from a document.</summary>
    public IReadOnlyList<CellSource?> LineSources { get; init; } = [];

    /// <inheritdoc />
    public bool Equals(ReportSection? other) =>
        ReferenceEquals(this, other) || (other is not null
            && (Id, Title, Text, Source) == (other.Id, other.Title, other.Text, other.Source)
            && LineSources.SequenceEqual(other.LineSources));

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Id, Title, Text.Length);

    /// <summary>Where the line stands that a place of the text is in; null where that is not known.</summary>
    internal CellSource? SourceAt(int start) =>
        Text.AsSpan(0, start).Count('\n') is var line && line < LineSources.Count ? LineSources[line] : Source;
}

/// <summary>A footnote under a table.</summary>
/// <param name="Table">The id of the table.</param>
/// <param name="Text">The text.</param>
public sealed record TableFootnote(string Table, string Text);
