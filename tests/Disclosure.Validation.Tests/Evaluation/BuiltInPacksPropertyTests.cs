using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using FsCheck.Xunit;
using Xunit;
using NonZeroInt = FsCheck.NonZeroInt;

namespace Disclosure.Validation.Tests.Evaluation;

/// <summary>What must hold of the built-in packs for all reports.</summary>
public sealed class BuiltInPacksPropertyTests
{
    private static readonly ReportValidator Validator = new();

    [Property(MaxTest = 200)]
    public void A_consistent_report_violates_no_rule(bool is2019, int seed)
    {
        var result = Validator.Validate(TestReports.Consistent(FormOf(is2019), seed));

        Assert.Empty(result.Findings.Select(finding => finding.Message.En));
        Assert.Equal(0, result.Counts.Violated);
        Assert.Equal(CountOfRulesForSomeIssuers(is2019), result.Counts.Undecided);
        Assert.True(result.Counts.Holds > 200);
    }

    [Property(MaxTest = 100)]
    public void A_changed_cell_of_requests_or_disputes_is_found_and_named(bool is2019, int seed, NonZeroInt delta)
    {
        var report = TestReports.Consistent(FormOf(is2019), seed);
        foreach (var cell in report.Form.Cells.Where(cell => cell.Table.Id is "requests" or "disputes"))
        {
            if (report[cell].Number is not { } number)
            {
                continue;
            }

            var findings = Validator.Validate(report.With(cell.Path, number + delta.Get)).Findings;

            Assert.Contains(findings, finding =>
                finding.Outcome == Outcome.Violated && finding.Cells.Any(involved => involved.Path == cell.Path));
        }
    }

    [Property(MaxTest = 100)]
    public void Counting_agrees_with_validating(bool is2019, int seed)
    {
        var report = TestReports.Damaged(FormOf(is2019), seed);

        Assert.Equal(Validator.Validate(report).Counts, Validator.Tally(report));
    }

    [Property(MaxTest = 50)]
    public void Findings_come_in_the_order_of_the_form(bool is2019, int seed)
    {
        var form = FormOf(is2019);
        var tables = Validator.Validate(TestReports.Damaged(form, seed)).Findings
            .Select(finding => finding.Where.Table is { } table ? form.FindTable(table)!.Index : -1)
            .ToList();

        Assert.Equal(tables.Order(), tables);
    }

    // A city may be one that can make regulations.
    private static int CountOfRulesForSomeIssuers(bool is2019) => TestPacks.BuiltIn(is2019 ? "cn-2019" : "cn-2021").Checks
        .Where(rule => rule.Definition.Issuers.Count > 0)
        .Sum(rule => rule.Count);

    private static Form FormOf(bool is2019) => is2019 ? TestReports.Cn2019 : TestReports.Cn2021;
}
