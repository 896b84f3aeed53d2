using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Checks.Trees;
using Disclosure.Validation.Rules.Checks.Wording;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Rules.Checks;

/// <summary>What became of one instance of a check that does not hold.</summary>
internal sealed class CheckJudgement(CompiledCheck rule, RuleInstance instance, InstanceResult result) : RuleJudgement(rule, result.Outcome)
{
    public RuleInstance Instance => instance;

    public InstanceResult Result => result;

    public override IEnumerable<CellOperand> Operands => instance.Operands;

    public override IEnumerable<Finding> Findings(FindingMaker make)
    {
        if (Outcome != Outcome.Violated)
        {
            return [];
        }

        var rule = Rule.Definition;
        var message = make.Message(rule, instance.Binding, result, () => Words.InBoth(words => Describe(make, words)));
        var cells = instance is LinearRow row ? make.Cells.Of(row, result) : make.Cells.Of(instance);
        return [FindingMaker.WithSides(make.Make(rule, Outcome.Violated, instance.Binding.Place, cells, message), result)];
    }

    public override OpenReason? WhyOpen(in EvaluationContext context) =>
        Outcome == Outcome.Violated ? null
        : result.AwaitsReports ? OpenReasons.SubordinatesMissing
        : instance is TreeCheck tree ? TreeReasons.Of(tree, context)
        : OpenReasons.OfOperands(instance.Operands, context);

    private string Describe(FindingMaker make, Words words)
    {
        if (instance is LinearRow row && result is { Left: { } left, Right: { } right })
        {
            var subordinates = make.Context.CountOf(ReportStep.Subordinates);
            return new RowWording(row, make.Cells.Parts(row, result), new CellNames(make.Form, words), words, subordinates).Say(left, right) +
                RollUpWording.StillMissing(row, make.Context.MissingSubordinates, words);
        }

        return new TreeWording(make.Form, words, make.Context).Say((TreeCheck)instance);
    }
}
