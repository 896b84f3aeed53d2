using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Claims.Judging;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Rules.Claims;

/// <summary>What became of a rule about claims with one claim.</summary>
internal sealed class ClaimJudgement(CompiledRule rule, Judgement judgement, Outcome outcome) : RuleJudgement(rule, outcome)
{
    public Judgement Judgement => judgement;

    public override IEnumerable<CellOperand> Operands => judgement.Claim.Means is [var first, ..]
        ? first.Cells.Select(cell => new CellOperand(cell, ReportStep.Self, false))
        : [];

    public override IEnumerable<Finding> Findings(FindingMaker make)
    {
        if (Outcome != Outcome.Violated)
        {
            return [];
        }

        var result = new InstanceResult(Outcome.Violated, ClaimSides.Left(judgement), ClaimSides.Right(judgement));
        var message = make.Message(Rule.Definition, default, result, () => Words.InBoth(words => new ClaimSentence(make.Form, words).Say(judgement)));
        var finding = make.Make(
            Rule.Definition,
            Outcome.Violated,
            ClaimPlaces.PlaceOf(judgement, make.Form),
            ClaimPlaces.CellsOf(judgement, make),
            message,
            ClaimPlaces.PassagesOf(judgement, make.Context.Current.Report));
        return [FindingMaker.WithSides(finding, result)];
    }

    public override OpenReason? WhyOpen(in EvaluationContext context) => judgement.Obstacle switch
    {
        Obstacle.NoPrevious => OpenReasons.NoPrevious(context),
        Obstacle.NoBase => OpenReasons.OtherReportsCell,
        Obstacle.Unread => OpenReasons.OfOperands(Operands, context),
        _ => null,
    };
}
