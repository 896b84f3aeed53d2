using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Engine;

/// <summary>
/// Puts reports of any issuers and years in order, and finds for each the one of the year before and those that it
/// sums up.
/// </summary>
internal sealed class ReportSeries
{
    private readonly Dictionary<(string Issuer, int Year), DisclosureReport> _byYear = [];
    private readonly ILookup<string, string> _subordinates;

    /// <param name="reports">The reports.</param>
    /// <param name="parents">The parent of each issuer that has one.</param>
    public ReportSeries(IEnumerable<DisclosureReport> reports, IReadOnlyDictionary<string, string> parents)
    {
        _subordinates = parents.ToLookup(pair => IssuerName.Normalize(pair.Value), pair => IssuerName.Normalize(pair.Key));
        // Reports without a name or a year stand alone, in the order given, behind the others.
        var all = reports.ToList();
        Ordered =
        [
            .. all
                .OrderBy(report => report.Issuer is null)
                .ThenBy(report => report.Issuer, StringComparer.Ordinal)
                .ThenBy(report => report.Year ?? int.MaxValue),
        ];
        foreach (var report in Ordered)
        {
            if (report is { Issuer: { } issuer, Year: { } year })
            {
                _byYear.TryAdd((IssuerName.Normalize(issuer), year), report);
            }
        }
    }

    /// <summary>The reports by issuer, then year.</summary>
    public IReadOnlyList<DisclosureReport> Ordered { get; }

    /// <summary>The same issuer's report of the year before; null where it is not among the reports.</summary>
    public DisclosureReport? PreviousOf(DisclosureReport report) =>
        report is { Issuer: { } issuer, Year: { } year }
            ? _byYear.GetValueOrDefault((IssuerName.Normalize(issuer), year - 1))
            : null;

    /// <summary>
    /// The reports of the same year by the issuers below this one; null where none is below it, or where one of them is
    /// missing: a sum over the others would only raise a false alarm.
    /// </summary>
    public IReadOnlyList<DisclosureReport>? SubordinatesOf(DisclosureReport report)
    {
        if (report is not { Issuer: { } issuer, Year: { } year } || !_subordinates.Contains(IssuerName.Normalize(issuer)))
        {
            return null;
        }

        var names = _subordinates[IssuerName.Normalize(issuer)].ToList();
        var found = names.Select(name => _byYear.GetValueOrDefault((name, year))).OfType<DisclosureReport>().ToList();
        return found.Count == names.Count ? found : null;
    }
}
