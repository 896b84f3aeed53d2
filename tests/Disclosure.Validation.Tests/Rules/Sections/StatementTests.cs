using System.Text;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Sections;

/// <summary>The built-in rules on text, time and level, on whole reports.</summary>
public sealed class StatementTests
{
    private const string Problems = "公开目录更新不够及时，部分政策解读只有文字。今后将按月核对公开目录，重要政策配图表说明。";

    private static readonly ReportValidator Validator = new();

    // Every rule that this area adds begins so.
    private static readonly string[] Groups = ["SEC-", "OVERVIEW-", "GOV-", "FEE-", "PROBLEMS-", "INSTRUCTION-", "TIME-", "LEVEL-"];

    [Fact]
    public void A_sound_report_gets_no_finding()
    {
        var report = Sound();

        Assert.Empty(Of(Validator.Validate(report)));
    }

    [Fact]
    public void A_report_of_figures_alone_gets_no_finding_and_is_told_what_it_does_not_give()
    {
        var figures = TestReports.Consistent(TestReports.Cn2021, 1);
        var result = Validator.Validate(figures);

        Assert.Empty(Of(result));
        Assert.Equal(result.NotJudged.Where(open => open.Outcome == Outcome.Skipped).Sum(open => open.Count), result.Counts.Skipped);
        Assert.Equal(
            ["the report gives no text: give the text of the report", "the report gives no day of publication: give the day of publication"],
            result.NotJudged.Where(open => open.Rules.Contains("SEC-PRESENT") || open.Rules.Contains("TIME-PUBLISHED"))
                .Select(open => $"{open.Reason.En}: {open.SettledBy.En}"));
    }

    [Fact]
    public void A_section_that_is_missing_is_named_with_its_place()
    {
        var finding = Assert.Single(Of(Validator.Validate(Sound(sections => sections.RemoveAll(one => one.Id == "problems")))));

        Assert.Equal(("SEC-PRESENT", "problems"), (finding.Rule, finding.Where.Section));
        Assert.Contains("五、存在的主要问题及改进情况", finding.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Shifted_numbers_are_one_finding_for_information()
    {
        string[] numbers = ["二", "三", "四", "五", "六", "七"];
        var report = Sound(sections =>
        {
            for (var i = 0; i < sections.Count; i++)
            {
                sections[i] = sections[i] with { Title = numbers[i] + sections[i].Title[1..] };
            }
        });
        var finding = Assert.Single(Of(Validator.Validate(report)));

        Assert.Equal(("SEC-NUMBER", Severity.Info, 6), (finding.Rule, finding.Severity, finding.Passages.Count));
    }

    [Fact]
    public void What_repeats_last_year_is_shown_in_both_reports()
    {
        var now = Sound(sections => Put(sections, "problems", "一、" + Problems.Replace("图表", "图", StringComparison.Ordinal) + "2023年完成。"));
        var result = Validator.Validate(now, new RelatedReports { Previous = Sound(year: 2022) });
        var finding = Assert.Single(Of(result));

        Assert.Equal("PROBLEMS-REPEATED", finding.Rule);
        Assert.Equal([ReportStep.Self, ReportStep.Previous], finding.Passages.Take(2).Select(passage => passage.Step));
        Assert.Equal(2022, finding.Passages[1].Year);
        Assert.All(finding.Passages, passage => Assert.All(
            passage.Marks, mark => Assert.InRange(mark.Start + mark.Length, 1, passage.Text.Length)));
    }

    [Fact]
    public void New_figures_in_the_same_words_are_last_years_text_again()
    {
        var now = Sound(sections => Put(sections, "problems", "2023年：" + Problems));

        Assert.Equal(["PROBLEMS-REPEATED"], Of(Validator.Validate(now, new RelatedReports { Previous = Sound(year: 2022) })).Select(finding => finding.Rule));
    }

    [Fact]
    public void An_instruction_left_standing_is_quoted_where_it_stands()
    {
        var finding = Assert.Single(Of(Validator.Validate(Sound(sections =>
            Put(sections, "other", "本年度没有收取信息处理费。\n(文字\n描述)其余无。")))));

        Assert.Equal(("INSTRUCTION-LEFT", "other"), (finding.Rule, finding.Where.Section ?? finding.Passages[0].Section));
        Assert.Contains("文字", finding.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_department_need_not_report_on_assessment()
    {
        var report = Sound(sections => Put(sections, "overview", "主动公开信息120条。"), issuer: "清河县教育局");

        Assert.Empty(Of(Validator.Validate(report)));
    }

    [Fact]
    public void Another_year_in_title_or_period_is_found()
    {
        var report = Sound(change: builder =>
        {
            builder.File = "a.docx";
            builder.Title = "清河县人民政府2023年政府信息公开工作2022年度报告";
            builder.Period = new(new(2022, 1, 1), new(2022, 12, 31)) { Source = new(null, "统计期限为2022年") };
        });

        var findings = Of(Validator.Validate(report)).ToList();

        Assert.Equal(["TIME-TITLE", "TIME-PERIOD"], findings.Select(finding => finding.Rule));
        Assert.Equal("a.docx", findings[0].Passages[0].Source!.File);
        Assert.Equal("统计期限为2022年", findings[1].Passages[0].Source!.Text);
    }

    [Fact]
    public void The_level_that_a_caller_knows_counts_before_the_name()
    {
        var report = Sound(change: builder => builder.Published = new(2024, 3, 5));

        Assert.Equal(["TIME-PUBLISHED"], Of(Validator.Validate(report)).Select(finding => finding.Rule));
        Assert.Empty(Of(Validator.Validate(report with { Level = IssuerLevel.Prefecture })));
    }

    [Fact]
    public void Regulations_of_a_county_are_a_clue_and_of_a_city_none()
    {
        var county = Sound().With("documents.regulations.made", 2);
        var city = Sound(issuer: "清河市人民政府").With("documents.regulations.made", 2);
        var finding = Assert.Single(Of(Validator.Validate(county)));

        Assert.Equal(("LEVEL-REGULATIONS", Standing.Advisory), (finding.Rule, finding.Standing));
        Assert.Contains("清河县人民政府", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Empty(Of(Validator.Validate(city)));
    }

    [Fact]
    public void A_blank_cell_gets_no_value_from_a_rule_for_other_issuers()
    {
        var report = Sound(issuer: "清河市人民政府").With("documents.regulations.made", Cell.Blank);
        var finding = Assert.Single(Validator.Validate(report).Findings);

        Assert.Equal("COMPLETE", finding.Rule);
        Assert.All(finding.Cells, cell => Assert.Null(cell.Implied));
    }

    [Fact]
    public void A_changed_fact_changes_the_fingerprint()
    {
        var fingerprints = new[] { 5, 6, 5 }.Select(day => Assert.Single(Of(Validator.Validate(
            Sound(change: builder => builder.Published = new(2024, 3, day))))).Fingerprint).ToList();

        Assert.Equal(fingerprints[0], fingerprints[2]);
        Assert.NotEqual(fingerprints[0], fingerprints[1]);
    }

    [Fact]
    public void Every_rule_is_counted_once_for_each_of_its_targets_whatever_the_report_states()
    {
        // Each figure that a text tells of is counted, too: here there is none.
        var told = Sound(sections => Put(sections, "other", "没有其他需要报告的事项。"));
        var (text, figures) = (Validator.Validate(told).Counts, Validator.Validate(TestReports.Consistent(TestReports.Cn2021, 1)).Counts);

        Assert.Equal(Sum(text), Sum(figures));
        static int Sum(Counts counts) => counts.Holds + counts.Violated + counts.Undecided + counts.Skipped;
    }

    [Fact]
    public void Long_text_is_compared_in_time_that_grows_with_its_length()
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < 4_000_000; i++)
        {
            text.Append('第').Append(i).Append("项公开工作按时完成，没有超期的情形。");
        }

        var report = Sound(sections => Put(sections, "problems", text.ToString()));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Validator.Validate(report, new RelatedReports { Previous = Sound(sections => Put(sections, "problems", text.ToString()), year: 2022) });

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    private static IEnumerable<Finding> Of(ReportResult result) =>
        result.Findings.Where(finding => Groups.Any(group => finding.Rule.StartsWith(group, StringComparison.Ordinal)));

    private static void Put(List<ReportSection> sections, string id, string text)
    {
        var index = sections.FindIndex(section => section.Id == id);
        sections[index] = sections[index] with { Text = text };
    }

    private static DisclosureReport Sound(
        Action<List<ReportSection>>? sections = null, int year = 2023, string issuer = "清河县人民政府", Action<ReportBuilder>? change = null)
    {
        var figures = TestReports.Consistent(TestReports.Cn2021, 1);
        var builder = new ReportBuilder(figures.Form)
        {
            Issuer = issuer,
            Year = year,
            Title = $"{issuer}{year}年政府信息公开工作年度报告",
            Period = new(new(year, 1, 1), new(year, 12, 31)),
            Published = new(year + 1, 1, 20),
        };
        foreach (var cell in figures.Form.Cells)
        {
            builder[cell] = cell.Path.StartsWith("documents.regulations", StringComparison.Ordinal) ? Cell.Of(0) : figures[cell];
        }

        var own = figures.Form.Sections.Select(one => new ReportSection(one.Id, one.Label.Printed.Zh, "")).ToList();
        Put(own, "overview", "公开工作纳入年度考核，社会评议结果为良好，没有责任追究的情形。");
        Put(own, "problems", Problems);
        Put(own, "other", "本年度没有收取信息处理费。");
        sections?.Invoke(own);
        own.ForEach(builder.Sections.Add);
        change?.Invoke(builder);
        return builder.Build();
    }
}
