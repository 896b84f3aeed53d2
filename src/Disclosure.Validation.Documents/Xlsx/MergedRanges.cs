namespace Disclosure.Validation.Documents.Xlsx;

/// <summary>The merged ranges of a sheet, by their first cell.</summary>
internal sealed class MergedRanges
{
    private readonly Dictionary<CellReference, CellReference> _lastOf = [];

    /// <summary>Adds a range such as <c>A1:B2</c>.</summary>
    public void Add(string range)
    {
        var colon = range.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0
            && CellReference.TryParse(range.AsSpan(0, colon)) is { } first
            && CellReference.TryParse(range.AsSpan(colon + 1)) is { } last
            && last.Row >= first.Row && last.Column >= first.Column)
        {
            _lastOf[first] = last;
        }
    }

    /// <summary>How many rows and columns the cell covers.</summary>
    public (int Rows, int Columns) SpanOf(CellReference cell) => _lastOf.TryGetValue(cell, out var last)
        ? (last.Row - cell.Row + 1, last.Column - cell.Column + 1)
        : (1, 1);
}
