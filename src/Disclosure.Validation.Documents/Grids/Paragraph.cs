using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Grids;

/// <summary>A paragraph, heading or line of text outside the tables.</summary>
internal sealed class Paragraph(string text, CellSource source) : Block
{
    public string Text { get; } = text;

    /// <summary>Whether the document stores a number there and no text; the text is then the number written invariantly.</summary>
    public bool IsNumber { get; init; }

    public CellSource Source { get; } = source;
}
