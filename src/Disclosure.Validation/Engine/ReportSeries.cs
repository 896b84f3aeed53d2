namespace Disclosure.Validation.Engine;

/// <summary>
/// Puts reports of any issuers and years in order, and finds for each the one of the year before and those that it
/// sums up. It knows of the reports only what places them; they are named by their position among those given, so that
/// they themselves may lie elsewhere.
/// </summary>
internal sealed class ReportSeries
{
    private readonly IReadOnlyList<ReportKey> _keys;
    private readonly Dictionary<(string Issuer, int Year), int> _byYear = [];
    private readonly ILookup<string, string> _subordinates;

    /// <param name="keys">What places each report.</param>
    /// <param name="parents">The parent of each issuer that has one.</param>
    public ReportSeries(IReadOnlyList<ReportKey> keys, IReadOnlyDictionary<string, string> parents)
    {
        _keys = keys;
        _subordinates = parents.ToLookup(pair => IssuerName.Normalize(pair.Value), pair => IssuerName.Normalize(pair.Key));
        // Reports without a name or a year stand alone, in the order given, behind the others.
        Ordered =
        [
            .. Enumerable.Range(0, keys.Count)
                .OrderBy(index => keys[index].Issuer is null)
                .ThenBy(index => keys[index].Issuer, StringComparer.Ordinal)
                .ThenBy(index => keys[index].Year ?? int.MaxValue),
        ];
        foreach (var index in Ordered)
        {
            if (keys[index] is { Issuer: { } issuer, Year: { } year })
            {
                _byYear.TryAdd((IssuerName.Normalize(issuer), year), index);
            }
        }
    }

    /// <summary>The reports by issuer, then year.</summary>
    public IReadOnlyList<int> Ordered { get; }

    /// <summary>The same issuer's report of the year before; null where it is not among the reports.</summary>
    public int? PreviousOf(int index) =>
        _keys[index] is { Issuer: { } issuer, Year: { } year } ? Find(IssuerName.Normalize(issuer), year - 1) : null;

    /// <summary>
    /// The reports of the same year by the issuers below this one; null where none is below it, or where one of them is
    /// missing: a sum over the others would only raise a false alarm.
    /// </summary>
    public IReadOnlyList<int>? SubordinatesOf(int index)
    {
        if (_keys[index] is not { Issuer: { } issuer, Year: { } year } ||
            !_subordinates.Contains(IssuerName.Normalize(issuer)))
        {
            return null;
        }

        var names = _subordinates[IssuerName.Normalize(issuer)].ToList();
        var found = names.Select(name => Find(name, year)).OfType<int>().ToList();
        return found.Count == names.Count ? found : null;
    }

    private int? Find(string issuer, int year) => _byYear.TryGetValue((issuer, year), out var index) ? index : null;
}
