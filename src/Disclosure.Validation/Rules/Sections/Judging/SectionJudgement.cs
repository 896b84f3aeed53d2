using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Rules.Sections.Judging;

/// <summary>A requirement that a section, or the report as a whole, does not meet, or that could not be judged there.</summary>
internal sealed class SectionJudgement(CompiledSectionRule rule, FormSection? target, StatementResult result)
    : RuleJudgement(rule, result.Outcome)
{
    public override IEnumerable<Finding> Findings(FindingMaker make)
    {
        if (result.Fault is not { } fault)
        {
            return [];
        }

        var message = make.Message(Rule.Definition, default, default, () => fault.Message);
        var where = new Place(null, null, null) { Section = target?.Id };
        return
        [
            make.Make(Rule.Definition, Outcome.Violated, where, [], message, reported: fault.Reported) with
            {
                Passages = fault.Passages,
                Cells = [.. fault.Cells.Select(make.Cells.Of)],
            },
        ];
    }

    public override OpenReason? WhyOpen(in EvaluationContext context) => result.Open;
}
