using Disclosure.Validation.Documents.Grids;

namespace Disclosure.Validation.Documents.Recognition.Tables.Placing;

/// <summary>Where the full rows of a table have their figures: in the same columns, or as many cells behind their labels.</summary>
/// <param name="InColumns">The first column and the width of the rows; null where these differ more than what stands behind labels.</param>
/// <param name="BehindLabels">The blanks in front of the figures and the number of all cells behind the label; null likewise.</param>
internal sealed record RowLayout((int First, int Width)? InColumns, (int Offset, int Count)? BehindLabels)
{
    public int? Width => InColumns?.Width;

    /// <summary>Whether the figures of a row, from that cell behind its label on, stand as those of the full rows do.</summary>
    public bool Fits(GridRow row, IReadOnlyList<GridCell> values, int start) =>
        (InColumns is null || InColumns == (values[start].Column, row.Width))
        && (BehindLabels is null || BehindLabels == (start, values.Count));
}
