using System.Diagnostics;
using System.Globalization;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Narrative;

/// <summary>What must hold of rules about the text for all reports and all texts.</summary>
public sealed class NarrativePropertyTests
{
    private const int FarOff = 7919;

    private static readonly ReportValidator Validator = new();

    private static readonly string[] Pieces =
    [
        "收到", "政府信息公开申请", "受理", "216", "件", "其中", "自然人", "，", "。", "；", "（", "占", "88.8", "%", "办结", "不予公开",
        "2023年", "全区", "《", "》", "\n", "元", "二百", "万", "行政复议", "行政诉讼", "未", "较上年", "增长", "1,234", "现行有效", "信息处理费",
    ];

    [Property(MaxTest = 150)]
    public void A_text_written_from_the_tables_violates_no_rule(bool is2019, int seed)
    {
        var report = Report(is2019, seed);
        var text = string.Concat(Statements(report).Select(one => Say(one.Sentence, one.Value, seed)));

        var result = Validator.Validate(WithText(report, text));

        // The sections other than the overview are left out, and so is what governments report there.
        Assert.Empty(result.Findings.Where(finding => finding.Rule != "GOV-ASSESSMENT").Select(finding => finding.Rule + ": " + finding.Message.Zh));
    }

    [Property(MaxTest = 60)]
    public void A_changed_figure_in_the_text_is_found_and_quoted(bool is2019, int seed)
    {
        var report = Report(is2019, seed);
        foreach (var (rule, sentence, value) in Statements(report))
        {
            var text = Say(sentence, value + FarOff, seed);

            var findings = Validator.Validate(WithText(report, "本年度工作有序开展。" + text)).Findings;

            var finding = Assert.Single(findings, finding => finding.Rule == rule);
            Assert.Equal(Severity.Warning, finding.Severity);
            var passage = Assert.Single(finding.Passages);
            Assert.Equal(text, passage.Text);
            Assert.Contains(passage.Marks, mark => passage.Text.AsSpan(mark.Start, mark.Length).IndexOfAnyInRange('0', '9') >= 0
                || passage.Text[mark.Start] is >= '０' and <= '９');
        }
    }

    [Property(MaxTest = 100)]
    public void Any_text_is_judged_the_same_by_counting(int seed)
    {
        var random = new Random(seed);
        var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        var report = NarrativeSample.Report(text);

        Assert.Equal(Validator.Validate(report).Counts, Validator.Tally(report));
    }

    [Property(MaxTest = 100)]
    public void No_text_is_too_strange(NonNull<string> text) =>
        Assert.NotNull(Validator.Validate(NarrativeSample.Report(text.Get, issuer: text.Get)));

    [Theory]
    [InlineData("收到政府信息公开申请")]
    [InlineData("收到收到收到")]
    [InlineData("1,234,")]
    [InlineData("一二三四五")]
    [InlineData("《")]
    [InlineData("其中")]
    public void A_text_without_end_takes_bounded_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 60_000 / piece.Length));
        Validator.Validate(NarrativeSample.Report("收到政府信息公开申请216件。"));
        var watch = Stopwatch.StartNew();

        Validator.Validate(NarrativeSample.Report(text));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    [Fact]
    public void A_report_without_text_counts_no_rule_about_the_text()
    {
        var with = Validator.Tally(NarrativeSample.Report("收到政府信息公开申请216件。"));
        var without = Validator.Tally(NarrativeSample.Report("本年度工作有序开展。"));

        Assert.Equal(1, with.Holds - without.Holds);
        Assert.Equal(with with { Holds = 0 }, without with { Holds = 0 });
    }

    private static List<(string Rule, string Sentence, decimal Value)> Statements(DisclosureReport report)
    {
        var list = new List<(string, string, decimal)>
        {
            ("TXT-RECEIVED", "本年度共收到政府信息公开申请{0}件。", Of("requests.new.total")),
            ("TXT-CARRIED-IN", "上年度结转申请{0}件。", Of("requests.carried_in.total")),
            ("TXT-HANDLED", "全年共答复{0}件。", Of("requests.handled.total.total")),
            ("TXT-GRANTED", "予以公开{0}件。", Of("requests.handled.granted.total")),
            ("TXT-PARTIAL", "部分公开{0}件。", Of("requests.handled.partial.total")),
            ("TXT-REFUSED", "不予公开{0}件。", Sum("requests.handled.refused.")),
            ("TXT-UNAVAILABLE", "无法提供{0}件。", Sum("requests.handled.unavailable.")),
            ("TXT-NOT-PROCESSED", "不予处理{0}件。", Sum("requests.handled.not_processed.")),
            ("TXT-CARRIED-OUT", "结转下年度继续办理{0}件。", Of("requests.carried_out.total")),
            ("TXT-REVIEW", "因政府信息公开发生行政复议{0}件。", Of("disputes.review.total")),
            ("TXT-PENALTIES", "作出行政处罚决定{0}件。", Of("enforcement.penalties.decisions")),
            ("TXT-DOCS-MADE", "制发规范性文件{0}件。", Of("documents.normative.made")),
        };
        return list;

        decimal Of(string path) => report[path].Number!.Value;

        decimal Sum(string prefix) => report.Form.Cells
            .Where(cell => cell.Path.StartsWith(prefix, StringComparison.Ordinal) && cell.Path.EndsWith(".total", StringComparison.Ordinal))
            .Sum(cell => report[cell].Number ?? 0);
    }

    private static string Say(string sentence, decimal value, int seed)
    {
        var plain = value.ToString("0", CultureInfo.InvariantCulture);
        var number = (seed & 3) switch
        {
            0 => plain,
            1 => value.ToString("#,##0", CultureInfo.InvariantCulture),
            2 => string.Concat(plain.Select(digit => (char)(digit - '0' + '０'))),
            _ => $" {plain} ",
        };
        return string.Format(CultureInfo.InvariantCulture, sentence, number);
    }

    private static DisclosureReport Report(bool is2019, int seed) =>
        TestReports.Consistent(is2019 ? TestReports.Cn2019 : TestReports.Cn2021, seed);

    private static DisclosureReport WithText(DisclosureReport report, string text)
    {
        var built = new ReportBuilder(report.Form) { Issuer = report.Issuer, Year = report.Year };
        foreach (var cell in report.Form.Cells)
        {
            built[cell] = report[cell];
        }

        built.Sections.Add(new ReportSection("overview", "一、总体情况", text));
        return built.Build();
    }
}
