using Disclosure.Validation.Findings;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Code;

/// <summary>What became of a rule in C# in a report.</summary>
public sealed record ReportRuleResult
{
    private ReportRuleResult(Outcome outcome) => Outcome = outcome;

    /// <summary>The report keeps the rule.</summary>
    public static ReportRuleResult Holds { get; } = new(Outcome.Holds);

    /// <summary>What became of it.</summary>
    public Outcome Outcome { get; }

    /// <summary>What was found; none but where the rule is violated.</summary>
    public IReadOnlyList<ReportRuleFinding> Findings { get; private init; } = EquatableList<ReportRuleFinding>.Empty;

    /// <summary>Why it could not be judged; null where it was.</summary>
    public LocalizedText? Reason { get; private init; }

    /// <summary>What would let it be judged; null where it was.</summary>
    public LocalizedText? SettledBy { get; private init; }

    /// <summary>The report does not keep the rule, in one or more places; without any it keeps it.</summary>
    public static ReportRuleResult Violated(params IEnumerable<ReportRuleFinding> findings)
    {
        List<ReportRuleFinding> all = [.. findings];
        return all.Count == 0 ? Holds : new ReportRuleResult(Outcome.Violated) { Findings = EquatableList.Of(all) };
    }

    /// <summary>What the report gives does not decide the rule.</summary>
    /// <param name="reason">Why: the cell is blank.</param>
    /// <param name="settledBy">What would decide it: fill it in.</param>
    public static ReportRuleResult Undecided(LocalizedText reason, LocalizedText settledBy) => Open(Outcome.Undecided, reason, settledBy);

    /// <summary>The rule lacks something outside of the report: another report, an entry of a database.</summary>
    /// <param name="reason">Why: last year's report was not given.</param>
    /// <param name="settledBy">What would let it be judged: give that report.</param>
    public static ReportRuleResult Skipped(LocalizedText reason, LocalizedText settledBy) => Open(Outcome.Skipped, reason, settledBy);

    private static ReportRuleResult Open(Outcome outcome, LocalizedText reason, LocalizedText settledBy)
    {
        ArgumentNullException.ThrowIfNull(reason);
        ArgumentNullException.ThrowIfNull(settledBy);
        return new ReportRuleResult(outcome) { Reason = reason, SettledBy = settledBy };
    }
}

/// <summary>Something that a rule in C# found.</summary>
/// <param name="Message">What was found, with the numbers.</param>
public sealed record ReportRuleFinding(LocalizedText Message)
{
    /// <summary>The cells that it rests on, from <see cref="ReportRuleContext.Cell"/>.</summary>
    public IReadOnlyList<FindingCell> Cells { get; init => field = EquatableList.Of(value); } = EquatableList<FindingCell>.Empty;

    /// <summary>The passages of the text that it rests on, from <see cref="ReportRuleContext.Passage"/>.</summary>
    public IReadOnlyList<FindingPassage> Passages { get; init => field = EquatableList.Of(value); } = EquatableList<FindingPassage>.Empty;

    /// <summary>Where in the form; null for where its cells stand together, or its passages.</summary>
    public Place? Where { get; init; }

    /// <summary>The number that the report has; null where it is about no two numbers.</summary>
    public decimal? Left { get; init; }

    /// <summary>The number that it is held against.</summary>
    public decimal? Right { get; init; }

    /// <summary>
    /// What else tells the finding apart from others of the rule in the report, such as a number that was looked up: it is part of the
    /// fingerprint, by which a baseline knows the finding again. The message is not.
    /// </summary>
    public string? Reported { get; init; }
}
