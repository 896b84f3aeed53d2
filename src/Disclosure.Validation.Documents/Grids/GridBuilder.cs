using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Grids;

/// <summary>Lays cells out row by row as HTML does: a cell goes to the next column that no cell from above covers.</summary>
/// <param name="limits">How large a table may be.</param>
/// <param name="file">The document, as the caller named it.</param>
/// <param name="table">The number of the table in reading order, from 1.</param>
/// <param name="page">The page that the table stands on, from 1.</param>
internal sealed class GridBuilder(DocumentLimits limits, string? file, int? table = null, int? page = null)
{
    private readonly List<GridRow> _rows = [];

    // The cells of the row from left to right; the first of those from above that end right of the column is the next.
    private List<GridCell> _current = [];
    private List<GridCell> _fromAbove = [];
    private int _next;
    private int _column;
    private int _placed;

    /// <summary>Begins the next row, with the cells that reach into it from above.</summary>
    public void BeginRow()
    {
        EndRow();
        _fromAbove = _current.FindAll(cell => cell.Row + cell.RowSpan > _rows.Count);
        _current = new List<GridCell>(_current.Count);
        _next = 0;
        _column = 0;
        Count(_fromAbove.Count);
        _rows.Add(new GridRow(_current));
    }

    /// <summary>Adds a cell to the current row; its span is cut where a cell from above is in the way.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="rowSpan">The rows that it is said to cover.</param>
    /// <param name="columnSpan">The columns that it is said to cover.</param>
    /// <param name="source">Where it stands; null for table, row and column as laid out here.</param>
    /// <param name="isNumber">Whether the document stores a number there and no text.</param>
    /// <param name="doubt">Why its text can't be taken for a figure, where that is so.</param>
    /// <param name="extent">Where it is printed, in a table without lines.</param>
    public void Add(
        string text, int rowSpan, int columnSpan, CellSource? source = null, bool isNumber = false, LocalizedText? doubt = null, Extent? extent = null)
    {
        Count(1);
        TakeFromAbove(_column);
        var span = Math.Clamp(columnSpan, 1, limits.MaxSpan);
        span = _next < _fromAbove.Count ? Math.Min(span, _fromAbove[_next].Column - _column) : span;
        var rows = Math.Clamp(rowSpan, 1, limits.MaxSpan);
        _current.Add(new GridCell(text, _rows.Count - 1, _column, rows, span, source ?? SourceOf(text)) { IsNumber = isNumber, Doubt = doubt, Extent = extent });
        _column += span;
    }

    public Grid Build(bool keepsPositions, bool isOfLines = false)
    {
        EndRow();
        return new Grid([.. _rows], keepsPositions) { IsOfLines = isOfLines };
    }

    private CellSource SourceOf(string text) =>
        new(file, text) { Page = page, Table = table, Row = _rows.Count, Column = _column + 1 };

    private void EndRow() => TakeFromAbove(int.MaxValue);

    // Cells never overlap, so that those from above come in their order too.
    private void TakeFromAbove(int column)
    {
        for (; _next < _fromAbove.Count && _fromAbove[_next].Column <= Math.Max(column, _column); _next++)
        {
            _current.Add(_fromAbove[_next]);
            _column = _fromAbove[_next].EndColumn;
        }
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
