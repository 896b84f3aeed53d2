using System.Text;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.History;
using Disclosure.Validation.Reports;
using NJsonSchema;
using Xunit;

namespace Disclosure.Validation.Reporting.Tests.History;

public sealed class RunHistoryTests
{
    private const string Rule = "REQ-BALANCE";

    private static readonly DateTimeOffset Day = new(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(8));

    [Fact]
    public void A_finding_is_new_then_known_then_gone_then_back()
    {
        var history = new RunHistory([]);

        var first = history.After(Report("a"));
        history = new RunHistory([first]);
        var second = history.After(Report("a", "b"));
        history = new RunHistory([first, second]);
        var third = history.After(Report("b"));
        history = new RunHistory([first, second, third]);
        var fourth = history.After(Report("a"));

        Assert.Equal(["a"], Of(first, FindingState.New));
        Assert.Equal(["b", "a"], [.. Of(second, FindingState.New), .. Of(second, FindingState.Known)]);
        Assert.Equal(["a", "b"], [.. Of(third, FindingState.Gone), .. Of(third, FindingState.Known)]);
        Assert.Equal(["a", "b"], [.. Of(fourth, FindingState.Reopened), .. Of(fourth, FindingState.Gone)]);
        Assert.Equal(Day, history.Find("a")!.FirstSeen);
    }

    [Fact]
    public void What_was_not_checked_again_is_neither_gone_nor_new_when_it_comes_back()
    {
        var first = new RunHistory([]).After(Report("a"), Other("x"));
        var second = new RunHistory([first]).After(Other("x"));
        var third = new RunHistory([first, second]).After(Report("a"), Other());

        Assert.Empty(Of(second, FindingState.Gone));
        Assert.Equal(["a"], Of(third, FindingState.Known));
        Assert.Equal(["x"], Of(third, FindingState.Gone));
    }

    [Fact]
    public void What_was_not_judged_is_not_gone()
    {
        var first = new RunHistory([]).After(Report("a"));
        var open = Report() with { NotJudged = [new([Rule], 1, Outcome.Undecided, "blank", new("空", "blank"), new("填", "fill it"))] };

        var unread = new RunHistory([first]).After(open);
        var off = new RunHistory([first]).With(new RunRecord([]), Report());
        var accepted = new RunHistory([first]).After(Report() with { Suppressed = [new(Finding("a"), new Suppression("a", "理由", "人", null))] });

        Assert.Equal(["a"], Of(unread, FindingState.Unjudged));
        Assert.Equal(["a"], Of(off, FindingState.Unjudged));
        Assert.Equal(0, Enum.GetValues<FindingState>().Sum(accepted.CountOf));
        Assert.Equal(FindingState.Known, new RunHistory([first, unread]).StateOf("a"));
    }

    [Fact]
    public void A_report_whose_issuer_was_not_known_is_found_by_its_file()
    {
        var nameless = Report("a") with { Report = new ReportBuilder(Sample.Form) { File = "a.docx" }.Build() };
        var named = Report() with { Report = new ReportBuilder(Sample.Form) { File = "a.docx", Issuer = "甲县", Year = 2022 }.Build() };

        var second = new RunHistory([new RunHistory([]).After(nameless)]).After(named);

        Assert.Equal(["a"], Of(second, FindingState.Gone));
    }

    [Fact]
    public void Reports_are_counted_by_year_and_district_and_their_versions_once()
    {
        var run = new RunHistory([]).After(
            Report("a") with { Report = Named("甲县", 2022, "in/甲/2022/a.docx") },
            Report("a", "b") with { Report = Named("甲县", 2022, "in/甲/2022/a2.docx"), IsFurtherVersion = true },
            Report() with { Report = Named("乙县", 2022, "in/乙/2022/b.docx") });

        Assert.Equal(
            [("乙", 1, 0, 0, 0), ("甲", 1, 1, 2, 0)],
            run.Groups.Select(group => (group.District, group.Reports, group.WithErrors, group.Errors, group.Warnings)));
        Assert.Equal((2, 1), (run.Checked, run.WithErrors));
    }

    [Fact]
    public async Task What_is_written_is_read_again_and_valid_by_the_schema()
    {
        var first = new RunHistory([]).After(Report("a", "b"), Other("x"));
        var second = new RunHistory([first]).With(new RunRecord(BuiltInPacks.All), new CheckSummary { Interrupted = true }, Report("b"));
        var text = string.Concat(new[] { first, second }.Select(run => Encoding.UTF8.GetString(HistoryLines.Of(run))));
        var schema = await JsonSchema.FromJsonAsync(HistorySchema.Of(Text.Language.En).ToJsonString(), TestContext.Current.CancellationToken);

        var read = Read(text);

        Assert.Equal(text, string.Concat(read.Runs.Select(run => Encoding.UTF8.GetString(HistoryLines.Of(run)))));
        Assert.All(text.TrimEnd().Split('\n'), line => Assert.Empty(schema.Validate(line)));
        Assert.NotEmpty(schema.Validate(text.Split('\n')[0].Replace("\"history\":1", "\"history\":2", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(text.Split('\n')[0].Replace("\"groups\"", "\"group\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{\"history\":2}\n", "history.version", 1)]
    [InlineData("GOOD\n{\"history\":1,\"at\":\n", "history.malformed", 2)]
    [InlineData("GOOD\nGOOD", null, 2)]
    [InlineData("GOOD\n\n  \nGOOD\n", null, 2)]
    [InlineData("{\"reports\": []}\n", "history.malformed", 1)]
    [InlineData("[1]\n", "history.malformed", 1)]
    [InlineData("{\"history\":\"1\"}\n", "history.malformed", 1)]
    [InlineData("{\"history\":1,\"at\":\"2026-01-02T03:04:05+08:00\",\"failures\":0,\"groups\":null,\"reports\":[]}\n", "history.malformed", 1)]
    [InlineData("{\"history\":1,\"at\":\"2026-01-02T03:04:05+08:00\",\"failures\":0,\"reports\":[]}\n", "history.malformed", 1)]
    [InlineData("某报告\n", "history.malformed", 1)]
    [InlineData("某报告", "history.malformed", 1)]
    [InlineData("GOOD\n{\"history\":1,\"at\":\"2026-", null, 1)]
    [InlineData("GOOD\n{\"hist", null, 1)]
    [InlineData("", null, 0)]
    public void A_damaged_line_is_named_and_one_that_a_killed_run_left_is_passed_over(string text, string? code, int number)
    {
        var good = Encoding.UTF8.GetString(HistoryLines.Of(new RunHistory([]).After(Report("a")))).TrimEnd();
        text = text.Replace("GOOD", good, StringComparison.Ordinal);

        if (code is null)
        {
            Assert.Equal(number, Read(text).Runs.Count);
            return;
        }

        var problem = Assert.Single(Assert.Throws<DisclosureInputException>(() => Read(text)).Problems);
        Assert.Equal((code, "h.jsonl", number), (problem.Code, problem.File, problem.Line));
    }

    private static RunHistory Read(string text) => RunHistory.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "h.jsonl");

    private static List<string> Of(HistoryRun run, FindingState state) =>
        [.. run.Reports.SelectMany(report => report.In(state).SelectMany(rule => rule.Value)).Order(StringComparer.Ordinal)];

    private static ReportResult Report(params string[] fingerprints) =>
        Sample.Clean with { Findings = [.. fingerprints.Select(Finding)], NotJudged = [] };

    private static ReportResult Other(params string[] fingerprints) => Report(fingerprints) with { Report = Named("丁县", 2021, "d.docx") };

    private static DisclosureReport Named(string issuer, int year, string file) =>
        new ReportBuilder(Sample.Form) { Issuer = issuer, Year = year, File = file }.Set("requests.new.natural", 3).Build();

    private static Finding Finding(string fingerprint) =>
        Sample.Report.Findings.First(finding => finding.Severity == Severity.Error) with { Rule = Rule, Fingerprint = fingerprint };
}

/// <summary>Checks that follow one another.</summary>
internal static class HistoryChecks
{
    private static readonly DateTimeOffset Day = new(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(8));

    /// <summary>A check of these results.</summary>
    public static HistoryRun After(this RunHistory history, params ReportResult[] results) => history.With(new RunRecord(BuiltInPacks.All), results);

    public static HistoryRun With(this RunHistory history, RunRecord record, params ReportResult[] results) =>
        history.With(record, new CheckSummary(), results);

    public static HistoryRun With(this RunHistory history, RunRecord record, CheckSummary summary, params ReportResult[] results)
    {
        foreach (var result in results)
        {
            record.Add(result);
        }

        return record.After(history, Day.AddDays(history.Runs.Count), summary);
    }
}
