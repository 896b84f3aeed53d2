using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Rules.Sections.Checks;

namespace Disclosure.Validation.Rules.Sections;

/// <summary>
/// Holds a report's text, title and dates against a requirement. Where the report does not give what the requirement is
/// about, it is skipped, and the reason told: a report of figures alone is no faulty one.
/// </summary>
internal static class StatementEvaluation
{
    /// <summary>The report that the requirement needs and that is not there; null where none is missing.</summary>
    public static ReportStep? Missing(StatementRequirement statement, in EvaluationContext context) =>
        statement.Requirement == RuleRequirement.Fresh && !context.HasPrevious ? ReportStep.Previous : null;

    /// <summary>Whether the requirement is about text and the report has none: then it is skipped wherever it applies.</summary>
    public static bool LacksText(StatementRequirement statement, in EvaluationContext context) =>
        context.Current.Report.Sections.Count == 0 && IsOfText(statement.Requirement);

    /// <summary>What becomes of the requirement on a section, or on the report where it is about no section.</summary>
    public static StatementResult Evaluate(
        StatementRequirement statement, FormSection? target, Form form, in EvaluationContext context)
    {
        var report = context.Current.Report;
        if (LacksText(statement, context))
        {
            return StatementResult.Skipped(Lacking.Text);
        }

        if (target is not null && statement.Requirement != RuleRequirement.Present)
        {
            return SectionOf(report, target) is { } section
                ? OfSection(statement, target, section, context)
                : StatementResult.Skipped(Lacking.Section);
        }

        var terms = statement.Definition.Terms;
        return statement.Requirement switch
        {
            RuleRequirement.Present => SectionChecks.Present(report, target!, form),
            RuleRequirement.Numbered => SectionChecks.Numbered(report, form),
            RuleRequirement.Ordered => SectionChecks.Ordered(report, form),
            RuleRequirement.Mentions => TextChecks.Mentions(report.Sections, null, (PhraseTerms)terms!, report),
            RuleRequirement.Without => TextChecks.Without(report.Sections, (PhraseTerms)terms!),
            RuleRequirement.Year => DateChecks.Year(report, ((YearTerms)terms!).Place),
            RuleRequirement.Published => DateChecks.Published(report, (DueTerms)terms!),
            _ => throw new InvalidOperationException($"{statement.Requirement} is about sections."),
        };
    }

    private static bool IsOfText(RuleRequirement requirement) =>
        requirement is not (RuleRequirement.Year or RuleRequirement.Published);

    private static StatementResult OfSection(
        StatementRequirement statement, FormSection target, ReportSection section, in EvaluationContext context)
    {
        var terms = statement.Definition.Terms;
        return statement.Requirement switch
        {
            RuleRequirement.Titled => SectionChecks.Titled(section, target),
            RuleRequirement.Length => TextChecks.Length(section, target, (LengthTerms)terms!),
            RuleRequirement.Mentions => TextChecks.Mentions([section], target, (PhraseTerms)terms!, context.Current.Report),
            RuleRequirement.Without => TextChecks.Without([section], (PhraseTerms)terms!),
            RuleRequirement.Fresh => FreshCheck.Fresh(
                section, target, context.View(ReportStep.Previous, 0).Report, (FreshTerms)terms!),
            _ => throw new InvalidOperationException($"{statement.Requirement} is about no section."),
        };
    }

    // What a report prints in two parts is one section.
    public static ReportSection? SectionOf(DisclosureReport report, FormSection target)
    {
        ReportSection? found = null;
        foreach (var section in report.Sections)
        {
            if (section.Id == target.Id)
            {
                found = found is null ? section : found with
                {
                    Text = found.Text + section.Text,
                    LineSources = [.. found.LineSources, .. section.LineSources],
                };
            }
        }

        return found;
    }
}
