using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Grids;

/// <summary>A paragraph, heading or line of text outside the tables. One without text is a blank cell of a table that came as lines.</summary>
internal sealed class Paragraph(string text, CellSource source) : Block
{
    public string Text { get; } = text;

    /// <summary>Whether the document stores a number there and no text; the text is then the number written invariantly.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Why nothing in the text must be read as the number of a table's cell; null for none.</summary>
    public LocalizedText? Doubt { get; init; }

    public CellSource Source { get; } = source;
}
