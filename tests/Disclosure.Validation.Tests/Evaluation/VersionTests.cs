using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Tests.Evaluation;

/// <summary>Several reports of one issuer for one year.</summary>
public sealed class VersionTests
{
    private static readonly ReportValidator Validator = new();

    [Fact]
    public void The_same_content_is_checked_once_and_the_other_file_named()
    {
        var report = Report("a.html", received: 5);

        var result = Validator.ValidateAll([report, report with { File = "b.docx" }]);

        Assert.Equal(["b.docx"], Assert.Single(result.Reports).Duplicates);
        Assert.Equal(1, result.Summary.Reports);
        var file = Assert.Single(result.Summary.NotChecked);
        Assert.Equal(("b.docx", "内容与 a.html 相同，只检查一份"), (file.File, file.Reason.Zh));
        Assert.DoesNotContain(result.Reports[0].Findings, finding => finding.Rule == "VERSION-CONFLICT");
    }

    [Fact]
    public void Versions_that_differ_are_both_found_with_the_cells_and_counted_once()
    {
        var result = Validator.ValidateAll([Report("a.html", received: 5), Report("b.docx", received: 6)]);

        Assert.Equal(["a.html", "b.docx"], result.Reports.Select(report => report.Report.File));
        var found = result.Reports.Select(report => report.Findings.Single(finding => finding.Rule == "VERSION-CONFLICT")).ToList();
        Assert.Equal("与同一年度的另一份报告 b.docx 有 1 格不同：自然人／新收 本报告 5、另一份 6", found[0].Message.Zh);
        Assert.Equal("与同一年度的另一份报告 a.html 有 1 格不同：自然人／新收 本报告 6、另一份 5", found[1].Message.Zh);
        Assert.All(found, finding => Assert.Equal("requests.new.natural", Assert.Single(finding.Cells).Path));
        Assert.Equal(("b.docx", "a.html"), (result.Reports[0].Conflicts.Single().File, result.Reports[1].Conflicts.Single().File));
        Assert.Equal(["requests.new.natural"], result.Reports[1].Conflicts[0].Cells);

        var summary = result.Summary;
        Assert.Equal((1, 1, 1), (summary.Reports, summary.FurtherVersions, summary.Verdicts.Errors));
        Assert.Equal(result.Reports[0].Findings.Concat(result.Reports[1].Findings).DistinctBy(finding => finding.Fingerprint).Count(),
            summary.Errors + summary.Warnings + summary.Infos);
        Assert.Equal(result.Reports[0].Counts.Holds, summary.Counts.Holds);
    }

    [Fact]
    public void An_error_of_the_second_version_alone_is_counted_and_decides_the_verdict()
    {
        var wrong = Report("b.docx").With("requests.new.total", 7);

        var summary = Validator.ValidateAll([Report("a.html"), wrong]).Summary;

        Assert.Equal((1, 0), (summary.Verdicts.Errors, summary.Verdicts.Warnings));
        Assert.True(summary.Errors > 0);
    }

    [Fact]
    public void Versions_whose_texts_alone_differ_are_both_checked_without_a_finding()
    {
        var one = Report("a.html") with { Sections = [new ReportSection("overview", "一、总体情况", "2024 年，共收到政府信息公开申请 0 件。")] };
        var other = Report("b.docx") with { Sections = [new ReportSection("overview", "一、总体情况", "2024 年，共收到政府信息公开申请 9 件。")] };

        var results = Validator.ValidateAll([one, other]).Reports;

        Assert.Equal(2, results.Count);
        Assert.Empty(results[0].Conflicts.Single().Cells);
        Assert.DoesNotContain(results.SelectMany(result => result.Findings), finding => finding.Rule == "VERSION-CONFLICT");
        Assert.Contains(results[1].Findings, finding => finding.Rule == "TXT-RECEIVED");
    }

    [Fact]
    public void What_a_version_leaves_out_or_the_reader_lost_is_no_conflict()
    {
        var lost = new ReportBuilder(Report("b.pdf", received: 5)) { UnreadTables = { "disputes" } };
        foreach (var cell in lost.Form.Cells.Where(cell => cell.Table.Id == "disputes"))
        {
            lost[cell] = Cell.Absent;
        }

        var results = Validator.ValidateAll([Report("a.html", received: 5), lost.Build()]).Reports;

        Assert.All(results, result => Assert.DoesNotContain(result.Findings, finding => finding.Rule == "VERSION-CONFLICT"));
        Assert.Equal(2, results.Count);
    }

    [Fact]
    public void Figures_in_which_last_years_versions_differ_are_compared_with_nothing()
    {
        var lastYear = new[] { Report("a.html", 2023, carriedOut: 2), Report("b.docx", 2023, carriedOut: 3) };

        var results = Validator.ValidateAll([.. lastYear, Report("c.html", 2024, carriedIn: 4)]).Reports;

        var open = results[2].NotJudged.Single(open => open.Rules.Contains("YOY-CARRIED"));
        Assert.Equal(2, open.Count);
        Assert.Equal("对比的报告中有单元格没有数字，或其几个版本不一致", open.Reason.Zh);
        Assert.DoesNotContain(results[2].Findings, finding => finding.Rule == "YOY-CARRIED");
    }

    [Fact]
    public void Versions_of_a_subordinates_report_are_summed_up_once()
    {
        var register = new IssuerRegister([new Issuer("甲县人民政府"), new Issuer("乙局") { Parent = "甲县人民政府" }]);
        var below = Report("b.html", received: 5) with { Issuer = "乙局" };

        var sound = Validator.ValidateAll([Report("a.html", received: 5), below, below with { File = "b.docx", Published = null }], register);
        var contested = Validator.ValidateAll(
            [Report("a.html", received: 5), below, below.With("requests.new.natural", 4) with { File = "b.docx" }], register);

        Assert.DoesNotContain(sound.Reports[1].Findings.Concat(sound.Reports[0].Findings), finding => finding.Rule == "ROLLUP-REQUESTS");
        Assert.DoesNotContain(contested.Reports.SelectMany(report => report.Findings), finding => finding.Rule == "ROLLUP-REQUESTS");
    }

    [Fact]
    public void The_version_published_last_is_preferred_where_all_days_are_known()
    {
        DisclosureReport[] reports =
        [
            Report("a.html", received: 5) with { Published = new DateOnly(2025, 1, 10) },
            Report("b.docx", received: 6) with { Published = new DateOnly(2025, 1, 20) },
            Report("c.html", 2025, received: 6),
            Report("d.html", 2025, received: 7) with { Published = new DateOnly(2026, 1, 20) },
        ];
        var series = new ReportSeries([.. reports.Select(ReportKey.Of)], preference: VersionPreference.Newest);

        Assert.Equal([1, 2, 3], series.Ordered);
        Assert.Equal(new SupersededReport(0, 1), Assert.Single(series.Superseded));
        var results = Validator.ValidateAll(series, index => reports[index]).ToList();
        Assert.Empty(results[0].Conflicts);
        Assert.Equal("d.html", results[1].Conflicts.Single().File);
    }

    private static DisclosureReport Report(string file, int year = 2024, int received = 0, int carriedIn = 0, int carriedOut = 0)
    {
        var builder = TestReports.Zero("cn-2021");
        (builder.Issuer, builder.Year, builder.File) = ("甲县人民政府", year, file);
        builder.Set("requests.new.natural", received).Set("requests.carried_in.natural", carriedIn);
        foreach (var column in new[] { "natural", "total" })
        {
            builder.Set($"requests.carried_out.{column}", carriedOut);
        }

        return builder.Build();
    }
}
