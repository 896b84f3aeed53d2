using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Versions;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Evaluation;

/// <summary>
/// Puts reports of any issuers and years in order, and finds for each the one of the year before and those that it
/// sums up. It knows of the reports only what places them; they are named by their position among those given, so that
/// they themselves may lie elsewhere.
/// </summary>
public sealed class ReportSeries
{
    private readonly IReadOnlyList<ReportKey> _keys;
    private readonly IssuerRegister? _register;
    private readonly IssuerIdentity?[] _identities;
    private readonly ILookup<(string Parent, int Year), string> _components;
    private readonly Dictionary<string, SortedList<int, int[]>> _byYear = new(StringComparer.Ordinal);

    /// <summary>Puts reports in order.</summary>
    /// <param name="keys">What places each report.</param>
    /// <param name="register">The issuers, and whose report sums up whose; null where no report sums up others.</param>
    /// <param name="preference">Which of several reports of one issuer for one year counts.</param>
    public ReportSeries(
        IReadOnlyList<ReportKey> keys, IssuerRegister? register = null, VersionPreference preference = VersionPreference.None)
    {
        _keys = keys;
        _register = register;
        var names = new IssuerNames(register, keys.Select(key => key.Issuer).OfType<string>());
        _identities = [.. keys.Select(key => key.Issuer is { } issuer ? names.Of(issuer) : null)];
        _components = Enumerable.Range(0, keys.Count)
            .Where(index => keys[index] is { Parent: not null, Year: not null } && _identities[index]?.Key is not null)
            .ToLookup(index => (IssuerName.Canonical(keys[index].Parent!), keys[index].Year!.Value), index => _identities[index]!.Key!);

        // Reports without a name or a year stand alone, in the order given, behind the others.
        List<int> ordered =
        [
            .. Enumerable.Range(0, keys.Count)
                .OrderBy(index => keys[index].Issuer is null)
                .ThenBy(index => _identities[index]?.Key ?? keys[index].Issuer, StringComparer.Ordinal)
                .ThenBy(index => keys[index].Year ?? int.MaxValue),
        ];
        var superseded = new List<SupersededReport>();
        foreach (var versions in Versions(ordered))
        {
            var (issuer, year) = (_identities[versions[0]]!.Key!, keys[versions[0]].Year!.Value);
            if (!_byYear.TryGetValue(issuer, out var years))
            {
                _byYear.Add(issuer, years = []);
            }

            years.Add(year, preference == VersionPreference.Newest ? Newest(versions, superseded) : versions);
        }

        Superseded = superseded;
        Ordered = superseded.Count == 0 ? ordered : [.. ordered.Except(superseded.Select(report => report.Index))];
    }

    /// <summary>The reports by issuer, then year; those that a later version supersedes are left out.</summary>
    public IReadOnlyList<int> Ordered { get; }

    /// <summary>The reports that are left out because a later version is preferred.</summary>
    public IReadOnlyList<SupersededReport> Superseded { get; }

    /// <summary>The reports of the same issuer for the same year, this one among them, in order.</summary>
    internal IReadOnlyList<int> VersionsOf(int index) =>
        _identities[index]?.Key is { } issuer && _keys[index].Year is { } year ? Find(issuer, year) : [index];

    /// <summary>The same issuer's report of the year before, in all its versions; none where it is not among the reports.</summary>
    public IReadOnlyList<int> PreviousOf(int index) =>
        _identities[index]?.Key is { } issuer && _keys[index].Year is { } year ? Find(issuer, year - 1) : [];

    /// <summary>
    /// The reports of the same year by the issuers below this one, each in all its versions, as far as they are among the reports.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<int>> SubordinatesOf(int index) =>
        [.. Expected(index).Select(issuer => FindOfYear(issuer, index)).Concat(ComponentsOf(index)).Where(versions => versions.Count > 0)];

    /// <summary>The issuers below this one whose reports of the same year are not among the reports.</summary>
    internal IReadOnlyList<string> MissingOf(int index) =>
        [.. Expected(index).Where(issuer => FindOfYear(issuer, index).Length == 0).Select(issuer => issuer.Name)];

    /// <summary>The years before and after this one for which there are reports of the issuer, where the one before is missing in between.</summary>
    internal IReadOnlyList<int> YearsAroundGap(int index)
    {
        if (_identities[index]?.Key is not { } issuer || _keys[index].Year is not { } year ||
            !_byYear.TryGetValue(issuer, out var years) || years.ContainsKey(year - 1) || years.Keys.First() >= year)
        {
            return [];
        }

        return [.. years.Keys];
    }

    /// <summary>The issuers between which the name in the report does not decide.</summary>
    internal IReadOnlyList<string> CandidatesFor(int index) => _identities[index]?.Candidates ?? [];

    /// <summary>Whether there is a register, and the report's issuer is not in it.</summary>
    internal bool IsUnregistered(int index) =>
        _register is not null && _identities[index] is { Issuer: null, Candidates: [] };

    /// <summary>The reports that the register asks for and that are not among these; none without a register.</summary>
    public IReadOnlyList<NotSubmittedReport> NotSubmitted() => _register is not { } register ? [] : Submissions.Missing(
        register,
        Enumerable.Range(0, _keys.Count)
            .Where(index => _keys[index].Year is not null)
            .SelectMany(index => Registered(index).Select(issuer => (Year: _keys[index].Year!.Value, Issuer: issuer)))
            .ToLookup(known => known.Year, known => known.Issuer));

    /// <summary>What there is to know about the reports as a whole, a sentence each.</summary>
    public IReadOnlyList<LocalizedText> Remarks() => [.. SeriesWording.Remarks(this, _keys)];

    /// <summary>The report with its issuer's level, where the register knows it and the report does not.</summary>
    public DisclosureReport Complete(DisclosureReport report, int index) =>
        report.Level is null && _identities[index]?.Issuer?.Level is { } level ? report with { Level = level } : report;

    /// <summary>
    /// The reports that belong to this one. Of last year's and of subordinates' reports that are there in several versions, figures
    /// in which these differ count as unknown.
    /// </summary>
    /// <param name="index">The position of the report.</param>
    /// <param name="load">Gives the report at a position.</param>
    public RelatedReports RelatedTo(int index, Func<int, DisclosureReport> load) => new()
    {
        Previous = PreviousOf(index) is { Count: > 0 } previous ? Load(previous, load) : null,
        IssuerWasRenamed = true,
        WhyNoPrevious = SeriesWording.WhyNoPrevious(this, _keys[index], index),
        Aliases = _identities[index]?.Issuer is { } issuer ? [issuer.Name, .. issuer.Aliases] : [],
        Subordinates = [.. SubordinatesOf(index).Select(versions => Load(versions, load))],
        MissingSubordinates = MissingOf(index),
        WhyNoSubordinates = SeriesWording.WhyNoSubordinates(this, _keys[index], index),
    };

    /// <summary>Whether the register has the report's issuer, and none below it.</summary>
    internal bool IsAtTheBottom(int index) =>
        _register is not null && _identities[index]?.Issuer is { } issuer && _register.SubordinatesOf(issuer).Count == 0;

    /// <summary>The reports in order, each with those that belong to it, as <see cref="ReportValidator"/> checks them.</summary>
    /// <param name="load">Gives the report at a position.</param>
    public IEnumerable<SeriesStep> Steps(Func<int, DisclosureReport> load)
    {
        ArgumentNullException.ThrowIfNull(load);
        return new SeriesRun(this, load).Steps();
    }

    // There may be a million: those of one issuer and year stand side by side, and no more of them is kept than in the end.
    private IEnumerable<int[]> Versions(IEnumerable<int> ordered)
    {
        List<int> together = [];
        foreach (var index in ordered.Where(index => _identities[index]?.Key is not null && _keys[index].Year is not null))
        {
            if (together.Count > 0 && (_identities[together[0]]!.Key != _identities[index]!.Key || _keys[together[0]].Year != _keys[index].Year))
            {
                yield return [.. together];
                together.Clear();
            }

            together.Add(index);
        }

        if (together.Count > 0)
        {
            yield return [.. together];
        }
    }

    // Where a name does not decide, nobody is said to have submitted nothing.
    private IEnumerable<Issuer> Registered(int index) => _identities[index] is not { } identity ? []
        : identity.Issuer is { } issuer ? [issuer]
        : identity.Candidates.SelectMany(candidate => _register!.Find(candidate));

    private IReadOnlyList<Issuer> Expected(int index) =>
        _register is not null && _identities[index]?.Issuer is { } issuer && _keys[index].Year is not null
            ? _register.SubordinatesOf(issuer)
            : [];

    // Those that name this one's issuer as the body above them, as far as no register has them.
    private IEnumerable<IReadOnlyList<int>> ComponentsOf(int index)
    {
        if (_identities[index]?.Key is not { } issuer || _keys[index].Year is not { } year || !_components.Contains((issuer, year)))
        {
            return [];
        }

        var registered = Expected(index).Select(known => IssuerName.Canonical(known.Name)).ToHashSet(StringComparer.Ordinal);
        return _components[(issuer, year)].Distinct().Where(component => !registered.Contains(component)).Select(component => Find(component, year));
    }

    private int[] FindOfYear(Issuer issuer, int index) => Find(IssuerName.Canonical(issuer.Name), _keys[index].Year!.Value);

    private int[] Find(string issuer, int year) =>
        _byYear.TryGetValue(issuer, out var years) && years.TryGetValue(year, out var versions) ? versions : [];

    private static DisclosureReport Load(IReadOnlyList<int> versions, Func<int, DisclosureReport> load) =>
        ReportVersions.Agreed([.. versions.Select(load)]);

    private int[] Newest(int[] versions, List<SupersededReport> superseded)
    {
        var newest = versions.Max(index => _keys[index].Published);
        if (versions.Any(index => _keys[index].Published is null))
        {
            return versions;
        }

        int[] kept = [.. versions.Where(index => _keys[index].Published == newest)];
        superseded.AddRange(versions.Except(kept).Select(index => new SupersededReport(index, kept[0])));
        return kept;
    }
}
