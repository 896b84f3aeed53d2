using Deque.AxeCore.Playwright;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Html.Comparisons;
using Disclosure.Validation.Text;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Disclosure.Validation.Reporting.Browser.Tests;

/// <summary>What an auditor sees of two checks compared.</summary>
public sealed class ComparisonTests(Chromium chromium)
{
    private static ComparedFindings Compared => new()
    {
        Old = "old.json",
        New = "new.json",
        Counts = new("新出现 1，数值有变 1，不再出现 2，已豁免 0，未变 1", "1 new, 1 changed, 2 gone, 0 suppressed, 1 unchanged"),
        Lines =
        [
            Line(FindingChange.New, Severity.Error, "REQ-BALANCE", "左右不等"),
            Line(FindingChange.Changed, Severity.Warning, "REQ-ROW-TOTAL", "总计不符") with { Remark = new("原为：总计差 2", "before: the total is off by 2") },
            Gone("agrees", new("数据已改，现在相符", "the numbers agree now")),
            Gone("rule-off", new("这次没有用这条规则", "rule off this time")),
            Line(FindingChange.Unchanged, null, "REQ-ROW-TOTAL", "仍然不符"),
        ],
        Missing = [(new("丁县人民政府 2023 年", "丁县人民政府 2023"), "丁/a.docx")],
    };

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 1440)]
    [InlineData(ColorScheme.Light, 390)]
    public async Task It_keeps_nobody_out(ColorScheme scheme, int width)
    {
        await using var visit = await Visit.AsyncOf(chromium, Compared, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });

        var result = await visit.Page.RunAxe();

        Assert.Empty(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {rule.Help}: {node.Html}")));
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        visit.WasQuiet();
    }

    [Fact]
    public async Task What_changed_is_shown_first_and_filtered_by_change_reason_weight_and_rule()
    {
        await using var visit = await Visit.AsyncOf(chromium, Compared);
        var rows = visit.Find("#list tbody tr:visible");

        await Expect(rows).ToHaveCountAsync(4);
        await Expect(visit.Find("#shown")).ToHaveTextAsync("显示 4 处，共 5 处");
        await visit.Find("[value=gone]").CheckAsync();
        await Expect(rows).ToHaveCountAsync(2);
        await visit.Find("[name=reason]").SelectOptionAsync("rule-off");
        await Expect(rows).ToHaveCountAsync(1);
        await Expect(rows.First).ToContainTextAsync("不等于已改正");
        await Expect(visit.Find("#asked")).ToHaveTextAsync("：不再出现 · 这次没有用这条规则");
        await visit.Find("[type=reset]").ClickAsync();
        await visit.Find("[name=severity]").SelectOptionAsync("w");
        await Expect(rows).ToHaveCountAsync(1);
        await visit.Find("[name=severity]").SelectOptionAsync("");
        await visit.Find("[value=unchanged]").CheckAsync();
        await Expect(rows).ToHaveCountAsync(1);
        await Expect(rows.First).ToContainTextAsync("总计等于各类申请人之和");
    }

    [Fact]
    public async Task What_is_asked_for_outlasts_reload_and_language()
    {
        await using var visit = await Visit.AsyncOf(chromium, Compared, address: "?rule=REQ-ROW-TOTAL&lang=en");

        await Expect(visit.Find("#list tbody tr:visible")).ToHaveCountAsync(1);
        await Expect(visit.Page).ToHaveTitleAsync("Two checks compared");
        await visit.Find("#search").FillAsync("before");
        await visit.Page.ReloadAsync();

        await Expect(visit.Find("#search")).ToHaveValueAsync("before");
        await Expect(visit.Find("#list tbody tr:visible")).ToContainTextAsync("before: the total is off by 2");
        visit.WasQuiet();
    }

    private static ComparedLine Gone(string code, LocalizedText name) => Line(FindingChange.Gone, Severity.Error, "DSP-TOTAL", "合计不符") with
    {
        Reason = (code, name),
        Remark = new($"{name.Zh}，不等于已改正", name.En),
    };

    private static ComparedLine Line(FindingChange change, Severity? severity, string rule, string message) => new()
    {
        Change = change,
        Severity = severity,
        Report = new("丙县人民政府 2024 年", "丙县人民政府 2024"),
        File = "丙/a.docx",
        Rule = rule,
        Message = new(message, $"{message} in English"),
    };
}
