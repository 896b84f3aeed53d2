using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Xlsx.Workbooks;

/// <summary>The rows of a table that come report by report, and are to stand by rank: the worst of all reports first.</summary>
internal sealed class RankedSpool<T> : ISheetSource, IDisposable
{
    private readonly SheetSpool<T> _sheets;
    private readonly Func<RowSpool<T>> _open;
    private readonly RowSpool<T>?[] _ranks;

    /// <param name="name">The name of the sheet.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="ranks">How many ranks there are; 0 stands first.</param>
    /// <param name="strings">The short texts of the workbook.</param>
    /// <param name="language">The language of names and headings.</param>
    /// <param name="rowLimit">The most rows that a sheet can hold, the headings among them.</param>
    public RankedSpool(
        LocalizedText name, IReadOnlyList<SheetColumn<T>> columns, int ranks, SharedStrings strings, Language language, int rowLimit)
    {
        _sheets = new SheetSpool<T>(name, columns, strings, language, rowLimit);
        _open = () => new RowSpool<T>(columns, strings, language);
        _ranks = new RowSpool<T>?[ranks];
    }

    public int Count => _ranks.Sum(rank => rank?.Count ?? 0);

    public IEnumerable<SheetName> Names => _sheets.Names;

    public void Add(T item, int rank) => (_ranks[rank] ??= _open()).Add(item);

    public void Complete()
    {
        foreach (var rank in _ranks)
        {
            rank?.MoveTo(_sheets.Add);
        }

        _sheets.Complete();
    }

    public void CopyTo(int sheet, Stream stream) => _sheets.CopyTo(sheet, stream);

    public void Dispose()
    {
        _sheets.Dispose();
        foreach (var rank in _ranks)
        {
            rank?.Dispose();
        }
    }
}
