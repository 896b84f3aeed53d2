using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Judging;

/// <summary>Why a rule could not be judged.</summary>
/// <param name="Key">Tells the reasons apart; it does not change with the words.</param>
/// <param name="Text">The reason in words.</param>
/// <param name="SettledBy">What would let the rule be judged.</param>
internal sealed record OpenReason(string Key, LocalizedText Text, LocalizedText SettledBy)
{
    /// <summary>Whether it lies in other reports than the one that is checked.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>The cells that hold no number, for a reason that lies in cells.</summary>
    public IReadOnlyList<FormCell> Cells { get; init; } = [];
}

/// <summary>Rules that could not be judged for one reason.</summary>
/// <param name="Rules">The ids of the rules, in the order of the pack.</param>
/// <param name="Count">How many times they would have been applied.</param>
/// <param name="Outcome"><see cref="Outcome.Undecided"/> or <see cref="Outcome.Skipped"/>.</param>
/// <param name="Reason">The reason; of several with the same words, with the cells of all.</param>
internal sealed record OpenRules(IReadOnlyList<string> Rules, int Count, Outcome Outcome, OpenReason Reason)
{
    /// <summary>What was not judged, by outcome and reason, in the order in which it came up.</summary>
    public static IReadOnlyList<OpenRules> Of(EvaluationRecord record)
    {
        var context = record.Context;
        return
        [
            .. record.Judgements.Where(judgement => judgement.Count > 0)
                .Select(judgement => (Judgement: judgement, Reason: judgement.WhyOpen(context)))
                .Where(open => open.Reason is not null)
                .GroupBy(open => (open.Judgement.Outcome, open.Reason!.Key, open.Reason.Text, open.Reason.SettledBy))
                .Select(open => new OpenRules(
                    [.. open.Select(one => one.Judgement.Rule.Definition.Id).Distinct()],
                    open.Sum(one => one.Judgement.Count),
                    open.Key.Outcome,
                    open.First().Reason! with
                    {
                        Cells = [.. open.SelectMany(one => one.Reason!.Cells).Distinct().OrderBy(cell => cell.Index)],
                    })),
        ];
    }
}
