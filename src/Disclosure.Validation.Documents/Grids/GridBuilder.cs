using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Grids;

/// <summary>Lays cells out row by row as HTML does: a cell goes to the next column that no cell from above covers.</summary>
/// <param name="limits">How large a table may be.</param>
/// <param name="file">The document, as the caller named it.</param>
/// <param name="table">The number of the table in reading order, from 1.</param>
/// <param name="page">The page that the table stands on, from 1.</param>
internal sealed class GridBuilder(DocumentLimits limits, string? file, int? table = null, int? page = null)
{
    private readonly List<GridRow> _rows = [];
    private readonly List<GridCell> _reachingDown = [];
    private List<GridCell> _current = [];
    private int _column;
    private int _placed;

    public int RowCount => _rows.Count;

    /// <summary>Begins the next row, with the cells that reach into it from above.</summary>
    public void BeginRow()
    {
        EndRow();
        _current = new List<GridCell>(_current.Count);
        _column = 0;
        var row = _rows.Count;
        _reachingDown.RemoveAll(cell => cell.Row + cell.RowSpan <= row);
        _current.AddRange(_reachingDown);
        Count(_current.Count);
        _rows.Add(new GridRow(_current));
    }

    /// <summary>Adds a cell to the current row; its span is cut where a cell from above is in the way.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="rowSpan">The rows that it is said to cover.</param>
    /// <param name="columnSpan">The columns that it is said to cover.</param>
    /// <param name="source">Where it stands; null for table, row and column as laid out here.</param>
    /// <param name="isNumber">Whether the document stores a number there and no text.</param>
    /// <param name="doubt">Why the text must not be read as a number; null for none.</param>
    public void Add(
        string text, int rowSpan, int columnSpan, CellSource? source = null, bool isNumber = false, LocalizedText? doubt = null)
    {
        Count(1);
        SkipTaken();
        var span = Math.Clamp(columnSpan, 1, limits.MaxSpan);
        span = Math.Min(span, FirstTakenAfter(_column) - _column);
        var rows = Math.Clamp(rowSpan, 1, limits.MaxSpan);
        var cell = new GridCell(text, _rows.Count - 1, _column, rows, span, source ?? SourceOf(text))
        {
            IsNumber = isNumber,
            Doubt = doubt,
        };
        _current.Add(cell);
        if (rows > 1)
        {
            _reachingDown.Add(cell);
        }

        _column = cell.EndColumn;
    }

    public Grid Build(bool keepsPositions, bool isOfLines = false)
    {
        EndRow();
        return new Grid([.. _rows], keepsPositions) { IsOfLines = isOfLines };
    }

    private CellSource SourceOf(string text) =>
        new(file, text) { Page = page, Table = table, Row = _rows.Count, Column = _column + 1 };

    // Without cells from above, the cells came in their order.
    private void EndRow()
    {
        if (_reachingDown.Count > 0)
        {
            _current.Sort(static (a, b) => a.Column.CompareTo(b.Column));
        }
    }

    private void SkipTaken()
    {
        for (var i = 0; i < _reachingDown.Count; i++)
        {
            if (_reachingDown[i].Column <= _column && _column < _reachingDown[i].EndColumn)
            {
                // The cell after it may stand anywhere in the list.
                _column = _reachingDown[i].EndColumn;
                i = -1;
            }
        }
    }

    private int FirstTakenAfter(int column)
    {
        var first = int.MaxValue;
        foreach (var cell in _reachingDown)
        {
            if (cell.Column > column && cell.Row < _rows.Count - 1)
            {
                first = Math.Min(first, cell.Column);
            }
        }

        return first;
    }

    private void Count(int cells)
    {
        _placed += cells;
        if (_placed > limits.MaxTableCells)
        {
            throw DocumentProblems.TableTooLarge(file, limits.MaxTableCells);
        }
    }
}
