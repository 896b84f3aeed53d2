using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;
using Spectre.Console;
using Xunit;

namespace Disclosure.Validation.Reporting.Tests.Console;

public sealed class ConsoleResultWriterTests
{
    private static readonly CheckResult All = new([Sample.Report, Sample.Clean], [Sample.Failure]);

    [Theory]
    [InlineData(Language.Zh, 80)]
    [InlineData(Language.Zh, 120)]
    [InlineData(Language.En, 80)]
    public void Results_are_printed_as_approved(Language language, int width) =>
        ApprovedText.Matches($"console-{language}-{width}".ToLowerInvariant(), Printed.Of(All, language, width));

    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public void Findings_of_one_cause_are_printed_below_it(Language language) => ApprovedText.Matches(
        $"console-suspects-{language}".ToLowerInvariant(),
        Printed.Of(new CheckResult([SuspectSample.Report], []), language, findingsOnly: true));

    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public void What_the_text_says_is_printed_table_by_table_where_all_is_asked_for(Language language)
    {
        var said = new CheckResult([ClaimSample.Report], []);

        ApprovedText.Matches($"console-claims-{language}".ToLowerInvariant(), Printed.Of(said, language, 100, verbose: true));
        Assert.DoesNotContain("【", Printed.Of(said, language), StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_for_the_cause_that_found_nothing_is_not_mentioned()
    {
        var report = SuspectSample.Report;
        var group = report.Suspects[0] with { Sets = [], Complete = false, Message = new("没有找到", "not found") };

        var text = Printed.Of(new CheckResult([report with { Suspects = [group] }], []), Language.Zh);

        Assert.DoesNotContain("没有找到", text, StringComparison.Ordinal);
        Assert.Contains("REQ-ROW-TOTAL", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_console(int width)
    {
        foreach (var line in Printed.Of(All, Language.Zh, width).Split('\n'))
        {
            Assert.True(line.GetCellWidth() <= width, line);
        }
    }

    [Fact]
    public void A_finding_about_the_text_quotes_the_passage_and_says_where_it_stands()
    {
        var passage = new FindingPassage("overview", new string('前', 200) + "共收到申请261件，" + new string('后', 200) + "。")
        {
            Marks = [new TextSpan(205, 4)],
            Source = new CellSource("a.pdf", null) { Page = 2 },
        };
        var finding = Sample.Report.Findings[0] with { Passages = [passage] };

        var text = Printed.Of(new CheckResult([Sample.Report with { Findings = [finding] }], []), Language.Zh, 200);

        Assert.Contains($"原文“…{new string('前', 19)}共收到申请261件，{new string('后', 23)}…” · 第 2 页", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_colours_there_are_no_escape_sequences_and_with_them_there_are()
    {
        Assert.DoesNotContain('\u001b', Printed.Of(All, Language.Zh));
        Assert.Contains('\u001b', Printed.Of(All, Language.Zh, coloured: true));
    }

    [Fact]
    public void Findings_only_leaves_out_clean_reports_notes_and_counts()
    {
        var text = Printed.Of(All, Language.En, findingsOnly: true);

        Assert.Contains("REQ-BALANCE", text, StringComparison.Ordinal);
        Assert.DoesNotContain("2022.docx", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Reading notes", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Verdict", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public void Of_many_reports_the_worst_are_named_and_none_is_told_of_by_itself(Language language)
    {
        var many = new CheckResult([Sample.Clean, ClaimSample.Report, .. Enumerable.Repeat(Sample.Report, 16)], [Sample.Failure]);

        ApprovedText.Matches($"console-brief-{language}".ToLowerInvariant(), Printed.Of(many, language, 100, brief: true));
    }

    [Fact]
    public void Why_not_all_could_be_judged_stands_in_the_verdict()
    {
        var sound = Sample.Clean with { Counts = new Counts(10, 0, 3, 9, 0), NotJudged = Sample.Report.NotJudged };

        Assert.Contains(
            "未发现问题（另有 12 项因没有 2022 年的报告等未能判定）", Printed.Of(new CheckResult([sound], []), Language.Zh), StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_in_which_nothing_was_found_prints_nothing_where_only_findings_are_asked_for() =>
        Assert.Equal("", Printed.Of(new CheckResult([Sample.Clean], []), Language.Zh, findingsOnly: true));

    [Fact]
    public void Text_of_documents_can_neither_format_nor_control_the_terminal()
    {
        const string hostile = "[red]甲[/] \u001b[2J\u009b31m\r乙\u202e丙\0";
        var result = Sample.Clean with
        {
            Report = new ReportBuilder(Sample.Form)
            {
                Issuer = hostile,
                File = hostile,
                ReadingNotes = { new ReadingNote("[/]", hostile, new(hostile, hostile)) },
            }.Build(),
        };

        var text = Printed.Of(new CheckResult([result], []), Language.Zh);

        Assert.Contains("[red]甲[/] \uFFFD[2J\uFFFD31m 乙\uFFFD丙\uFFFD", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain('\u202e', text);
    }

    [Fact]
    public void The_verdict_is_never_green_where_no_rule_was_decided()
    {
        var nothing = Sample.Clean with { Counts = new Counts(0, 0, 5, 7, 0) };

        Assert.Contains("no rule could be decided", Print(nothing), StringComparison.Ordinal);
        Assert.Contains("nothing found", Print(Sample.Clean), StringComparison.Ordinal);

        static string Print(ReportResult result) => Printed.Of(new CheckResult([result], []), Language.En);
    }
}
