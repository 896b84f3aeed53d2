namespace Disclosure.Validation.Documents.Grids;

/// <summary>A table of any format.</summary>
internal sealed class Grid(IReadOnlyList<GridRow> rows, bool keepsPositions) : Block
{
    private bool? _isEven;

    public IReadOnlyList<GridRow> Rows { get; } = rows;

    /// <summary>
    /// Whether the columns of the cells are those of the printed table. Plain text loses merged cells, so that a
    /// field's number says little about what it stands under.
    /// </summary>
    public bool KeepsPositions { get; } = keepsPositions;

    /// <summary>Whether every row is a line of print, so that a cell may go on in the row below.</summary>
    public bool IsOfLines { get; init; }

    /// <summary>The rows with their places.</summary>
    public IEnumerable<NumberedRow> NumberedRows => Rows.Select((row, index) => new NumberedRow(index, row));

    /// <summary>Whether all rows are as wide as one another, and none has a hole: what stands at their right ends stands in one column.</summary>
    public bool IsEven => _isEven ??= Rows.All(row => row.Width == Width && row.IsGapless);

    /// <summary>The rows with other cells in place of theirs; one that covers several rows is made anew once.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="change">The other cell; null to leave it out.</param>
    public static IEnumerable<GridRow> Changed(IEnumerable<GridRow> rows, Func<GridRow, GridCell, GridCell?> change)
    {
        var changed = new Dictionary<GridCell, GridCell?>(ReferenceEqualityComparer.Instance);
        foreach (var row in rows)
        {
            var cells = new List<GridCell>(row.Cells.Count);
            foreach (var cell in row.Cells)
            {
                if (!changed.TryGetValue(cell, out var other))
                {
                    changed.Add(cell, other = change(row, cell));
                }

                if (other is not null)
                {
                    cells.Add(other);
                }
            }

            yield return new GridRow(cells);
        }
    }

    /// <summary>The number of columns of the widest row.</summary>
    public int Width { get; } = rows.Count == 0 ? 0 : rows.Max(row => row.Width);
}
