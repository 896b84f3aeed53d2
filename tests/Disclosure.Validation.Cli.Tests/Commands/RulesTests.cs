using System.Text.Json;
using System.Xml.Linq;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Commands;

public sealed class RulesTests : IDisposable
{
    private const string Pack = """
        pack: my-city
        version: 1.2.3
        form: cn-2021
        rules:
          CITY-REVIEW:
            title: {zh: 复议总计等于维持与纠正之和, en: Reviews are upheld or corrected}
            each: row of disputes (review)
            check: total = upheld + corrected
            standing: advisory
            severity: warning
            basis: 市政务公开办通知
            valid: {from: 2022}
            tests:
              - given: {upheld: 3, corrected: 1, total: 4}
                expect: holds
              - given: {upheld: 3, total: 4}
                expect: {violated: 2}
              - given: {upheld: 3, total: 4}
                expect: holds
              - given: {upheld: 3, corrected: 1, total: blank}
                expect: {undecided: {total: 4}}
              - given: {granted: 3}
                expect: holds
              - given: {upheld: 3, total: 3}
                previous: {total: 2}
                year: 2023
                expect: violated
          CITY-WHOLE:
            title: {zh: 金额为整数, en: The amount is whole}
            each: cell of fees
            require: whole
            standing: implied
        """;

    private const string Kinds = """
        pack: kinds
        version: 1.0.0
        extends: cn-2021
        defaults: {standing: advisory, severity: info}
        rules:
          RATIO:
            title: {zh: 比例, en: A ratio}
            each: row of disputes (review)
            check: pending / (upheld + corrected) <= 50% within 0.01
          IMPLIED:
            title: {zh: 条件, en: A condition}
            check: if year >= 2022 and not (fees.charges.amount = 0) then max(requests.new.natural, requests.new.company) > 0
          SUMMED:
            title: {zh: 汇总, en: A sum}
            each: cell of fees
            check: value = 2 * sum(value @ subordinates) within 0.5
          GROWTH:
            title: {zh: 上年, en: Last year}
            each: column of requests (total)
            check: new - 1 <= 3 * new @ previous
          SPOKEN:
            title: {zh: 正文, en: The text}
            each: claim of requests.new.total
            words: ['来件[申请]']
            check: value = cell
            tests:
              - {given: {requests.new.total: 3}, text: 来件申请3件。, expect: holds}
          FRESH:
            title: {zh: 雷同, en: The same again}
            each: section of problems
            require: {fresh: {most: 60%, run: 12}}
          LENGTH:
            title: {zh: 字数, en: Length}
            each: section of overview
            require: {length: {most: 1000, margin: 30%}}
          DUE:
            title: {zh: 按期, en: In time}
            require: {published: {county: 02-20, province: 03-31}}
            issuers: [county, province]
            tests:
              - {issuer: 清河市人民政府, level: county, year: 2023, published: 2024-02-20, expect: holds}
        """;

    private readonly Tool _tool = new();

    public RulesTests() => _tool.Write("rules/city.yaml", Pack);

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task The_tests_of_the_built_in_packs_pass()
    {
        var ran = await _tool.Run("rules", "test", "--lang", "en");

        Assert.Equal((ExitCodes.Clean, ""), (ran.Code, ran.Error));
        Assert.EndsWith(" passed, 0 failed\n", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task A_failing_test_is_told_with_its_line_and_what_came_instead(string language)
    {
        var ran = await _tool.Run("rules", "test", "--rules", "rules/city.yaml", "--lang", language);

        Assert.Equal((ExitCodes.Findings, ""), (ran.Code, ran.Error));
        ApprovedText.Matches($"rules-test-{language}", ran.Output);
    }

    [Fact]
    public async Task Test_results_go_to_programs_as_json()
    {
        var ran = await _tool.Run("rules", "test", "--rules", "rules", "--rules", "rules/city.yaml", "--format", "json");
        var alone = await _tool.Run("rules", "test", "--rules", "rules/city.yaml", "--format", "json");

        Assert.Equal(ExitCodes.Findings, ran.Code);
        using var all = JsonDocument.Parse(ran.Output);
        Assert.Equal(2, all.RootElement.GetProperty("packs").GetArrayLength());
        ApprovedText.Matches("rules-test-json", alone.Output);
    }

    [Fact]
    public async Task Test_results_go_to_build_servers_as_junit()
    {
        var ran = await _tool.Run("rules", "test", "--rules", "rules/city.yaml", "--format", "junit", "--lang", "en");

        Assert.Equal("4", XDocument.Parse(ran.Output).Root!.Element("testsuite")!.Attribute("failures")!.Value);
        ApprovedText.Matches("rules-test-junit", ran.Output);
    }

    [Theory]
    [InlineData("TEXT-D*", 1)]
    [InlineData("REQ-BALANCE", 1)]
    [InlineData("NONE*", 0)]
    public async Task Tests_of_some_rules_are_run_alone(string rule, int rules)
    {
        var ran = await _tool.Run("rules", "test", "--rule", rule, "--lang", "en");

        Assert.Equal(rules == 0 ? ExitCodes.NothingEvaluated : ExitCodes.Clean, ran.Code);
        Assert.Equal(2 * rules, ran.Output.Split('\n').Count(line => line.Contains(rule.Trim('*'), StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Bounds_are_suggested_from_a_folder_and_the_pack_passes_its_tests()
    {
        for (var i = 0; i < 25; i++)
        {
            var report = new ReportBuilder(Tool.Form("cn-2021")) { Issuer = $"第{i}县人民政府", Level = IssuerLevel.County, Year = 2023 };
            report["requests.handled.total.total"] = Cell.Of(100 + i);
            report["requests.handled.granted.total"] = Cell.Of(50);
            _tool.Write($"reports/{i}.json", report.Build());
        }

        _tool.Write("reports/notes.json", "{}");
        var suggested = await _tool.Run("rules", "suggest", "reports", "--output", "suggested.yaml", "--lang", "en");
        var tested = await _tool.Run("rules", "test", "--rules", "suggested.yaml", "--rule", "SUGGEST-*", "--lang", "en");

        Assert.Equal(ExitCodes.Clean, suggested.Code);
        Assert.Equal((ExitCodes.Clean, ""), (tested.Code, tested.Error));
        Assert.Contains("SUGGEST-SIZE-REQUESTS-COUNTY", tested.Output, StringComparison.Ordinal);
        Assert.Contains("observed in 25 reports", File.ReadAllText(_tool.PathOf("suggested.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pack_without_tests_has_nothing_evaluated()
    {
        _tool.Write("none.yaml", Pack[..Pack.IndexOf("    tests:", StringComparison.Ordinal)]);

        var ran = await _tool.Run("rules", "test", "--rules", "none.yaml");

        Assert.Equal(ExitCodes.NothingEvaluated, ran.Code);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("test")]
    [InlineData("explain CITY-REVIEW")]
    public async Task A_broken_pack_is_told_with_its_place(string command)
    {
        _tool.Write("broken.yaml", Pack.Replace("corrected\n", "corected\n", StringComparison.Ordinal));

        var ran = await _tool.Run(["rules", .. command.Split(' '), "--rules", "broken.yaml", "--lang", "en"]);

        Assert.Equal((ExitCodes.BadInput, ""), (ran.Code, ran.Output));
        Assert.StartsWith("error: broken.yaml:8:29: ", ran.Error, StringComparison.Ordinal);
        Assert.Contains("corrected", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_are_listed_as_a_table()
    {
        var builtIn = await _tool.Run("rules", "list", "--lang", "zh");
        var city = await _tool.Run("rules", "list", "--rules", "rules/city.yaml", "--lang", "en");

        Assert.Contains("REQ-BALANCE", builtIn.Output, StringComparison.Ordinal);
        ApprovedText.Matches("rules-list", city.Output);
    }

    [Fact]
    public async Task Rules_are_listed_as_json_with_the_number_of_instances()
    {
        var ran = await _tool.Run("rules", "list", "--format", "json");

        using var json = JsonDocument.Parse(ran.Output);
        var balance = json.RootElement.GetProperty("packs").EnumerateArray()
            .Single(pack => pack.GetProperty("pack").GetString() == "cn-2021")
            .GetProperty("rules").EnumerateArray()
            .Single(rule => rule.GetProperty("id").GetString() == "REQ-BALANCE");
        Assert.Equal("stated", balance.GetProperty("standing").GetString());
        Assert.Equal("error", balance.GetProperty("severity").GetString());
        Assert.Equal(7, balance.GetProperty("instances").GetInt32());
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task A_rule_is_explained_with_its_equations_and_tests(string language)
    {
        var check = await _tool.Run("rules", "explain", "city-review", "--rules", "rules/city.yaml", "--lang", language);
        var required = await _tool.Run("rules", "explain", "CITY-WHOLE", "--rules", "rules/city.yaml", "--lang", language);

        ApprovedText.Matches($"rules-explain-{language}", check.Output + required.Output);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task A_rule_of_each_kind_is_explained_in_the_words_of_the_form(string language)
    {
        _tool.Write("kinds.yaml", Kinds);
        var explained = "";
        foreach (var rule in new[] { "RATIO", "IMPLIED", "SUMMED", "GROWTH", "SPOKEN", "FRESH", "LENGTH", "DUE" })
        {
            explained += (await _tool.Run("rules", "explain", rule, "--rules", "kinds.yaml", "--lang", language)).Output;
        }

        ApprovedText.Matches($"rules-explain-kinds-{language}", explained);
    }

    [Fact]
    public async Task An_explanation_goes_to_programs_as_json()
    {
        var ran = await _tool.Run("rules", "explain", "CITY-REVIEW", "--rules", "rules/city.yaml", "--format", "json");

        ApprovedText.Matches("rules-explain-json", ran.Output);
    }

    [Fact]
    public async Task Coverage_tells_which_slips_in_the_figures_of_a_text_are_noticed()
    {
        var page = await _tool.Run("rules", "coverage", "--lang", "en");
        var json = await _tool.Run("rules", "coverage", "--format", "json");

        Assert.Matches(@"TXT-HANDLED +2/2 +2/2 +2/2 +1/1", page.Output);
        Assert.Contains("Patterns of the lexicon that stand in tests of rules", page.Output, StringComparison.Ordinal);
        Assert.Contains("all rules about the text", page.Output, StringComparison.Ordinal);
        using var written = JsonDocument.Parse(json.Output);
        var pattern = written.RootElement.GetProperty("packs")[1].GetProperty("texts").EnumerateArray()
            .First(pattern => pattern.GetProperty("rule").GetString() == "TXT-HANDLED");
        Assert.Equal("times_ten", pattern.GetProperty("changes")[2].GetProperty("change").GetString());
    }

    [Fact]
    public async Task Coverage_is_summed_up_by_table_and_told_by_cell()
    {
        var ran = await _tool.Run("rules", "coverage", "--rules", "rules/city.yaml", "--lang", "en");

        Assert.Equal((ExitCodes.Clean, ""), (ran.Code, ran.Error));
        var requests = ran.Output.IndexOf("  requests.", StringComparison.Ordinal);
        var disputes = ran.Output.IndexOf("  disputes.", StringComparison.Ordinal);
        ApprovedText.Matches("rules-coverage", ran.Output.Remove(requests, disputes - requests));
    }

    [Fact]
    public async Task Coverage_goes_to_programs_as_json()
    {
        var ran = await _tool.Run("rules", "coverage", "--format", "json");

        using var json = JsonDocument.Parse(ran.Output);
        var cell = json.RootElement.GetProperty("packs").EnumerateArray().Single(pack => pack.GetProperty("pack").GetString() == "cn-2021").GetProperty("cells").EnumerateArray()
            .Single(cell => cell.GetProperty("path").GetString() == "disputes.review.total");
        var change = cell.GetProperty("changes").EnumerateArray()
            .Single(change => change.GetProperty("change").GetString() == "times_ten");
        Assert.True(change.GetProperty("caught").GetBoolean());
        Assert.Equal("DSP-TOTAL", Assert.Single(change.GetProperty("rules").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task The_built_in_packs_pass_lint()
    {
        var ran = await _tool.Run("rules", "lint", "--lang", "en");

        Assert.Equal(
            new Ran(ExitCodes.Clean, "cn-2019 1.0.0\n  nothing found\ncn-2021 1.0.0\n  nothing found\nus-foia 1.0.0\n  nothing found\n", ""), ran);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task What_lint_finds_is_told_with_its_place(string language)
    {
        _tool.Write("idle.yaml", """
            pack: idle
            version: 1.0.0
            extends: cn-2021
            groups:
              spare: [natural]
            rules:
              DSP-TOTAL: {severity: error}
              CITY-SAME:
                title: {zh: 同一条, en: The same}
                each: row of disputes
                check: upheld + corrected = total - other - pending
                standing: implied
              CITY-OTHER:
                title: {zh: 矛盾, en: Against it}
                each: row of disputes (review)
                check: total = upheld + corrected + other + pending + 1
                standing: implied
            """);

        var ran = await _tool.Run("rules", "lint", "--rules", "idle.yaml", "--lang", language);
        var json = await _tool.Run("rules", "lint", "--rules", "idle.yaml", "--format", "json");

        Assert.Equal((ExitCodes.Findings, ExitCodes.Findings), (ran.Code, json.Code));
        using var parsed = JsonDocument.Parse(json.Output);
        var found = parsed.RootElement.GetProperty("packs")[0].GetProperty("found");
        Assert.Equal(4, found.GetArrayLength());
        ApprovedText.Matches($"rules-lint-{language}", ran.Output);
    }

    [Theory]
    [InlineData("standing: advisory\n    severity: warning\n    basis: 市政务公开办通知", "standing: stated", ":9:5: the rule is 'stated'")]
    [InlineData("zh: 复议总计等于维持与纠正之和, ", "", ":6:5: the Chinese text is missing")]
    public async Task A_missing_basis_or_translation_is_told_with_its_place(string old, string changed, string place)
    {
        _tool.Write("bare.yaml", Pack.ReplaceLineEndings("\n").Replace(old, changed, StringComparison.Ordinal));

        var ran = await _tool.Run("rules", "lint", "--rules", "bare.yaml", "--lang", "en");

        Assert.Equal((ExitCodes.BadInput, ""), (ran.Code, ran.Output));
        Assert.StartsWith("error: bare.yaml" + place, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_rule_is_told_with_the_nearest_one()
    {
        var ran = await _tool.Run("rules", "explain", "REQ-BALENCE", "--lang", "en");

        Assert.Equal(
            new Ran(ExitCodes.BadInput, "", "error: no rule REQ-BALENCE. Hint: did you mean 'REQ-BALANCE'?\n"), ran);
    }

    [Fact]
    public async Task A_rule_that_is_switched_off_is_listed_and_not_tested()
    {
        _tool.Write("off.yaml", """
            pack: off
            version: 1.0.0
            extends: cn-2021
            rules:
              DSP-TOTAL: {enabled: false}
            """);

        var list = await _tool.Run("rules", "list", "--rules", "off.yaml", "--lang", "en");
        var test = await _tool.Run("rules", "test", "--rules", "off.yaml");

        Assert.Matches("DSP-TOTAL +implied +off +0 ", list.Output);
        Assert.Equal(ExitCodes.Clean, test.Code);
        Assert.DoesNotContain("DSP-TOTAL", test.Output, StringComparison.Ordinal);
    }
}
