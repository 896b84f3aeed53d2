using Disclosure.Validation.Findings;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Evaluation;

/// <summary>The findings of a report, and which judgement each was made of.</summary>
internal sealed class FindingSet(IReadOnlyList<Finding> all, ILookup<RuleJudgement, string> byJudgement)
{
    private readonly Dictionary<string, int> _order = all.Index()
        .GroupBy(pair => pair.Item.Fingerprint, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.First().Index, StringComparer.Ordinal);

    /// <summary>The findings in the order of the form.</summary>
    public IReadOnlyList<Finding> All => all;

    /// <summary>The fingerprints of the findings made of a judgement.</summary>
    public IEnumerable<string> FingerprintsOf(RuleJudgement judgement) => byJudgement[judgement];

    /// <summary>Where among the findings the one of that fingerprint stands.</summary>
    public int OrderOf(string fingerprint) => _order[fingerprint];
}
