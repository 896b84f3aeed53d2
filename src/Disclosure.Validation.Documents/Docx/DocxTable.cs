using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Limits;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Validation.Documents.Docx;

/// <summary>A table of a text document: of figures, or one that only lays the page out.</summary>
internal sealed class DocxTable
{
    private readonly DocumentLimits _limits;
    private readonly string? _file;
    private readonly CancellationToken _cancellationToken;
    private readonly List<List<DocxCell>> _rows = [];
    private int _column;
    private int _count;
    private bool _isClipped;

    public DocxTable(Table table, DocumentLimits limits, string? file, CancellationToken cancellationToken)
    {
        _limits = limits;
        _file = file;
        _cancellationToken = cancellationToken;
        ElementWalk.Through(table, Enter, null, cancellationToken);
    }

    /// <summary>Whether the table has no more than one column.</summary>
    public bool IsList => _rows.TrueForAll(row => row.Count <= 1);

    public Grid Read(CellText text, Surroundings surroundings, int number)
    {
        var grid = new GridBuilder(_limits, _file, number);
        var spans = RowSpans();
        var above = new HashSet<int>();
        foreach (var row in _rows)
        {
            grid.BeginRow();
            // A cell that continues the one above is no cell of its own; one that continues nothing is.
            foreach (var cell in row.Where(cell => !(cell.Continues && above.Contains(cell.Column))))
            {
                _cancellationToken.ThrowIfCancellationRequested();
                var read = cell.Element is null ? default : text.Of(cell.Element, surroundings);
                var doubt = cell.IsClipped ? ShownOtherwise.Faint : read.Doubt;
                grid.Add(read.Text ?? "", spans.GetValueOrDefault(cell, 1), cell.Span, doubt: doubt?.Doubt);
            }

            above = [.. row.Where(cell => cell.IsMerged).Select(cell => cell.Column)];
        }

        return grid.Build(keepsPositions: true);
    }

    // From below, so that each cell knows how far the one under it reaches.
    private Dictionary<DocxCell, int> RowSpans()
    {
        var spans = new Dictionary<DocxCell, int>(ReferenceEqualityComparer.Instance);
        var below = new Dictionary<int, int>();
        foreach (var row in Enumerable.Reverse(_rows))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var merged = row.Where(cell => cell.IsMerged).ToList();
            merged.ForEach(cell => spans[cell] = 1 + below.GetValueOrDefault(cell.Column));
            below = merged.Where(cell => cell.Continues).ToDictionary(cell => cell.Column, cell => spans[cell]);
        }

        return spans;
    }

    // Rows and cells may stand in content controls and inserted ranges.
    private bool Enter(OpenXmlElement element)
    {
        switch (element)
        {
            case TableRow row:
                BeginRow(row.TableRowProperties);
                return true;
            case TableCell cell:
                Add(cell);
                return false;
            default:
                return true;
        }
    }

    private void BeginRow(TableRowProperties? properties)
    {
        _rows.Add([]);
        _column = 0;
        _isClipped = properties?.GetFirstChild<TableRowHeight>()
            is { HeightType.InnerText: "exact", Val.Value: < ParagraphText.LeastHeight };
        if (properties?.GetFirstChild<GridBefore>()?.Val?.Value is { } before and > 0)
        {
            Add(null, before, merge: null);
        }
    }

    private void Add(TableCell cell)
    {
        if (_rows.Count == 0)
        {
            return;
        }

        var (properties, before) = (cell.TableCellProperties, _rows[^1].Count > 0 ? _rows[^1][^1] : null);
        Add(cell, properties?.GridSpan?.Val?.Value ?? 1, properties?.VerticalMerge);

        // Before spans were written as such, each further cell said that it goes on from the one before.
        if (before?.Element is not null && properties?.HorizontalMerge is { } merge && merge.Val?.Value != MergedCellValues.Restart)
        {
            _rows[^1].RemoveRange(_rows[^1].Count - 2, 2);
            _rows[^1].Add(before with { Span = Math.Min(_column - before.Column, _limits.MaxSpan) });
        }
    }

    private void Add(TableCell? cell, int span, VerticalMerge? merge)
    {
        if (++_count > _limits.MaxTableCells)
        {
            throw DocumentProblems.TableTooLarge(_file, _limits.MaxTableCells);
        }

        var columns = Math.Clamp(span, 1, _limits.MaxSpan);
        var continues = merge is not null && (merge.Val is null || merge.Val.Value != MergedCellValues.Restart);
        _rows[^1].Add(new DocxCell(cell, _column, columns, merge is not null, continues, _isClipped));
        _column += columns;
    }
}
