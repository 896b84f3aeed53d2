using System.Text.Json;
using Disclosure.Validation.Cli.Shell;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Commands;

/// <summary>Results are compared in every format that has fingerprints.</summary>
public sealed class CompareFormatsTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("json", "en")]
    [InlineData("sarif", "zh")]
    [InlineData("csv", "zh")]
    [InlineData("csv", "en")]
    [InlineData("gitlab", "en")]
    public async Task Results_compared_with_those_of_another_format_are_the_same(string format, string language)
    {
        await CheckBoth(format, language);

        foreach (var (old, now) in new[] { ("old.out", "old.json"), ("old.json", "old.out"), ("old.out", "old.out") })
        {
            var summary = await Summary(old, now);

            Assert.Equal([0, 0, 0, 0, 3, 0], summary);
        }
    }

    [Theory]
    [InlineData("json", "agrees")]
    [InlineData("sarif", "agrees")]
    [InlineData("csv", "not-told")]
    [InlineData("gitlab", "not-told")]
    public async Task What_a_format_does_not_tell_is_not_made_up(string format, string why)
    {
        await CheckBoth(format, "en");

        var ran = await _tool.Run("compare", "old.out", "new.out", "--format", "json");

        using var json = JsonDocument.Parse(ran.Output);
        Assert.Equal(why, json.RootElement.GetProperty("gone")[0].GetProperty("why").GetProperty("code").GetString());
        Assert.Equal(0, json.RootElement.GetProperty("summary").GetProperty("missingReports").GetInt32());
    }

    [Fact]
    public async Task Lines_of_json_a_baseline_and_a_history_are_read()
    {
        await CheckBoth("json", "en");
        using (var json = JsonDocument.Parse(File.ReadAllText(_tool.PathOf("old.json"))))
        {
            _tool.Write("lines.jsonl", string.Join('\n', json.RootElement.GetProperty("reports").EnumerateArray().Select(report => JsonSerializer.Serialize(report))));
        }

        await _tool.Run("baseline", "old", "-o", "known.yaml", "--reason", "r", "--owner", "o");
        await _tool.Run("check", "old", "--history", "h.jsonl");

        foreach (var old in new[] { "lines.jsonl", "known.yaml", "h.jsonl" })
        {
            Assert.Equal([0, 0, 0, 0, 3, 0], await Summary(old, "old.json"));
        }
    }

    [Theory]
    [InlineData("console", "what is printed on a console")]
    [InlineData("html", "a page")]
    [InlineData("xlsx", "a workbook")]
    [InlineData("junit", "JUnit's XML")]
    [InlineData("markdown", "Markdown")]
    [InlineData("github", "a list of GitHub's annotations")]
    public async Task A_format_without_fingerprints_is_refused_by_its_name(string format, string name)
    {
        await CheckBoth(format, "en");

        var ran = await _tool.Run("compare", "old.out", "new.json", "--lang", "en");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.StartsWith($"error: old.out: {name} has no fingerprints", ran.Error, StringComparison.Ordinal);
        Assert.Contains("--format json=FILE", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[{\"results\":[{\"ruleId\":\"R\",\"message\":{\"text\":\"x\"}}]}]}")]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[{\"results\":[{\"ruleId\":\"R\",\"message\":{\"text\":\"x\"},\"partialFingerprints\":{}}]}]}")]
    [InlineData("[{\"description\":\"x\"}]")]
    [InlineData("rule,fingerprint\nR,f\n")]
    [InlineData("{\"file\":\"a\",\"findings\":[]}\n{\"file\":")]
    public async Task What_is_damaged_is_a_message(string text)
    {
        _tool.Write("old.out", text).Write("new.json", "{\"reports\": []}");

        var ran = await _tool.Run("compare", "old.out", "new.json", "--lang", "en");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.StartsWith("error: old.out", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_does_not_say_whose_it_is_is_found_where_its_file_lies_now()
    {
        const string Finding = "{\"rule\":\"R\",\"severity\":\"error\",\"where\":{\"table\":\"t\"},\"message\":{\"zh\":\"问\",\"en\":\"x\"},\"fingerprint\":\"f\"}";
        _tool.Write("old.json", $"{{\"reports\":[{{\"file\":\"2023/a.docx\",\"findings\":[{Finding}]}},{{\"file\":\"b/x.docx\",\"findings\":[]}},{{\"file\":\"c/x.docx\",\"findings\":[]}}]}}")
            .Write("new.json", $"{{\"reports\":[{{\"file\":\"later/a.docx\",\"issuer\":\"甲县\",\"year\":2022,\"findings\":[{Finding}]}},{{\"file\":\"d/x.docx\",\"findings\":[]}}]}}");

        Assert.Equal([0, 0, 0, 0, 1, 2], await Summary("old.json", "new.json"));
    }

    private async Task<IEnumerable<int>> Summary(string old, string now)
    {
        var ran = await _tool.Run("compare", old, now, "--format", "json");
        Assert.Equal("", ran.Error);
        using var json = JsonDocument.Parse(ran.Output);
        return [.. json.RootElement.GetProperty("summary").EnumerateObject().Select(count => count.Value.GetInt32())];
    }

    private async Task CheckBoth(string format, string language)
    {
        _tool.Write("old/a.json", Reports.Wrong(2022).With("disputes.litigation_direct.total", 2))
            .Write("old/b.json", Reports.Sound(2022, "乙县").With("disputes.review.total", 9))
            .Write("new/a.json", Reports.Wrong(2022).With("disputes.litigation_direct.total", 2))
            .Write("new/b.json", Reports.Sound(2022, "乙县"));
        await _tool.Run("check", "old", "--format", "json=old.json", "--format", $"{format}=old.out", "--lang", language);
        await _tool.Run("check", "new", "--format", "json=new.json", "--format", $"{format}=new.out", "--lang", language);
    }
}
