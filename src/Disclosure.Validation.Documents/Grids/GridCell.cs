using System.Diagnostics;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Grids;

/// <summary>A printed cell of a grid. Rows and columns count from 0.</summary>
/// <param name="Text">The text as printed, without the blanks around it.</param>
/// <param name="Row">The first row that the cell covers.</param>
/// <param name="Column">The first column that the cell covers.</param>
/// <param name="RowSpan">How many rows it covers, at least 1.</param>
/// <param name="ColumnSpan">How many columns it covers, at least 1.</param>
/// <param name="Source">Where the cell stands in the document.</param>
[DebuggerDisplay("{Text} ({Row},{Column})")]
internal sealed record GridCell(string Text, int Row, int Column, int RowSpan, int ColumnSpan, CellSource Source)
{
    /// <summary>Whether the document stores a number there and no text; the text is then the number written invariantly.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Why the text must not be read as a number though it may look like one; null for none.</summary>
    public LocalizedText? Doubt { get; init; }

    /// <summary>Where it is printed, in a table without lines; null elsewhere.</summary>
    public Extent? Extent { get; init; }

    /// <summary>The column behind the last one that the cell covers.</summary>
    public int EndColumn => Column + ColumnSpan;

    public bool IsBlank => Text.Length == 0;

    /// <summary>How many columns two cells have in common.</summary>
    public int Overlap(GridCell other) =>
        Math.Max(0, Math.Min(EndColumn, other.EndColumn) - Math.Max(Column, other.Column));
}
