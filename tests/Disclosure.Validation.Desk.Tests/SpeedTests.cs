using System.Diagnostics;
using Disclosure.Validation.Desk.Checking;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Desk.WorkLists;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Verdicts;
using Xunit;

namespace Disclosure.Validation.Desk.Tests;

/// <summary>A store of ten thousand reports: what is asked for is found; how long it took is printed, and depends on the machine.</summary>
public sealed class SpeedTests(ITestOutputHelper output, PostgresServer postgres)
{
    private const int Reports = 10_000;
    private const int FindingsOfReport = 5;
    private const int Districts = 40;
    private static readonly CancellationToken Never = CancellationToken.None;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Ten_thousand_reports_are_listed_narrowed_searched_and_opened(bool isPostgres)
    {
        await using var desk = await TestDesk.OpenAsync(isPostgres ? postgres.Connection : null);
        await FillAsync(desk.Store);
        var list = desk.List;
        await list.PageAsync(new ReportFilter(), Never);

        var all = await TimedAsync("list", () => list.PageAsync(new ReportFilter { Year = 2023 }, Never));
        var last = await TimedAsync("last page", () => list.PageAsync(new ReportFilter { Page = Reports / WorkList.LinesOfPage }, Never));
        var ruled = await TimedAsync("by rule and state", () => list.PageAsync(new ReportFilter { Rule = "RULE-3", State = FindingState.Open }, Never));
        var named = await TimedAsync("search for an issuer", () => list.PageAsync(new ReportFilter { Text = "第7777局" }, Never));
        var none = await TimedAsync("search for nothing there", () => list.PageAsync(new ReportFilter { Text = "不存在" }, Never));
        var found = await TimedAsync("search in findings, in both languages", () => list.PageAsync(new ReportFilter { Text = "相差 COLUMN" }, Never));
        var department = await TimedAsync("by department", () => list.PageAsync(new ReportFilter { Department = "77局" }, Never));
        var districts = await TimedAsync("districts", () => list.DistrictsAsync(new ReportFilter { Year = 2023 }, Never));
        var first = await TimedAsync("a report, when others have come since", () => desk.Results.OfAsync(1, Never));
        var second = await TimedAsync("a report, when none has", () => desk.Results.OfAsync(1, Never));

        Assert.Equal((Reports, WorkList.LinesOfPage), (all.Total, all.Lines.Count));
        Assert.Equal(WorkList.LinesOfPage, last.Lines.Count);
        Assert.True(all.Lines[0].Errors > last.Lines[^1].Errors);
        Assert.Equal(Reports, ruled.Total);
        Assert.Equal("某市第7777局", Assert.Single(named.Lines).Issuer);
        Assert.Equal(0, none.Total);
        Assert.Equal(Reports, found.Total);
        Assert.Equal(Reports / 100, department.Total);
        Assert.Equal(Districts, districts.Count);
        Assert.Equal(first.Result!.Findings, second.Result!.Findings);
    }

    private async Task<T> TimedAsync<T>(string what, Func<Task<T>> ask)
    {
        var watch = Stopwatch.StartNew();
        var answer = await ask();
        output.WriteLine(FormattableString.Invariant($"{what}: {watch.Elapsed.TotalMilliseconds:F0} ms"));
        return answer;
    }

    private static async Task FillAsync(DeskStore store)
    {
        await using var db = store.Open();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var sha = new string('0', 64);
        db.Contents.Add(new StoredContent { Sha256 = sha, Bytes = [] });
        for (var number = 1; number <= Reports; number++)
        {
            var submission = new Submission { Name = $"区{number % Districts}/第{number}局.docx", Sha256 = sha, Size = 0, BroughtBy = "甲", BroughtAt = DateTimeOffset.UnixEpoch, State = SubmissionState.Read };
            var report = new StoredReport
            {
                Submission = submission,
                Issuer = $"某市第{number}局",
                IssuerKey = $"某市第{number}局",
                Year = 2023,
                Form = "cn-2021",
                District = $"第{number % Districts}区",
                Content = number == 1 ? ReportContent.Of(DeskReports.Wrong("某市第1局")) : new byte[2000],
                ReadWith = ReportContent.Build,
                SearchText = $"某市第{number}局\n某市第{number}局2023年政府信息公开工作年度报告\n{submission.Name}",
                IsValid = true,
                ChecksMade = 1,
                ChecksWanted = 1,
                Verdict = ReportVerdict.Errors,
                Errors = number % 9,
                Rank = number % 9 * 1000,
            };
            report.Findings.AddRange(Enumerable.Range(0, FindingsOfReport).Select(each => new StoredFinding
            {
                Fingerprint = $"{number}-{each}",
                Rule = $"RULE-{each}",
                Place = "requests/new/total/",
                Severity = Severity.Error,
                MessageZh = $"总计列：办结 {number}，予以公开 6 ＋ 部分公开 6 ＋ 不掌握 4 ＋ 仍不明确 3 ＋ 重复申请 3 ＋ 其他处理 4（其余为 0）＝ 26，相差 −6",
                MessageEn = "Column Total: handled 20",
                SearchText = $"rule-{each}\n总计列：办结 {number}，予以公开 6 ＋ 部分公开 6 ＋ 不掌握 4 ＋ 仍不明确 3 ＋ 重复申请 3 ＋ 其他处理 4（其余为 0）＝ 26，相差 −6\ncolumn total: handled 20",
            }));
            db.Reports.Add(report);
        }

        await db.SaveChangesAsync(Never);
    }
}
