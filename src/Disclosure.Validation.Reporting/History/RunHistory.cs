using Disclosure.Validation.Issuers;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Reporting.History;

/// <summary>The checks so far, and what is known by them of each finding. Immutable.</summary>
public sealed class RunHistory
{
    private readonly Dictionary<string, FindingPast> _findings = new(StringComparer.Ordinal);
    private readonly ILookup<string, (string Fingerprint, string Rule)> _open;

    /// <summary>A history of these checks, the oldest first.</summary>
    public RunHistory(IEnumerable<HistoryRun> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        Runs = [.. runs];
        var places = new Dictionary<string, (string Report, string Rule)>(StringComparer.Ordinal);
        foreach (var run in Runs)
        {
            foreach (var report in run.Reports)
            {
                Take(run, report, places);
            }
        }

        _open = _findings.Where(finding => finding.Value.IsOpen)
            .ToLookup(finding => places[finding.Key].Report, finding => (finding.Key, places[finding.Key].Rule), StringComparer.Ordinal);
    }

    /// <summary>The checks, the oldest first.</summary>
    public IReadOnlyList<HistoryRun> Runs { get; }

    /// <summary>What is known of the finding of that fingerprint; null where no check has had it.</summary>
    public FindingPast? Find(string fingerprint) => _findings.GetValueOrDefault(fingerprint);

    /// <summary>What a finding that is there now is, by these checks.</summary>
    public FindingState StateOf(string fingerprint) => Find(fingerprint) switch
    {
        null => FindingState.New,
        { IsOpen: true } => FindingState.Known,
        _ => FindingState.Reopened,
    };

    /// <summary>Reads a history from a stream, from where it stands to its end.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">What to call the stream in messages, if anything.</param>
    /// <exception cref="DisclosureInputException">A line is damaged, or of another version.</exception>
    public static RunHistory Read(Stream stream, string? name = null) => new(HistoryLines.Read(stream, name).Runs);

    /// <summary>The findings that were there at last in the report that is called so.</summary>
    internal IEnumerable<(string Fingerprint, string Rule)> OpenIn(string report) => _open[report];

    /// <summary>What a report is known by: its issuer and year, else its file.</summary>
    internal static string Key(string? issuer, int? year, string? file) => issuer is not null && year is { } known
        ? FormattableString.Invariant($"{IssuerName.Canonical(issuer)}\n{known}")
        : file ?? "";

    private void Take(HistoryRun run, HistoryReport report, Dictionary<string, (string Report, string Rule)> places)
    {
        var key = Key(report.Issuer, report.Year, report.File);
        foreach (var state in Enum.GetValues<FindingState>())
        {
            foreach (var (rule, fingerprints) in report.In(state))
            {
                foreach (var fingerprint in fingerprints)
                {
                    places[fingerprint] = (key, rule);
                    var before = Find(fingerprint) ?? new FindingPast(run.At, IsOpen: true);
                    _findings[fingerprint] = before with { IsOpen = state != FindingState.Gone };
                }
            }
        }
    }
}

/// <summary>What is known of a finding by the checks so far.</summary>
/// <param name="FirstSeen">When the first check that had it was made.</param>
/// <param name="IsOpen">Whether it was there at last, as far as is known.</param>
public sealed record FindingPast(DateTimeOffset FirstSeen, bool IsOpen);
