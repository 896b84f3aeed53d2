using System.Text.Json;
using Disclosure.Validation.Cli.Shell;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Commands;

public sealed class CompareTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("zh", "console")]
    [InlineData("en", "console")]
    [InlineData("en", "json")]
    [InlineData("zh", "markdown")]
    public async Task A_comparison_is_written_as_approved(string language, string format)
    {
        await CheckBoth();

        var ran = await _tool.Run("compare", "old.json", "new.json", "--lang", language, "--format", format);

        Assert.Equal(ExitCodes.Findings, ran.Code);
        Assert.Equal("", ran.Error);
        ApprovedText.Matches($"compare-{format}-{language}", ran.Output);
    }

    [Fact]
    public async Task What_became_of_each_finding_is_told_apart()
    {
        await CheckBoth();

        var ran = await _tool.Run("compare", "old.json", "new.json", "--format", "json");

        using var json = JsonDocument.Parse(ran.Output);
        var summary = json.RootElement.GetProperty("summary");
        Assert.Equal(
            [3, 1, 1, 0, 1, 1],
            summary.EnumerateObject().Select(count => count.Value.GetInt32()));
        Assert.Equal("DSP-TOTAL", Rule(json.RootElement.GetProperty("changed")[0].GetProperty("new")));
        Assert.Equal("乙县", json.RootElement.GetProperty("missingReports")[0].GetProperty("issuer").GetString());
    }

    [Fact]
    public async Task A_page_tells_all_lists_and_why_a_finding_is_gone()
    {
        await CheckBoth();

        var ran = await _tool.Run("compare", "old.json", "new.json", "--format", "html", "-o", "c.html");

        Assert.Equal(ExitCodes.Findings, ran.Code);
        var page = File.ReadAllText(_tool.PathOf("c.html"));
        Assert.All(
            ["新出现</span> <b>3</b>", "不再出现</span> <b>1</b>", "数据已改，现在相符", "本次未检查的报告（1）", "原来的结果：old.json；现在的结果：new.json"],
            part => Assert.Contains(part, page, StringComparison.Ordinal));
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_of_reports_that_could_not_be_read_are_passed_over()
    {
        const string Read = "{\"file\":\"a\",\"issuer\":\"甲县\",\"year\":2023,\"findings\":[]}";
        _tool.Write("old.json", $"{{\"failures\":[{{\"code\":\"x\"}}]}}\n{Read}\n").Write("new.json", $"{Read}\n{{\"failures\":[]}}\n");

        var ran = await _tool.Run("compare", "old.json", "new.json");

        Assert.Equal((ExitCodes.Clean, ""), (ran.Code, ran.Error));
    }

    [Theory]
    [InlineData("\"unreadTables\":[\"disputes\"]", "table-unread")]
    [InlineData("\"notJudged\":[{\"rules\":[\"R\"],\"reason\":{\"zh\":\"空白\",\"en\":\"blank\"}}]", "not-judged")]
    [InlineData("\"year\":2022", "rule-unseen")]
    [InlineData("\"year\":2022}],\"packs\":[{\"form\":\"f\",\"rules\":[\"Q\"]}],\"more\":[{\"a\":1", "rule-off")]
    [InlineData("\"form\":\"f\"}],\"packs\":[{\"form\":\"f\",\"rules\":[\"R\"]},{\"form\":\"g\",\"rules\":[\"Q\"]}],\"more\":[{\"a\":1", "agrees")]
    [InlineData("\"form\":\"g\"}],\"packs\":[{\"form\":\"f\",\"rules\":[\"R\"]},{\"form\":\"g\",\"rules\":[\"Q\"]}],\"more\":[{\"a\":1", "rule-off")]
    public async Task A_finding_that_is_gone_is_not_called_mended_where_that_is_not_known(string now, string why)
    {
        const string Finding = "{\"rule\":\"R\",\"severity\":\"error\",\"where\":{\"table\":\"disputes\"},\"message\":{\"zh\":\"问\",\"en\":\"x\"},\"fingerprint\":\"f\"}";
        _tool.Write("old.json", $"{{\"reports\":[{{\"file\":\"a\",\"findings\":[{Finding}]}}]}}")
            .Write("new.json", $"{{\"reports\":[{{\"file\":\"a\",\"findings\":[],{now}}}]}}");

        var ran = await _tool.Run("compare", "old.json", "new.json", "--format", "json");

        using var json = JsonDocument.Parse(ran.Output);
        Assert.Equal(why, json.RootElement.GetProperty("gone")[0].GetProperty("why").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("error", ExitCodes.Findings)]
    [InlineData("never", ExitCodes.Clean)]
    public async Task New_and_changed_findings_count_for_the_exit_code(string failOn, int code)
    {
        await CheckBoth();

        Assert.Equal(code, (await _tool.Run("compare", "old.json", "new.json", "--fail-on", failOn)).Code);
    }

    [Fact]
    public async Task Results_compared_with_themselves_are_clean_however_much_they_found()
    {
        await CheckBoth();

        var ran = await _tool.Run("compare", "new.json", "new.json", "--fail-on", "info", "--lang", "en");

        Assert.Equal(ExitCodes.Clean, ran.Code);
        Assert.Equal("0 new, 0 changed, 0 gone, 0 suppressed, 5 unchanged; reports not checked again: 0\n", ran.Output);
    }

    [Fact]
    public async Task A_report_of_no_known_year_is_found_by_its_file()
    {
        const string report = """{"file": "a.docx", "findings": [FINDING]}""";
        const string finding = """
            {"rule": "R-1", "severity": "error", "where": {"table": null, "row": null, "column": null},
             "message": {"zh": "错", "en": "wrong"}, "fingerprint": "f"}
            """;
        _tool.Write("old.json", $$"""{"reports": [{{report.Replace("FINDING", finding, StringComparison.Ordinal)}}]}""")
            .Write("new.json", $$"""{"reports": [{{report.Replace("FINDING", "", StringComparison.Ordinal)}}]}""");

        var ran = await _tool.Run("compare", "old.json", "new.json", "--lang", "en");

        Assert.Equal(ExitCodes.Clean, ran.Code);
        Assert.Contains("1 gone", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n \"reports\": [,]\n}", "error: old.json:2:")]
    [InlineData("[1]", "error: old.json:1:")]
    [InlineData("{}", "error: old.json")]
    [InlineData("null", "error: old.json")]
    [InlineData("", "error: old.json")]
    [InlineData("{\"reports\": [{\"findings\": [{\"rule\": \"R-1\"}]}]}", "$.reports[0].findings[0]")]
    [InlineData("{\"reports\": [{\"findings\": null}]}", "no results of a check")]
    public async Task A_broken_file_is_named_with_what_was_expected(string text, string message)
    {
        _tool.Write("old.json", text).Write("new.json", "{\"reports\": []}");

        var ran = await _tool.Run("compare", "old.json", "new.json", "--lang", "en", "--output", "out.txt");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Equal("", ran.Output);
        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
        Assert.Contains("--format json", ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_tool.PathOf("out.txt")));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named_as_given()
    {
        var ran = await _tool.Run("compare", "old.json", "new.json", "--lang", "en");

        Assert.Equal(new Ran(ExitCodes.BadInput, "", "error: old.json: no such file or folder. Hint: check the path\n"), ran);
    }

    [Fact]
    public async Task A_check_of_nothing_is_no_improvement()
    {
        await CheckBoth();
        _tool.Write("new.json", "{\"reports\": []}");

        var ran = await _tool.Run("compare", "old.json", "new.json", "--lang", "en");

        Assert.Equal(ExitCodes.NothingEvaluated, ran.Code);
        Assert.Contains("0 gone", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("console")]
    [InlineData("markdown")]
    public async Task Text_of_documents_stays_text(string format)
    {
        const string text = "\\u001b[31m<script>|`*\\n::error::\\u202e";
        var finding = $$"""
            {"rule": "R-1", "severity": "error", "where": {"table": null, "row": null, "column": null},
             "message": {"zh": "{{text}}", "en": "{{text}}"}, "fingerprint": "f"}
            """;
        _tool.Write("old.json", "{\"reports\": []}")
            .Write("new.json", $$"""{"reports": [{"file": "{{text}}", "issuer": "{{text}}", "year": 2022, "findings": [{{finding}}]}]}""");

        var ran = await _tool.Run("compare", "old.json", "new.json", "--format", format);

        Assert.Equal(ExitCodes.Findings, ran.Code);
        Assert.DoesNotContain(ran.Output, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain(ran.Output.Split('\n'), line => line.StartsWith("::", StringComparison.Ordinal));
        Assert.False(format == "markdown" && ran.Output.Contains("<script", StringComparison.Ordinal));
    }

    // One finding goes, three come, one changes its values, one stays, and one report is not checked again.
    private async Task CheckBoth()
    {
        _tool.Write("old/a.json", Reports.Wrong(2022)
                .With("disputes.litigation_direct.total", 2).With("disputes.litigation_after_review.total", 4))
            .Write("old/b.json", Reports.Sound(2022, "乙县").With("disputes.review.total", 9))
            .Write("new/a.json", Reports.Sound(2022)
                .With("disputes.review.total", 5)
                .With("disputes.litigation_after_review.total", 4)
                .With("requests.new.total", 7).With("requests.handled.total.total", 7));
        await _tool.Run("check", "old", "--format", "json=old.json");
        await _tool.Run("check", "new", "--format", "json=new.json");
    }

    private static string? Rule(JsonElement compared) => compared.GetProperty("finding").GetProperty("rule").GetString();
}
