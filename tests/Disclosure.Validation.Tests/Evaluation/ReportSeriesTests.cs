using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Tests.Evaluation;

/// <summary>Reports of several years and issuers: which belongs to which, and what is missing in between.</summary>
public sealed class ReportSeriesTests
{
    private static readonly ReportValidator Validator = new();

    [Fact]
    public void Three_years_are_compared_across_the_change_of_form()
    {
        var reports = new[]
        {
            Report("门头沟区人民政府", 2019, "cn-2019", carriedOut: 3),
            Report("北京市门头沟区", 2020, "cn-2019", carriedIn: 3, carriedOut: 5),
            Report("门头沟区政府", 2021, "cn-2021", carriedIn: 4),
        };

        var results = Validator.ValidateAll(reports).Reports;

        Assert.Equal([2019, 2020, 2021], results.Select(result => result.Report.Year!.Value));
        Assert.DoesNotContain(results[0].Findings.Concat(results[1].Findings), finding => finding.Rule == "YOY-CARRIED");
        var carried = results[2].Findings.Where(finding => finding.Rule == "YOY-CARRIED").ToList();
        Assert.Equal(2, carried.Count);
        Assert.Equal("自然人列：上年结转 4，上年报告结转下年 5，相差 −1", carried[0].Message.Zh);
        Assert.Equal(
            [("门头沟区政府.json", (int?)null), ("北京市门头沟区.json", 2020)],
            carried[0].Cells.Select(cell => (cell.Source!.File!, cell.Year)));
    }

    [Fact]
    public void A_missing_year_in_between_is_named_and_the_rules_on_it_are_skipped()
    {
        var results = Validator.ValidateAll(
            [Report("甲县", 2019, "cn-2019"), Report("甲县", 2021), Report("甲县", 2022)]).Reports;

        Assert.Equal("没有该机关 2018 年的报告可供比较", Reason(results[0]).Zh);
        Assert.Equal("缺少该机关 2020 年的报告（已给出 2019、2021、2022 年），上下年衔接无法核对", Reason(results[1]).Zh);
        Assert.StartsWith("the issuer's report of 2020 is missing (those of 2019, 2021, 2022 are given)", Reason(results[1]).En, StringComparison.Ordinal);
        Assert.DoesNotContain(results[2].NotJudged, open => open.Rules.Contains("YOY-CARRIED"));
    }

    [Fact]
    public void A_name_that_may_mean_two_issuers_is_paired_with_neither()
    {
        var series = new ReportSeries(
        [
            new ReportKey("北京市朝阳区人民政府", 2020), new ReportKey("长春市朝阳区人民政府", 2020), new ReportKey("朝阳区", 2021),
        ]);

        Assert.Empty(series.PreviousOf(2));
        Assert.Equal(
            "机关名称“朝阳区”可能指 北京市朝阳区人民政府、长春市朝阳区人民政府，不能确定，未与其他报告配对",
            Assert.Single(series.Remarks()).Zh);
        Assert.Equal(series.Remarks()[0], series.RelatedTo(2, _ => throw new InvalidOperationException()).WhyNoPrevious);
    }

    [Theory]
    [InlineData("门头沟区政府", "门头沟区政府办公室")]
    [InlineData("某市政府", "某市政府办公厅")]
    [InlineData("甲县教育局", "乙县教育局")]
    public void Different_bodies_are_not_paired(string one, string other) =>
        Assert.Empty(new ReportSeries([new ReportKey(one, 2020), new ReportKey(other, 2021)]).PreviousOf(1));

    [Fact]
    public void Longer_names_that_are_variants_of_each_other_are_one_issuer()
    {
        var series = new ReportSeries(
            [new ReportKey("甲省乙市丙县人民政府", 2020), new ReportKey("乙市丙县", 2021), new ReportKey("丙县政府", 2022)]);

        Assert.Equal([0, 1], series.PreviousOf(1).Concat(series.PreviousOf(2)));
        Assert.Empty(series.Remarks());
    }

    [Fact]
    public void A_step_names_the_positions_of_the_other_versions_and_the_files_that_hold_the_same()
    {
        DisclosureReport[] reports =
        [
            Report("甲县", 2021, carriedOut: 1), Report("甲县", 2022), Report("甲县", 2021, carriedOut: 2), Report("甲县", 2021, carriedOut: 1),
        ];
        var series = new ReportSeries([.. reports.Select(ReportKey.Of)]);

        var steps = series.Steps(index => reports[index]).ToList();

        Assert.Equal([0, 2, 1], steps.Select(step => step.Index));
        Assert.Equal([[2], [0], []], steps.Select(step => step.Versions));
        Assert.Equal([false, true, false], steps.Select(step => step.IsFurtherVersion));
        Assert.Equal([1, 0, 0], steps.Select(step => step.Duplicates.Count));
        Assert.Equal([reports[2]], steps[0].Related.Versions);
    }

    [Fact]
    public void All_are_expected_in_the_latest_year_and_before_it_where_half_of_them_are_there()
    {
        var register = new IssuerRegister(new[] { "甲县", "乙县", "丙县", "丁县" }.Select(name => new Issuer(name)));
        ReportKey[] given = [new("甲县", 2020), new("甲县", 2021), new("乙县", 2021), new("甲县", 2022)];

        var missing = new ReportSeries(given, register).NotSubmitted();

        Assert.Equal(
            [("丙县", 2021), ("丁县", 2021), ("乙县", 2022), ("丙县", 2022), ("丁县", 2022)],
            missing.Select(one => (one.Issuer, one.Year)));
        Assert.Empty(new ReportSeries([], register).NotSubmitted());
    }

    private static LocalizedText Reason(ReportResult result) =>
        result.NotJudged.Single(open => open.Rules.Contains("YOY-CARRIED")).Reason;

    private static DisclosureReport Report(
        string issuer, int year, string form = "cn-2021", int carriedIn = 0, int carriedOut = 0)
    {
        var builder = TestReports.Zero(form);
        (builder.Issuer, builder.Year) = (issuer, year);
        foreach (var (row, number) in new[] { ("carried_in", carriedIn), ("carried_out", carriedOut) })
        {
            foreach (var column in new[] { "natural", "total" })
            {
                builder[builder.Form.Cell($"requests.{row}.{column}")] =
                    Cell.Of(number) with { Source = new CellSource($"{issuer}.json", null) };
            }
        }

        return builder.Build();
    }
}
