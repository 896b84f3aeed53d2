using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Rules.Texts;

namespace Disclosure.Validation.Rules.Checks.Trees;

/// <summary>Evaluates the conditions that reckon with no number, in three values.</summary>
internal static class ConditionEvaluation
{
    /// <summary>Whether all of the cells that the report prints were left blank; text without a number is not blank.</summary>
    public static bool? IsBlank(BlankNode node, in EvaluationContext context)
    {
        bool? isBlank = null;
        foreach (var operand in node.Operands)
        {
            foreach (var read in context.Read(operand))
            {
                switch (read.Reading)
                {
                    case Reading.Blank or Reading.Implied:
                        isBlank ??= true;
                        break;
                    case Reading.Unknown when read.View.Cells[operand.Index].State != CellState.Text:
                        return null;
                    case not Reading.Unused:
                        isBlank = false;
                        break;
                }
            }
        }

        return isBlank;
    }

    /// <summary>Whether the section, or any, has the phrase; null where the report does not give it.</summary>
    public static bool? Mentions(MentionNode node, in EvaluationContext context)
    {
        var sections = SectionsOf(node, context);
        return sections.Count == 0 ? null : sections.Exists(section => new SearchedSection(section).Speaks([node.Phrase]));
    }

    /// <summary>Whether the issuer is of the kind; null where it may be, and may not.</summary>
    public static bool? IsOfLevel(LevelNode node, in EvaluationContext context) => context.Current.Report.IsOneOf(node.Level.Alone());

    /// <summary>Why a check that can't be told is not even asked: it is about text that is not given; null where that is not so.</summary>
    public static OpenReason? LackingText(BoundNode check, in EvaluationContext context)
    {
        foreach (var mention in TreeCheck.Leaves(check).OfType<MentionNode>())
        {
            if (SectionsOf(mention, context).Count == 0)
            {
                return context.CountOf(mention.Step) == 0 || context.View(mention.Step, 0).Report.Sections.Count == 0
                    ? OpenReasons.NoText
                    : OpenReasons.NoSection;
            }
        }

        return null;
    }

    private static List<ReportSection> SectionsOf(MentionNode node, in EvaluationContext context) => context.CountOf(node.Step) == 0
        ? []
        : [.. context.View(node.Step, 0).Report.Sections.Where(section => node.Section is null || node.Section.Id == section.Id)];
}
