using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Grids;

/// <summary>A paragraph, heading or line of text outside the tables.</summary>
internal sealed class Paragraph(string text, CellSource source) : Block
{
    public string Text { get; } = text;

    public CellSource Source { get; } = source;
}
