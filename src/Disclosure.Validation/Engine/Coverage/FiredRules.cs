using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Compilation;

namespace Disclosure.Validation.Engine.Coverage;

/// <summary>The rules of which a report alone, without last year's or subordinates', would get a finding.</summary>
internal static class FiredRules
{
    public static List<string> Of(CompiledPack pack, DisclosureReport report)
    {
        var record = new EvaluationRecord();
        new PackEvaluator(pack).Evaluate(new EvaluationContext(new ReportView(report), null, null), record);
        return
        [
            .. record.Violated.Select(violated => violated.Rule.Definition.Id)
                .Concat(record.Fractions.Concat(record.OpenCells).Select(requirement => requirement.Definition.Id))
                .Distinct(),
        ];
    }
}
