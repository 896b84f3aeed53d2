using System.Text;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Tests.Rules;

/// <summary>A requirement under a condition: where that is not met, the rule does not arise.</summary>
public sealed class WhenTests
{
    private const string Speaks = "require: {mentions: [复议]}\n    when: disputes.review.total > 0";
    private const string Whole = "each: cell of documents, fees (made, amount)\n    require: whole\n    when: value > 1000";

    [Theory]
    [InlineData(0, "无", 0, 0, 0)]
    [InlineData(2, "无", 0, 1, 0)]
    [InlineData(2, "行政复议2件", 1, 0, 0)]
    [InlineData(null, "无", 0, 0, 1)]
    public void A_text_is_asked_under_a_condition_on_cells(int? reviews, string text, int holds, int violated, int undecided)
    {
        var report = TestReports.Zero().Set("disputes.review.total", reviews is { } number ? Cell.Of(number) : Cell.Absent);
        report.Sections.Add(new ReportSection("overview", "一、总体情况", text));

        var result = Validator(Speaks).Validate(report.Build());

        Assert.Equal(new Counts(holds, violated, undecided, 0, 0), result.Counts);
        Assert.Equal(undecided == 0 ? [] : ["cells were not found"], result.NotJudged.Select(open => open.Reason.En));
    }

    [Fact]
    public void Each_cell_has_a_condition_of_its_own()
    {
        var report = TestReports.Zero().Set("documents.regulations.made", 1000.5m).Set("documents.normative.made", 999.5m)
            .Set("fees.charges.amount", Cell.Blank);

        var result = Validator(Whole).Validate(report.Build());

        Assert.Equal("documents.regulations.made", Assert.Single(Assert.Single(result.Findings).Cells).Path);
        Assert.Equal(new Counts(0, 1, 1, 0, 0), result.Counts);
    }

    [Fact]
    public void Without_the_year_before_a_condition_on_it_skips_the_rule()
    {
        var result = Validator("each: section of overview\n    require: present\n    when: requests.new.total @ previous > 0").Validate(TestReports.Zero().Build());

        Assert.Equal(new Counts(0, 0, 0, 1, 0), result.Counts);
    }

    [Theory]
    [InlineData("when: disputes.review.totl > 0", "rule.unknown-name", 9)]
    [InlineData("when: disputes.review.total >", "rule.syntax", 9)]
    public void Mistakes_in_it_are_placed(string when, string code, int line)
    {
        var problem = Assert.Single(Assert.Throws<DisclosureInputException>(() => Validator("require: {mentions: [复议]}\n    " + when)).Problems);

        Assert.Equal((code, line), (problem.Code, problem.Line));
    }

    [Fact]
    public void Tests_of_the_rule_tell_that_it_does_not_arise()
    {
        const string Tests = """

                tests:
                  - given: {disputes.review.total: 0}
                    text: {overview: 无}
                    expect: silent
                  - given: {disputes.review.total: 1}
                    text: {overview: 无}
                    expect: violated
                  - given: {disputes.review.total: 0}
                    text: {overview: 无}
                    expect: holds
            """;
        var results = PackTests.Run(TestedPack.Of(Pack(Speaks + Tests))).Results;

        Assert.Equal([true, true, false], results.Select(result => result.Failure is null));
        Assert.Contains("the condition 'disputes.review.total > 0' is not met", results[2].Failure!.Describe(Disclosure.Validation.Text.Language.En), StringComparison.Ordinal);
    }

    private static ReportValidator Validator(string rule)
    {
        var options = new ReportValidatorOptions();
        options.Packs.Add(Pack(rule));
        return new ReportValidator(options);
    }

    private static Disclosure.Validation.Rules.RulePack Pack(string rule) => RulePackReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(
        $"pack: mine\nversion: 1.0.0\nform: cn-2021\nrules:\n  R-1:\n    title: {{zh: 试, en: try}}\n    standing: implied\n    {rule}\n")));
}
