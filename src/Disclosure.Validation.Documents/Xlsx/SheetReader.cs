using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Xlsx;

/// <summary>Lays a sheet out as grids; a row of one text over the whole width is a paragraph.</summary>
internal sealed class SheetReader(
    IReadOnlyList<SheetRow> rows, MergedRanges merged, string? file, int sheet, DocumentLimits limits)
{
    private readonly Dictionary<int, int> _takenUntil = [];
    private readonly int _width = rows.Count == 0 ? 0 : rows.Max(row => WidthOf(row, merged));

    public IEnumerable<Block> Read()
    {
        GridBuilder? grid = null;
        foreach (var row in rows)
        {
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
        var printed = row.Texts.Where(cell => !cell.Value.IsBlank).ToList();
        if (printed is not [var (column, (text, isNumber))] || _takenUntil.Values.Any(last => last >= row.Index))
        {
            return null;
        }

        var (height, width) = merged.SpanOf(new CellReference(row.Index, column));
        return height == 1 && (row.Texts.Count == 1 || width >= _width)
            ? new Paragraph(text, SourceOf(row.Index, column, text)) { IsNumber = isNumber }
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

            var (text, isNumber) = row.Texts.GetValueOrDefault(column, new SheetText("", IsNumber: false));
            var (height, width) = merged.SpanOf(new CellReference(row.Index, column));
            var lastRow = row.Index + height - 1;
            var rowsCovered = height == 1 ? 1 : rows.Count(other => other.Index >= row.Index && other.Index <= lastRow);
            grid.Add(text, rowsCovered, width, SourceOf(row.Index, column, text), isNumber);
            for (var taken = column; taken < Math.Min(column + width, _width); taken++)
            {
                _takenUntil[taken] = lastRow;
            }
        }
    }

    private CellSource SourceOf(int row, int column, string text) =>
        new(file, text) { Table = sheet, Row = row + 1, Column = column + 1 };

    private static int WidthOf(SheetRow row, MergedRanges merged) => row.Texts
        .Where(cell => !cell.Value.IsBlank)
        .Select(cell => cell.Key + merged.SpanOf(new CellReference(row.Index, cell.Key)).Columns)
        .DefaultIfEmpty()
        .Max();
}
