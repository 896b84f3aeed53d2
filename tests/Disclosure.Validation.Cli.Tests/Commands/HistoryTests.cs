using System.Text.Json;
using Disclosure.Validation.Cli.Shell;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Commands;

public sealed class HistoryTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task A_run_is_appended_and_compared_with_those_before()
    {
        _tool.Write("in/a.json", Reports.Wrong());
        var first = await Check();
        _tool.Write("in/a.json", Reports.Sound());
        var second = await Check();
        _tool.Write("in/a.json", Reports.Wrong());
        var third = await Check("--format", "html=r.html");

        Assert.Equal((ExitCodes.Findings, ExitCodes.Clean, ExitCodes.Findings), (first.Code, second.Code, third.Code));
        Assert.Contains("the history h.jsonl has 1 checks; 1 new, 0 still there", first.Error, StringComparison.Ordinal);
        Assert.Contains("1 gone", second.Error, StringComparison.Ordinal);
        Assert.Contains("1 back again", third.Error, StringComparison.Ordinal);
        var lines = File.ReadAllLines(_tool.PathOf("h.jsonl"));
        Assert.Equal(["new", "gone", "reopened"], lines.Select(State));
        var page = File.ReadAllText(_tool.PathOf("r.html"));
        Assert.Contains("Checks so far", page, StringComparison.Ordinal);
        Assert.Contains("back again (first found ", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"history\":9}\n", "h.jsonl:1: a history of version 9; expected: version 1")]
    [InlineData("{\"history\":1}\n", "h.jsonl:1")]
    [InlineData("some text", "h.jsonl:1:1: no line of a history of checks")]
    public async Task A_history_that_cannot_be_read_ends_the_run_before_anything_is_written(string text, string message)
    {
        _tool.Write("in/a.json", Reports.Sound()).Write("h.jsonl", text);

        var ran = await Check("--format", "json=r.json");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.StartsWith("error: " + message, ran.Error, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(_tool.PathOf("h.jsonl")));
        Assert.False(File.Exists(_tool.PathOf("r.json")));
    }

    [Fact]
    public async Task A_report_is_never_taken_for_a_history_and_a_history_for_no_report()
    {
        _tool.Write("in/a.json", Reports.Sound());

        var over = await _tool.Run("check", "in", "--history", "in/a.json", "--lang", "en");
        await _tool.Run("check", "in", "--history", "in/h.jsonl");
        var again = await _tool.Run("check", "in", "--format", "json");

        Assert.Equal(ExitCodes.BadInput, over.Code);
        using var json = JsonDocument.Parse(again.Output);
        Assert.Equal(1, json.RootElement.GetProperty("reports").GetArrayLength());
        Assert.Equal(0, json.RootElement.GetProperty("summary").GetProperty("failures").GetInt32());
    }

    [Fact]
    public async Task What_cannot_be_appended_to_is_said_and_no_output_is_written()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "This system has no /dev/full, a file on which nothing can be written.");
        _tool.Write("in/a.json", Reports.Sound());

        var ran = await _tool.Run("check", "in", "--history", "/dev/full", "--format", "json=r.json", "--lang", "en");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.StartsWith("error: /dev/full: ", ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_tool.PathOf("r.json")));
    }

    private Task<Ran> Check(params string[] more) => _tool.Run(["check", "in", "--history", "h.jsonl", "--lang", "en", .. more]);

    private static string State(string line)
    {
        using var json = JsonDocument.Parse(line);
        var report = json.RootElement.GetProperty("reports")[0];
        return report.EnumerateObject().Last().Name;
    }
}
