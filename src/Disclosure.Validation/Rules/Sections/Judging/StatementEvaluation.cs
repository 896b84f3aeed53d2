using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Rules.Sections.Checks;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Sections.Judging;

/// <summary>
/// Holds a report's text, title and dates against a requirement. Where the report does not give what the requirement is
/// about, it is skipped, and the reason told: a report of figures alone is no faulty one.
/// </summary>
internal static class StatementEvaluation
{
    private static readonly LocalizedText WholeText = new("报告正文", "the text of the report");

    /// <summary>What becomes of the requirement on a section, or on the report where it is about no section.</summary>
    public static StatementResult Evaluate(
        CompiledSectionRule statement, FormSection? target, in EvaluationContext context)
    {
        var (report, form) = (context.Current.Report, context.Current.Form);
        if (report.Sections.Count == 0 && IsOfText(statement.Requirement))
        {
            return StatementResult.Skipped(OpenReasons.NoText);
        }

        if (target is not null && statement.Requirement != SectionRequirement.Present)
        {
            return SectionChecks.Find(report, target) is { } section
                ? OfSection(statement, target, section, context)
                : StatementResult.Skipped(OpenReasons.NoSection);
        }

        var terms = statement.Terms;
        return statement.Requirement switch
        {
            SectionRequirement.Present => SectionChecks.Present(report, target!, form),
            SectionRequirement.Numbered => SectionChecks.Numbered(report, form),
            SectionRequirement.Ordered => SectionChecks.Ordered(report, form),
            SectionRequirement.Outlined => OutlineCheck.Outlined(report, form),
            SectionRequirement.Length => TextChecks.Length(string.Concat(report.Sections.Select(section => section.Text)), WholeText, (LengthTerms)terms!),
            SectionRequirement.Fresh => FreshCheck.Fresh(form.Sections, report, PreviousOf(context), (FreshTerms)terms!, WholeText),
            SectionRequirement.Changed => SameReport.Changed(report, PreviousOf(context)),
            SectionRequirement.Agreed => VersionCheck.Agreed(report, context.Related?.Versions ?? [], form),
            SectionRequirement.Mentions => TextChecks.Mentions(report.Sections, null, (PhraseTerms)terms!, report),
            SectionRequirement.Without => TextChecks.Without(report.Sections, (PhraseTerms)terms!),
            SectionRequirement.Wide => MarkChecks.Wide(report.Sections, (WideTerms)terms!),
            SectionRequirement.Year => DateChecks.Year(report, form, ((YearTerms)terms!).Place),
            SectionRequirement.Stated => HeadChecks.Stated(report, ((StatedTerms)terms!).Part),
            SectionRequirement.Published => DateChecks.Published(report, (DueTerms)terms!),
            _ => throw new InvalidOperationException($"{statement.Requirement} is about sections."),
        };
    }

    /// <summary>Whether the requirement is about text: where the report has none, it is skipped wherever it applies.</summary>
    public static bool IsOfText(SectionRequirement requirement) =>
        requirement is not (SectionRequirement.Year or SectionRequirement.Stated or SectionRequirement.Published
            or SectionRequirement.Changed or SectionRequirement.Agreed);

    private static LocalizedText NameOf(FormSection target) => new($"“{target.Label.Official}”", $"'{target.Label.Official}'");

    private static DisclosureReport PreviousOf(in EvaluationContext context) => context.View(ReportStep.Previous, 0).Report;

    private static StatementResult OfSection(
        CompiledSectionRule statement, FormSection target, ReportSection section, in EvaluationContext context)
    {
        var terms = statement.Terms;
        return statement.Requirement switch
        {
            SectionRequirement.Titled => SectionChecks.Titled(section, target),
            SectionRequirement.Length => TextChecks.Length(section.Text, NameOf(target), (LengthTerms)terms!),
            SectionRequirement.Mentions => TextChecks.Mentions([section], target, (PhraseTerms)terms!, context.Current.Report),
            SectionRequirement.Without => TextChecks.Without([section], (PhraseTerms)terms!),
            SectionRequirement.Wide => MarkChecks.Wide([section], (WideTerms)terms!),
            SectionRequirement.Unbroken => MarkChecks.Unbroken(section, (EdgeTerms)terms!),
            SectionRequirement.Fresh => FreshCheck.Fresh(
                [target], context.Current.Report, PreviousOf(context), (FreshTerms)terms!, NameOf(target)),
            SectionRequirement.Paired => PairsCheck.Paired(section),
            _ => throw new InvalidOperationException($"{statement.Requirement} is about no section."),
        };
    }
}
