using Disclosure.Validation.Findings;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Rules.Narrative.Numbers;

namespace Disclosure.Validation.Rules.Narrative;

/// <summary>What became of a rule about the text in one binding, or in one passage.</summary>
/// <param name="rule">The rule.</param>
/// <param name="check">Its check in one binding.</param>
/// <param name="outcome">The outcome.</param>
/// <param name="candidates">The passages that the outcome rests on.</param>
internal sealed class NarrativeJudgement(
    CompiledNarrative rule, TreeCheck check, Outcome outcome, IReadOnlyList<TextCandidate> candidates) : RuleJudgement(rule, outcome)
{
    private static readonly OpenReason Unsure = new(
        "passage-unsure",
        new("正文中的数字不能确定是否指本报告的数", "it is not sure that a figure in the text is about the whole report"),
        new("人工核对该句", "read the sentence"));

    public TreeCheck Check => check;

    public IReadOnlyList<TextCandidate> Candidates => candidates;

    /// <summary>Why it was skipped, where it was.</summary>
    public MissingReport? Missing { get; init; }

    public override IEnumerable<CellOperand> Operands => check.Operands;

    public override IEnumerable<Finding> Findings(FindingMaker make)
    {
        if (Outcome != Outcome.Violated)
        {
            return [];
        }

        var definition = Rule.Definition;
        var found = new NarrativeFindings(make.Context).Of(this);
        var result = new InstanceResult(Outcome.Violated, found.Left, found.Right);
        var message = make.Message(definition, check.Binding, result, () => found.Message);
        return
        [
            FindingMaker.WithSides(
                make.Make(definition, Outcome.Violated, found.Where, found.Cells, message, found.Passages), result),
        ];
    }

    public override OpenReason? WhyOpen(in EvaluationContext context) =>
        Missing is { } missing ? missing.WhyOpen(context)
        : Outcome != Outcome.Undecided ? null
        : candidates.Any(candidate => candidate.InDoubt) ? Unsure
        : OpenReasons.OfOperands(check.Operands, context);
}
