using Disclosure.Validation.Findings;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Verdicts;

/// <summary>Why rules were not judged, over all reports of a run: what many reports have in common is said once.</summary>
internal sealed class OpenReasonTally
{
    private readonly OrderedDictionary<(string Code, LocalizedText SettledBy), Entry> _reasons = [];

    public void Add(ReportResult result)
    {
        foreach (var reason in result.NotJudged.GroupBy(open => (open.Code, open.SettledBy)))
        {
            var (entry, count) = (_reasons.GetValueOrDefault(reason.Key), reason.Sum(open => open.Count));
            _reasons[reason.Key] = entry is null
                ? new Entry(reason.First().Reason, 1, 1, count)
                : new Entry(entry.First, entry.Texts + (reason.All(open => open.Reason == entry.First) ? 0 : 1), entry.Reports + 1, entry.Count + count);
        }
    }

    /// <summary>A line a reason, what it concerns most first.</summary>
    public IReadOnlyList<OpenReasonLine> Lines =>
    [
        .. _reasons.OrderByDescending(reason => reason.Value.Count).Select(reason => new OpenReasonLine(
            reason.Value.Texts == 1 ? reason.Value.First : new($"{reason.Value.First.Zh}等", $"{reason.Value.First.En}, and the like"),
            reason.Key.SettledBy, reason.Value.Reports, reason.Value.Count)),
    ];

    private sealed record Entry(LocalizedText First, int Texts, int Reports, int Count);
}

/// <summary>A reason for which rules were not judged.</summary>
/// <param name="Reason">The reason; of several alike, the first.</param>
/// <param name="SettledBy">What would let the rules be judged.</param>
/// <param name="Reports">The reports concerned.</param>
/// <param name="Count">How many times rules would have been applied.</param>
internal sealed record OpenReasonLine(LocalizedText Reason, LocalizedText SettledBy, int Reports, int Count)
{
    public LocalizedText Text => OpenReasonWords.OfRun(this);
}
