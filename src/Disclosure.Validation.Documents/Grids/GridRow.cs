namespace Disclosure.Validation.Documents.Grids;

/// <summary>A row of a grid.</summary>
/// <param name="Cells">The cells that cover the row, from left to right, those that reach in from above included.</param>
internal sealed record GridRow(IReadOnlyList<GridCell> Cells)
{
    /// <summary>The column behind the last cell.</summary>
    public int Width => Cells.Count == 0 ? 0 : Cells[^1].EndColumn;

    /// <summary>The row with another text in that cell.</summary>
    public GridRow WithText(GridCell cell, string text) => new([.. Cells.Select(other => ReferenceEquals(other, cell) ? cell with { Text = text } : other)]);

    /// <summary>Whether every column up to the last cell is covered.</summary>
    public bool IsGapless
    {
        get
        {
            var covered = 0;
            for (var i = 0; i < Cells.Count; i++)
            {
                covered += Cells[i].ColumnSpan;
            }

            return covered == Width;
        }
    }
}
