using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Checks;

/// <summary>What becomes of checks that ask for more than numbers: blank cells, text, the kind of issuer; and of means and rounded numbers.</summary>
public sealed class ConditionTests
{
    private const string Rows = "row of requests (new)";

    [Theory]
    [InlineData("natural is blank", "blank", "holds")]
    [InlineData("natural is blank", "0", "violated")]
    [InlineData("natural is blank", "/", "violated")]
    [InlineData("natural is blank", "约三件", "violated")]
    [InlineData("natural is blank", "absent", "undecided")]
    [InlineData("natural is not blank", "blank", "violated")]
    [InlineData("natural is not blank", "absent", "undecided")]
    [InlineData("if natural is blank then total is not blank", "blank", "holds")]
    [InlineData("if natural is blank then total / company > 1", "blank", "undecided")]
    [InlineData("if natural is not blank then total / company > 1", "blank", "holds")]
    [InlineData("avg(natural, company) = 1.5", "3", "holds")]
    [InlineData("avg(natural, company) = 1.5", "blank", "violated")]
    [InlineData("avg(natural, company) * company = 0", "absent", "undecided")]
    [InlineData("3 * avg(natural, company, research) = natural", "1", "holds")]
    [InlineData("round(natural / 2) = 2", "3", "holds")]
    [InlineData("round(-natural / 2) = -2", "3", "holds")]
    [InlineData("round(natural / 3, 2) = 0.33", "1", "holds")]
    [InlineData("round(natural / 3, 2) = natural / 3", "1", "violated")]
    [InlineData("round(natural / company) = 0", "1", "undecided")]
    public void Three_outcomes(string check, string natural, string outcome)
    {
        var report = TestReports.Zero().Set("requests.new.natural", CellOf(natural)).Build();

        Assert.Equal(CountsOf(outcome), Validator(check).Validate(report).Counts);
    }

    [Fact]
    public void A_row_printed_as_its_parts_is_blank_where_all_of_them_are()
    {
        var validator = Validator("handled.other is blank", "column of requests (natural)");
        var parts = TestReports.Cn2021.FindTable("requests")!.Rows.First(row => row.StandsForGroup).Parts;
        var report = TestReports.Zero();
        foreach (var part in parts)
        {
            Assert.Equal(CountsOf("violated"), validator.Validate(report.Build()).Counts);
            report.Set($"requests.{part.Id}.natural", Cell.Blank);
        }

        Assert.Equal(CountsOf("holds"), validator.Validate(report.Build()).Counts);
    }

    [Theory]
    [InlineData("if new.natural > 0 then text mentions '自然人'", "本年收到自 然\n人申请", "holds")]
    [InlineData("if new.natural > 0 then text mentions '自然人'", "本年收到申请", "violated")]
    [InlineData("if new.natural > 0 then text mentions '自然人'", null, "skipped")]
    [InlineData("if new.natural > 7 then text mentions '自然人'", null, "holds")]
    [InlineData("problems mentions '不足' or overview mentions '申请'", "本年收到申请", "holds")]
    [InlineData("problems mentions '不足'", "不足", "skipped")]
    [InlineData("overview @ previous mentions '申请'", "申请", "skipped")]
    public void Text_is_asked_where_there_is_some(string check, string? overview, string outcome)
    {
        var report = TestReports.Zero().Set("requests.new.natural", 5);
        if (overview is not null)
        {
            report.Sections.Add(new ReportSection("overview", "一、总体情况", overview));
        }

        var result = Validator(check.Replace("new.natural", "requests.new.natural", StringComparison.Ordinal), null).Validate(report.Build());

        Assert.Equal(CountsOf(outcome), result.Counts);
        Assert.Equal(outcome == "skipped" ? 1 : 0, result.NotJudged.Count);
    }

    [Theory]
    [InlineData("level = county", IssuerLevel.County, "holds")]
    [InlineData("level != county", IssuerLevel.County, "violated")]
    [InlineData("county = level", IssuerLevel.Township, "violated")]
    [InlineData("level = county", null, "undecided")]
    [InlineData("if level = county or level = prefecture then new > 0", IssuerLevel.Department, "holds")]
    [InlineData("if level = county or level = prefecture then new > 0", IssuerLevel.Prefecture, "violated")]
    public void The_kind_of_issuer_is_a_condition(string check, IssuerLevel? level, string outcome)
    {
        var report = TestReports.Zero();
        (report.Issuer, report.Level) = (null, level);

        var result = Validator(check.Replace("new", "requests.new.total", StringComparison.Ordinal), null).Validate(report.Build());

        Assert.Equal(CountsOf(outcome), result.Counts);
        Assert.All(result.NotJudged, open => Assert.Equal("it is not known what kind of body the issuer is", open.Reason.En));
    }

    [Theory]
    [InlineData("natural / total >= 50%", "“新收”行：自然人 41 ÷ 总计 87 ≈ 47.13% 应不小于 50%", "row new: natural persons 41 ÷ total 87 ≈ 47.13% should be at least 50%")]
    [InlineData("natural / total = 0.4713", "“新收”行：自然人 41 ÷ 总计 87 ≈ 0.47126，0.4713，相差 ≈ −0.00004", null)]
    [InlineData("total * total <= 1000", "“新收”行：总计 87 × 总计 87 ＝ 7569 应不大于 1000", null)]
    [InlineData("if natural > 0 then natural < company", "“新收”行：自然人 41 ＞ 0，而自然人 41 应小于 商业企业 空白", "row new: natural persons 41 > 0, but natural persons 41 should be less than enterprises blank")]
    [InlineData("natural = 0 or total = 0", "“新收”行：自然人 41，0，相差 41，或 总计 87，0，相差 87", null)]
    [InlineData("natural > 40 and total > 90", "“新收”行：总计 87 应大于 90", null)]
    [InlineData("natural is blank", "“新收”行：应是“自然人 41 为空白”", "row new: it should be that natural persons 41 is blank")]
    [InlineData("company is not blank", "“新收”行：不应是“商业企业 空白 为空白”", null)]
    [InlineData("max(applicants) < 40", "“新收”行：（自然人 41（其余为 0））中最大的 ＝ 41 应小于 40", null)]
    [InlineData("round(natural / 2, 1) = 20", "“新收”行：（自然人 41 ÷ 2）四舍五入到 1 位小数 ＝ 20.5，20，相差 0.5", null)]
    [InlineData("if natural > 0 then text mentions '网络'", "“新收”行：自然人 41 ＞ 0，而正文应提到“网络”", "row new: natural persons 41 > 0, but the text should mention \"网络\"")]
    [InlineData("if year > 2000 then level = county", "“新收”行：报告年度 2023 ＞ 2000，而应是“发布机关是县级政府”", null)]
    public void A_finding_names_the_parts_with_what_they_hold(string check, string zh, string? en)
    {
        var report = TestReports.Zero()
            .Set("requests.new.natural", 41).Set("requests.new.company", Cell.Blank).Set("requests.new.total", 87);
        (report.Year, report.Level) = (2023, IssuerLevel.Township);
        report.Sections.Add(new ReportSection("overview", "一、总体情况", "本年。"));

        var finding = Assert.Single(Validator(check).Validate(report.Build()).Findings);

        Assert.Equal(zh, finding.Message.Zh);
        Assert.True(en is null || en == finding.Message.En, finding.Message.En);
    }

    [Theory]
    [InlineData("natural / total >= 50%", "the divisor is 0, so that there is no ratio")]
    [InlineData("if company is blank then natural / total >= 50%", "the divisor is 0, so that there is no ratio")]
    [InlineData("company / natural >= 50%", "cells are blank")]
    public void What_is_open_says_why(string check, string reason)
    {
        var report = TestReports.Zero().Set("requests.new.company", Cell.Blank).Build();

        Assert.Equal(reason, Assert.Single(Validator(check).Validate(report).NotJudged).Reason.En);
    }

    private static Cell CellOf(string written) => written switch
    {
        "blank" => Cell.Blank,
        "absent" => Cell.Absent,
        "/" => Cell.NotApplicable(),
        _ => int.TryParse(written, out var number) ? Cell.Of(number) : Cell.FromText(written),
    };

    private static Counts CountsOf(string outcome) => outcome switch
    {
        "holds" => new(1, 0, 0, 0, 0),
        "violated" => new(0, 1, 0, 0, 0),
        "undecided" => new(0, 0, 1, 0, 0),
        _ => new(0, 0, 0, 1, 0),
    };

    private static ReportValidator Validator(string check, string? each = Rows)
    {
        var options = new ReportValidatorOptions();
        options.Packs.Add(TestPacks.WithRule(each, check));
        return new ReportValidator(options);
    }
}
