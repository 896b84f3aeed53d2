using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Validation.Documents.Xlsx;

/// <summary>The merged ranges of a sheet, by their first cell.</summary>
internal sealed class MergedRanges
{
    private readonly Dictionary<CellReference, CellReference> _lastOf = [];

    public MergedRanges(Worksheet sheet)
    {
        foreach (var merged in sheet.Elements<MergeCells>().SelectMany(all => all.Elements<MergeCell>()))
        {
            var range = merged.Reference?.Value ?? "";
            var colon = range.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0
                && CellReference.TryParse(range.AsSpan(0, colon)) is { } first
                && CellReference.TryParse(range.AsSpan(colon + 1)) is { } last)
            {
                _lastOf[first] = last;
            }
        }
    }

    /// <summary>How many rows and columns the cell covers.</summary>
    public (int Rows, int Columns) SpanOf(CellReference cell) => _lastOf.TryGetValue(cell, out var last)
        ? (last.Row - cell.Row + 1, last.Column - cell.Column + 1)
        : (1, 1);
}
