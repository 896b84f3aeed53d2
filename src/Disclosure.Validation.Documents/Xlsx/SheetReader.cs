using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Xlsx.Styles;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Xlsx;

/// <summary>Lays a sheet out as grids; a row of one text over the whole width is a paragraph.</summary>
internal sealed class SheetReader(
    SheetContent content, string? file, int sheet, DocumentLimits limits, CancellationToken cancellationToken)
{
    // Merged cells may cover any number of places that hold nothing; far more than cells are none of a table's.
    private const int PlacesPerCell = 100;

    private readonly Dictionary<int, int> _takenUntil = [];
    private readonly int[] _indexes = [.. content.Rows.Select(row => row.Index)];
    private readonly int _width = content.Rows.Select(row => WidthOf(row, content.Merged)).DefaultIfEmpty().Max();

    public IEnumerable<Block> Read()
    {
        if ((long)_width * content.Rows.Count > (long)limits.MaxTableCells * PlacesPerCell)
        {
            throw DocumentProblems.TableTooLarge(file, limits.MaxTableCells);
        }

        GridBuilder? grid = null;
        foreach (var row in content.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TextOver(row) is { } text)
            {
                if (grid is not null)
                {
                    yield return grid.Build(keepsPositions: true);
                    grid = null;
                }

                yield return text;
                continue;
            }

            grid ??= new GridBuilder(limits, file);
            AddRow(grid, row);
        }

        if (grid is not null)
        {
            yield return grid.Build(keepsPositions: true);
        }
    }

    private Paragraph? TextOver(SheetRow row)
    {
        if (row.Texts.Count != 1 || _takenUntil.Values.Any(last => last >= row.Index))
        {
            return null;
        }

        var (column, (text, isNumber, doubt)) = row.Texts.First();
        var (height, width) = content.Merged.SpanOf(new CellReference(row.Index, column));
        return height == 1 && (row.CellCount == 1 || width >= _width)
            ? new Paragraph(text, SourceOf(row.Index, column, text)) { IsNumber = isNumber, Doubt = doubt }
            : null;
    }

    private void AddRow(GridBuilder grid, SheetRow row)
    {
        grid.BeginRow();
        for (var column = 0; column < _width; column++)
        {
            if (_takenUntil.TryGetValue(column, out var last) && last >= row.Index)
            {
                continue;
            }

            var (text, isNumber, doubt) = row.Texts.GetValueOrDefault(column, new SheetText(""));
            var (height, width) = content.Merged.SpanOf(new CellReference(row.Index, column));
            var lastRow = row.Index + height - 1;
            grid.Add(text, RowsBetween(row.Index, lastRow), width, SourceOf(row.Index, column, text), isNumber, doubt);
            for (var taken = column; taken < Math.Min(column + width, _width); taken++)
            {
                _takenUntil[taken] = lastRow;
            }
        }
    }

    private int RowsBetween(int first, int last)
    {
        if (first == last)
        {
            return 1;
        }

        var behind = Array.BinarySearch(_indexes, last + 1);
        return (behind < 0 ? ~behind : behind) - Array.BinarySearch(_indexes, first);
    }

    private CellSource SourceOf(int row, int column, string text) =>
        new(file, text) { Table = sheet, Row = row + 1, Column = column + 1 };

    private static int WidthOf(SheetRow row, MergedRanges merged) => row.Texts
        .Select(cell => cell.Key + merged.SpanOf(new CellReference(row.Index, cell.Key)).Columns)
        .DefaultIfEmpty()
        .Max();
}
