using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Expansion;

namespace Disclosure.Validation.Rules.Judging;

/// <summary>Whether a rule can be applied at all: its years, its issuers, and the other reports that it needs.</summary>
internal static class RuleAvailability
{
    /// <summary>The report that the rule needs and that is not there; null where none is missing.</summary>
    public static ReportStep? Missing(this CompiledRule rule, in EvaluationContext context)
    {
        if (rule.NeedsPrevious && !context.HasPrevious)
        {
            return ReportStep.Previous;
        }

        return rule.NeedsSubordinates && !context.HasSubordinates ? ReportStep.Subordinates : null;
    }

    /// <summary>Whether the rule can be applied, and no report that it sums up is known to be missing: a sum without it
    /// tells nothing of single cells.</summary>
    public static bool IsAvailable(this CompiledRule rule, in EvaluationContext context) =>
        rule.Definition.IsFor(context.Current.Report) == true && rule.Missing(context) is null &&
        !(rule.NeedsSubordinates && context.LacksSubordinates);

    /// <summary>Whether another report's form lacks a cell that the instance needs.</summary>
    public static bool IsLacking(RuleInstance instance, in EvaluationContext context)
    {
        foreach (var operand in instance.Operands)
        {
            for (var i = 0; operand.Step != ReportStep.Self && i < context.CountOf(operand.Step); i++)
            {
                ref readonly var view = ref context.View(operand.Step, i);
                if (view.Lacking is { } lacking && lacking.Contains(operand.Index) && !view.Figures.Unused.Contains(operand.Index))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
