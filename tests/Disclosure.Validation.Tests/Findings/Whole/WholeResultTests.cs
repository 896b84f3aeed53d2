using Disclosure.Validation.Issuers;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Tests.Suspects;
using Xunit;

namespace Disclosure.Validation.Tests.Findings.Whole;

/// <summary>
/// All that the check of reports yields, number by number and word by word in both languages: whatever changes in judging,
/// locating or wording shows in the approved texts.
/// </summary>
public sealed class WholeResultTests
{
    private static readonly ReportValidator Validator = PatientValidator.With(_ => { });

    [Fact]
    public void Slips_of_the_pen_are_told_and_explained() => ApprovedText.Matches(
        "whole-slips", string.Concat(Slips.All.Select(slip => WholeResult.PrintSuspects(slip.Name, Validator.Validate(slip.Report)))));

    [Theory]
    [InlineData("cn-2019", 4)]
    [InlineData("cn-2021", 5)]
    public void Blanks_texts_and_odd_numbers_are_told(string form, int seed)
    {
        var report = TestReports.Damaged(TestReports.FormOf(form), seed);

        ApprovedText.Matches($"whole-damaged-{seed}", WholeResult.Print($"{form} {seed}", Validator.Validate(report)));
    }

    [Fact]
    public void Years_that_do_not_follow_and_districts_that_do_not_add_up_are_told()
    {
        var register = new IssuerRegister(
        [
            new Issuer("清河市人民政府") { Level = IssuerLevel.Prefecture },
            new Issuer("甲区人民政府") { Parent = "清河市人民政府" },
            new Issuer("乙区人民政府") { Parent = "清河市人民政府" },
            new Issuer("丙区人民政府") { Parent = "清河市人民政府" },
        ]);
        DisclosureReport[] reports =
        [
            Of("清河市人民政府", 2023, 3), Of("清河市人民政府", 2022, 2), Of("甲区人民政府", 2023, 1), Of("乙区人民政府", 2023, 1),
            Of("甲区人民政府", 2022, 4), Of("甲区人民政府", 2023, 2), Of("丁区人民政府", 2021, 1), Of("丁区人民政府", 2023, 1),
        ];

        var result = Validator.ValidateAll(reports, register);

        ApprovedText.Matches("whole-series", string.Concat(result.Reports.Select(one => WholeResult.Print(
            $"{one.Report.Issuer} {one.Report.Year} {one.Report.File}", one))) + WholeResult.Print(result));
    }

    [Theory]
    [InlineData("cn-2019", 2020)]
    [InlineData("cn-2021", 2023)]
    public void Text_against_the_tables_is_told(string form, int year)
    {
        var report = new ReportBuilder(FilledReport.Make(form, year)) { Issuer = "清河县教育局", File = "教育局.docx" };
        NarrativeOf(report);

        ApprovedText.Matches(
            $"whole-text-{form}",
            WholeResult.Print(form, Validator.Validate(report.Build(), new RelatedReports { Previous = LastYear(report, year) })));
    }

    // So many requests were granted, of as many people, and as many are carried over.
    private static DisclosureReport Of(string issuer, int year, int count)
    {
        var report = TestReports.Zero();
        (report.Issuer, report.Year, report.File) = (issuer, year, $"{issuer}{year}-{count}.json");
        foreach (var column in new[] { "natural", "total" })
        {
            report.Set($"requests.new.{column}", 2 * count).Set($"requests.handled.granted.{column}", count)
                .Set($"requests.handled.total.{column}", count).Set($"requests.carried_out.{column}", count);
        }

        return report.Build();
    }

    private static DisclosureReport LastYear(ReportBuilder report, int year)
    {
        var last = new ReportBuilder(FilledReport.Make(report.Form.Id, year - 1)) { Issuer = report.Issuer, File = "上年.docx" };
        NarrativeOf(last);
        return last.Build();
    }

    private static void NarrativeOf(ReportBuilder report)
    {
        report.Title = "清河县教育局2018年政府信息公开工作年度报告";
        report.Published = new DateOnly(report.Year!.Value + 1, 4, 20);
        report.Period = new ReportPeriod(new DateOnly(report.Year.Value, 2, 1), new DateOnly(report.Year.Value, 11, 30));
        report.Sections.Add(new ReportSection(
            "overview",
            "一、总体情况",
            $"{report.Year}年，我局主动公开信息。全年收到政府信息公开申请120件，其中自然人110件、商业企业15件，上年结转4件；办结126件，予以公开91件，占72%，部分公开9件，" +
            "不予公开0件，无法提供23件，不予处理4件，结转下年3件，比上年增长20%。未发生行政复议和行政诉讼。\n一、机制建设\n按时更新,,清理目录。"));
        report.Sections.Add(new ReportSection(
            "problems", "四、存在的主要问题", "一是公开不及时；二是解读不多；三是培训少。下一步，一是加强培训；二是按时更新，"));
        report.Sections.Add(new ReportSection("other", "六、其他事项", "（本栏填写其他事项）收取信息处理费3万元，其中甲项1万元、乙项1万元。"));
    }
}
