using Disclosure.Validation.Documents.Grids;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Validation.Documents.Docx;

/// <summary>A table of a text document: of figures, or one that only lays the page out.</summary>
internal sealed class DocxTable
{
    private readonly List<List<DocxCell>> _rows;

    public DocxTable(Table table)
    {
        _rows = [.. Unwrap(table).OfType<TableRow>().Where(row => !IsDeleted(row)).Select(CellsOf)];
        Inner = table.Descendants<Table>().Sum(inner => inner.Descendants<TableCell>().Count());
    }

    private int Inner { get; }

    /// <summary>The contents of the cells, row by row.</summary>
    public IEnumerable<TableCell> Cells => _rows.SelectMany(row => row).Select(cell => cell.Element).OfType<TableCell>();

    /// <summary>Whether the table lays the page out: it has one column, or holds tables larger than itself.</summary>
    public bool IsLayout => _rows.TrueForAll(row => row.Count <= 1) || (Inner > 0 && Inner >= _rows.Sum(row => row.Count));

    public Grid Read(DocumentLimits limits, string? file, int number)
    {
        var grid = new GridBuilder(limits, file, number);
        for (var row = 0; row < _rows.Count; row++)
        {
            grid.BeginRow();
            foreach (var cell in _rows[row].Where(cell => !IsCovered(cell, row)))
            {
                grid.Add(cell.Text, RowSpan(cell, row), cell.Span);
            }
        }

        return grid.Build(keepsPositions: true);
    }

    // A cell that continues the one above is no cell of its own; one that continues nothing is.
    private bool IsCovered(DocxCell cell, int row) =>
        cell.Continues && row > 0 && _rows[row - 1].Exists(above => above.Column == cell.Column && above.IsMerged);

    private int RowSpan(DocxCell cell, int row)
    {
        var span = 1;
        while (cell.IsMerged && row + span < _rows.Count
            && _rows[row + span].Exists(below => below.Column == cell.Column && below.Continues))
        {
            span++;
        }

        return span;
    }

    private static List<DocxCell> CellsOf(TableRow row)
    {
        var cells = new List<DocxCell>();
        var before = row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0;
        if (before > 0)
        {
            cells.Add(new DocxCell(null, 0, before, IsMerged: false, Continues: false));
        }

        var column = Math.Max(before, 0);
        foreach (var cell in Unwrap(row).OfType<TableCell>().Where(cell => !IsDeleted(cell)))
        {
            var properties = cell.TableCellProperties;
            var span = Math.Max(properties?.GridSpan?.Val?.Value ?? 1, 1);
            var merge = properties?.VerticalMerge;
            var continues = merge is not null && (merge.Val is null || merge.Val.Value != MergedCellValues.Restart);
            cells.Add(new DocxCell(cell, column, span, merge is not null, continues));
            column += span;
        }

        return cells;
    }

    private static bool IsDeleted(TableRow row) => row.TableRowProperties?.GetFirstChild<Deleted>() is not null;

    private static bool IsDeleted(TableCell cell) => cell.TableCellProperties?.GetFirstChild<CellDeletion>() is not null;

    // Rows and cells may stand in content controls and inserted ranges.
    private static IEnumerable<OpenXmlElement> Unwrap(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is TableRow or TableCell)
            {
                yield return child;
            }
            else if (child is not (TableProperties or TableGrid or TableRowProperties or DeletedRun))
            {
                foreach (var inner in Unwrap(child))
                {
                    yield return inner;
                }
            }
        }
    }
}
