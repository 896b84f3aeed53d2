using Disclosure.Validation.Cli.Commands.Comparisons.Reading;

namespace Disclosure.Validation.Cli.Commands.Comparisons;

/// <summary>
/// Tells what became of findings. Within a pair of reports, findings of one fingerprint are the same; of what is left, those
/// of one rule at one place are one finding whose values changed.
/// </summary>
internal sealed class FindingMatching
{
    private readonly List<ComparedFinding> _new = [];
    private readonly List<ChangedFinding> _changed = [];
    private readonly List<GoneFinding> _gone = [];
    private readonly KnownResult _now;
    private readonly HashSet<string> _rules;
    private readonly List<ComparedFinding> _suppressed = [];
    private readonly List<ComparedFinding> _unchanged = [];
    private readonly List<ComparedReport> _missing = [];

    private FindingMatching(KnownResult now) => (_now, _rules) = (now,
    [
        .. now.Reports.SelectMany(report => report.Findings.Select(finding => finding.Rule)
            .Concat((report.Suppressed ?? []).Select(accepted => accepted.Finding.Rule))
            .Concat((report.NotJudged ?? []).SelectMany(open => open.Rules))),
    ]);

    public static ResultComparison Compare(KnownResult old, KnownResult now)
    {
        var matching = new FindingMatching(now);
        foreach (var (before, after) in ReportPairs.Of(old, now))
        {
            matching.Match(before, after);
        }

        return new ResultComparison
        {
            New = matching._new,
            Changed = matching._changed,
            Gone = matching._gone,
            Suppressed = matching._suppressed,
            Unchanged = matching._unchanged,
            Missing = matching._missing,
        };
    }

    private void Match(KnownReport? before, KnownReport? after)
    {
        if (after is null && _now.Lacks is { } lacks)
        {
            // Whether it is sound or was not checked is not known.
            _gone.AddRange(Findings(before!, before!.Findings).Select(one => new GoneFinding(one.Report, one.Finding, GoneReason.NotTold(lacks))));
            return;
        }

        if (after is null)
        {
            _missing.Add(ComparedReport.Of(before!));
            return;
        }

        var old = before is null ? [] : Findings(before, before.Findings);
        var now = Findings(after, after.Findings);
        foreach (var (_, same) in TakePairs(old, now, finding => finding.Finding.Fingerprint))
        {
            _unchanged.Add(same);
        }

        var suppressed = Findings(after, (after.Suppressed ?? []).Select(each => each.Finding));
        foreach (var (_, covered) in TakePairs(old, suppressed, finding => finding.Finding.Fingerprint))
        {
            _suppressed.Add(covered);
        }

        foreach (var (one, other) in TakePairs(old, now, finding => (finding.Finding.Rule, finding.Finding.Where), finding => finding.Finding.Where is not null))
        {
            _changed.Add(new ChangedFinding(one, other));
        }

        _gone.AddRange(old.Select(one => new GoneFinding(one.Report, one.Finding, GoneReason.Of(one.Finding, after, _now, _rules))));
        _new.AddRange(now);
    }

    private static List<ComparedFinding> Findings(KnownReport report, IEnumerable<KnownFinding> findings) =>
        [.. findings.Select(finding => new ComparedFinding(ComparedReport.Of(report), finding))];

    /// <summary>Takes those of one key out of both lists, in their order.</summary>
    private static List<(ComparedFinding Old, ComparedFinding New)> TakePairs<TKey>(
        List<ComparedFinding> old, List<ComparedFinding> now, Func<ComparedFinding, TKey> key, Func<ComparedFinding, bool>? isKnown = null)
        where TKey : notnull
    {
        var pairs = new List<(ComparedFinding, ComparedFinding)>();
        var waiting = now.Where(finding => isKnown?.Invoke(finding) != false).GroupBy(key).ToDictionary(group => group.Key, group => new Queue<ComparedFinding>(group));
        foreach (var one in old.ToList())
        {
            if (waiting.TryGetValue(key(one), out var others) && others.TryDequeue(out var other))
            {
                pairs.Add((one, other));
                old.Remove(one);
                now.Remove(other);
            }
        }

        return pairs;
    }
}
