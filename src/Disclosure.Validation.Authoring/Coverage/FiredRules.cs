using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Authoring.Coverage;

/// <summary>The rules of which a report would get a finding: alone, or beside last year's and a subordinate's.</summary>
internal static class FiredRules
{
    public static List<string> Of(CompiledPack pack, DisclosureReport report, RelatedSample? related = null)
    {
        var record = new EvaluationRecord();
        var context = related is null
            ? new EvaluationContext(new ReportView(report), null, null)
            : new EvaluationContext(new ReportView(report), new ReportView(related.Previous), [new ReportView(related.Subordinate)]);
        new PackEvaluator(pack).Evaluate(context, record);
        return [.. record.Judgements.Where(judgement => judgement.IsFound).Select(judgement => judgement.Rule.Definition.Id).Distinct()];
    }
}
