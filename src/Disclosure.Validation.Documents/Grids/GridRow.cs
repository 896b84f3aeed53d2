namespace Disclosure.Validation.Documents.Grids;

/// <summary>A row of a grid.</summary>
/// <param name="Cells">The cells that cover the row, from left to right, those that reach in from above included.</param>
internal sealed record GridRow(IReadOnlyList<GridCell> Cells)
{
    /// <summary>The column behind the last cell.</summary>
    public int Width => Cells.Count == 0 ? 0 : Cells[^1].EndColumn;

    /// <summary>The only cell that is not blank; null where there are none or several.</summary>
    public GridCell? Only
    {
        get
        {
            GridCell? only = null;
            for (var i = 0; i < Cells.Count; i++)
            {
                if (Cells[i].IsBlank)
                {
                    continue;
                }

                if (only is not null)
                {
                    return null;
                }

                only = Cells[i];
            }

            return only;
        }
    }

    /// <summary>The cell that covers a column; null for none.</summary>
    public GridCell? At(int column)
    {
        for (var i = 0; i < Cells.Count; i++)
        {
            if (Cells[i].Column <= column && column < Cells[i].EndColumn)
            {
                return Cells[i];
            }
        }

        return null;
    }

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
