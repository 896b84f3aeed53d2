using System.Text.Json;
using Disclosure.Validation.Cli.Shell;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Commands;

public sealed class CheckTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("error", ExitCodes.Findings)]
    [InlineData("warning", ExitCodes.Findings)]
    [InlineData("info", ExitCodes.Findings)]
    [InlineData("never", ExitCodes.Clean)]
    public async Task An_error_fails_the_check_unless_nothing_shall(string failOn, int code)
    {
        var ran = await _tool.Write("a.json", Reports.Wrong()).Run("check", "a.json", "--fail-on", failOn);

        Assert.Equal(code, ran.Code);
        Assert.Contains("DSP-TOTAL", ran.Output, StringComparison.Ordinal);
        Assert.Equal("", ran.Error);
    }

    [Theory]
    [InlineData("error", ExitCodes.Clean)]
    [InlineData("warning", ExitCodes.Findings)]
    public async Task A_warning_fails_the_check_only_where_asked(string failOn, int code)
    {
        var ran = await _tool.Write("a.json", Reports.Incomplete()).Run("check", "a.json", "--fail-on", failOn);

        Assert.Equal(code, ran.Code);
    }

    [Theory]
    [InlineData("0", ExitCodes.Findings)]
    [InlineData("1", ExitCodes.Clean)]
    public async Task More_warnings_than_allowed_fail_the_check(string most, int code)
    {
        var ran = await _tool.Write("a.json", Reports.Incomplete()).Run("check", "a.json", "--max-warnings", most);

        Assert.Equal(code, ran.Code);
    }

    [Fact]
    public async Task Suspects_are_named_unless_they_are_not_wanted()
    {
        _tool.Write("a.json", Reports.Sound().With("requests.new.natural", 7));

        Assert.Contains("自然人／新收 应为 0（现为 7", (await _tool.Run("check", "a.json")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("疑因", (await _tool.Run("check", "a.json", "--no-suspects")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_in_which_no_rule_was_decided_is_not_clean()
    {
        var ran = await _tool.Write("a.json", Reports.Empty()).Run("check", "a.json", "--lang", "en");

        Assert.Equal(ExitCodes.NothingEvaluated, ran.Code);
        Assert.Contains("no rule could be decided", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task A_folder_is_checked_and_printed_as_approved(string language)
    {
        _tool.Write("in/2021.json", Reports.Sound(2021).With("requests.carried_out.natural", 2))
            .Write("in/below/2022.json", Reports.Wrong(2022))
            .Write("in/below/broken.json", "{\"form\": \"cn-2021\",,}");

        var ran = await _tool.Run("check", "in", "--lang", language);

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        ApprovedText.Matches($"folder-{language}", $"{ran.Output}--- stderr\n{ran.Error}");
    }

    [Fact]
    public async Task Last_years_report_is_found_in_the_folder()
    {
        _tool.Write("in/a.json", Reports.Sound(2021).With("requests.carried_out.natural", 2)
            .With("requests.carried_out.total", 2).With("requests.new.natural", 2).With("requests.new.total", 2))
            .Write("in/b.json", Reports.Sound(2022));

        var ran = await _tool.Run("check", "in", "--format", "json");

        using var json = JsonDocument.Parse(ran.Output);
        var latest = json.RootElement.GetProperty("reports").EnumerateArray()
            .Single(report => report.GetProperty("year").GetInt32() == 2022);
        Assert.Contains(
            latest.GetProperty("findings").EnumerateArray(),
            finding => finding.GetProperty("rule").GetString() == "YOY-CARRIED");
    }

    [Fact]
    public async Task Last_years_report_can_be_named()
    {
        _tool.Write("now.json", Reports.Sound(2022))
            .Write("before.json", Reports.Sound(2021).With("requests.carried_out.natural", 2));

        var ran = await _tool.Run("check", "now.json", "--previous", "before.json");

        Assert.Equal(ExitCodes.Findings, ran.Code);
        Assert.Contains("YOY-CARRIED", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("before.json", ran.Output.Split('\n')[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_of_the_wrong_year_is_not_taken_for_last_years()
    {
        _tool.Write("now.json", Reports.Sound(2022)).Write("before.json", Reports.Sound(2020));

        var ran = await _tool.Run("check", "now.json", "--previous", "before.json", "--lang", "en");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Equal("", ran.Output);
        Assert.Equal(
            "error: before.json: a report for 2020; expected: the report for 2021, the year before 2022\n", ran.Error);
    }

    [Fact]
    public async Task Last_years_report_of_another_issuer_is_compared_and_said_to_be_so()
    {
        _tool.Write("now.json", Reports.Sound(2022)).Write("before.json", Reports.Sound(2021, "甲市丙区"));

        var ran = await _tool.Run("check", "now.json", "--previous", "before.json");

        Assert.Equal(ExitCodes.Clean, ran.Code);
        Assert.Contains("发布机关不同", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quiet_prints_findings_and_errors_only()
    {
        _tool.Write("a.json", Reports.Sound()).Write("b.json", Reports.Wrong()).Write("c.json", "{");

        var ran = await _tool.Run("check", "a.json", "b.json", "c.json", "--quiet");

        Assert.Contains("DSP-TOTAL", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("结论", ran.Output, StringComparison.Ordinal);
        Assert.Equal(1, ran.Error.Split('\n').Count(line => line.StartsWith("错误：c.json", StringComparison.Ordinal)));
        Assert.DoesNotContain("说明", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verbose_names_the_rules_that_held()
    {
        var ran = await _tool.Write("a.json", Reports.Wrong()).Run("check", "a.json", "--verbose", "--lang", "en");

        Assert.Matches(@"Rules that held\n(.*\n)*    REQ-BALANCE +7× · ", ran.Output.ReplaceLineEndings("\n"));
        Assert.Matches(@"    DSP-TOTAL +2× · ", ran.Output);
    }

    [Fact]
    public async Task Json_lists_what_could_not_be_read()
    {
        var ran = await _tool.Run("check", "missing.json", "--format", "json");

        using var json = JsonDocument.Parse(ran.Output);
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Equal("input.not-found", json.RootElement.GetProperty("failures")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_pack_of_ones_own_counts_in_place_of_the_built_in_one()
    {
        _tool.Write("a.json", Reports.Wrong()).Write("own.yaml", """
            pack: own
            version: 1.0.0
            extends: cn-2021
            rules:
              DSP-TOTAL: {severity: warning}
            """);

        var ran = await _tool.Run("check", "a.json", "--rules", "own.yaml");

        Assert.Equal("", ran.Error);
        Assert.Equal(ExitCodes.Clean, ran.Code);
    }

    [Theory]
    [InlineData("zh", "规则包 own 针对 cn-2021 格式而不扩展 cn-2021，后者的规则一条也不用；要沿用，请写 extends: cn-2021")]
    [InlineData("en", "the pack own is for the form cn-2021 and does not extend cn-2021, none of whose rules is applied; to take them over, write extends: cn-2021")]
    public async Task A_pack_that_leaves_out_all_rules_of_the_built_in_one_is_told(string language, string note)
    {
        _tool.Write("a.json", Reports.Sound()).Write("own.yaml", """
            pack: own
            version: 1.0.0
            form: cn-2021
            rules:
              OWN-1: {title: {zh: 试, en: try}, each: row of disputes, check: total >= 0, standing: implied}
            """);

        Assert.Contains(note, (await _tool.Run("check", "a.json", "--rules", "own.yaml", "--lang", language)).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mine.yaml", "city.yaml")]
    [InlineData("city.yaml", "mine.yaml")]
    public async Task A_pack_may_extend_another_that_is_named_before_or_behind_it(string first, string second)
    {
        _tool.Write("a.json", Reports.Wrong())
            .Write("city.yaml", "pack: yun-city\nversion: 1.0.0\nextends: cn-2021\nrules:\n  DSP-TOTAL: {severity: warning}\n")
            .Write("mine.yaml", "pack: mine\nversion: 1.0.0\nextends: yun-city\n");

        Assert.Equal((ExitCodes.Clean, ""), await _tool.Run("check", "a.json", "--rules", first, "--rules", second) is var ran ? (ran.Code, ran.Error) : default);
    }

    [Fact]
    public async Task All_broken_packs_are_named_as_given_before_anything_is_checked()
    {
        _tool.Write("a.json", Reports.Sound()).Write("one.yaml", "pack: [").Write("two/pack.yaml", "rules: 1");

        var ran = await _tool.Run("check", "a.json", "--rules", "one.yaml", "--rules", "two", "--rules", "none");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Equal("", ran.Output);
        Assert.Contains("错误：one.yaml:", ran.Error, StringComparison.Ordinal);
        Assert.Contains("错误：two/pack.yaml:", ran.Error, StringComparison.Ordinal);
        Assert.Contains("错误：none：", ran.Error, StringComparison.Ordinal);
    }
}
