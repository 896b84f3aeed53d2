using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Rules.Narrative;

namespace Disclosure.Validation.Authoring.Testing;

/// <summary>Runs a test of a rule about the text.</summary>
internal static class NarrativeTest
{
    /// <summary>The report with the text and the issuer of the test.</summary>
    public static DisclosureReport WithText(DisclosureReport report, NarrativeRule rule, RuleTest test)
    {
        var built = new ReportBuilder(report.Form) { Year = report.Year, Issuer = test.Issuer };
        foreach (var cell in report.Form.Cells)
        {
            built[cell] = report[cell];
        }

        foreach (var (section, text) in test.Text ?? new Dictionary<string, string>())
        {
            built.Sections.Add(new ReportSection(section == RuleTest.FirstSection ? rule.Sections[0] : section, "", text));
        }

        return built.Build();
    }

    /// <summary>Why the test fails; null where it passes.</summary>
    public static Problem? Run(CompiledPack pack, RuleTest test, RuleTestPassages passages)
    {
        var judged = passages.Judge();
        if (test.IsSilent)
        {
            return judged.FirstOrDefault(one => one.Outcome != Outcome.Undecided) is { } heard
                ? RuleTestProblems.OtherOutcome(test, heard.Outcome, null)
                : null;
        }

        if (judged.Count == 0)
        {
            return RuleTestProblems.NothingFound(test);
        }

        var worst = judged.MaxBy(one => one.Outcome switch
        {
            Outcome.Violated => 3,
            Outcome.Skipped => 2,
            Outcome.Undecided => 1,
            _ => 0,
        })!;
        var found = worst.Outcome == Outcome.Violated ? new NarrativeFindings(pack.Form, passages.Context).Of(worst) : null;
        var difference = new InstanceResult(worst.Outcome, found?.Left, found?.Right).Difference?.Shown().Number;
        return worst.Outcome != test.Expected ? RuleTestProblems.OtherOutcome(test, worst.Outcome, difference)
            : test.Difference is { } expected && expected != difference
                ? RuleTestProblems.OtherDifference(test, expected, difference)
                : null;
    }
}
