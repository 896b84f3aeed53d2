using Disclosure.Validation.Cli.Shell;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Commands;

public sealed class BadInputTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("{\n \"form\": \"cn-2021\",,\n}", "bad.json:2:")]
    [InlineData("{\"form\": \"cn-1999\", \"tables\": {}}", "cn-1999")]
    [InlineData("{\"form\": \"cn-2021\", \"tables\": {\"requests\": {\"new\": {\"naturals\": 1}}}}", "natural")]
    [InlineData("{\"form\": \"cn-2021\", \"tables\": {\"requests\": {\"new\": {\"natural\": 1e30}}}}", "1e30")]
    [InlineData("", "bad.json")]
    public async Task A_broken_report_is_named_with_its_place_and_the_others_are_checked(string text, string expected)
    {
        _tool.Write("bad.json", text).Write("good.json", Reports.Sound());

        var ran = await _tool.Run("check", "bad.json", "good.json");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.StartsWith("错误：bad.json", ran.Error, StringComparison.Ordinal);
        Assert.Contains(expected, ran.Error, StringComparison.Ordinal);
        Assert.Contains("good.json", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("note.txt", "nothing that looks like a report")]
    [InlineData("bad.yaml", "form: [")]
    public async Task A_file_without_a_report_is_named(string name, string text)
    {
        var ran = await _tool.Write(name, text).Run("check", name);

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.StartsWith($"错误：{name}", ran.Error, StringComparison.Ordinal);
        Assert.Equal("", ran.Output);
    }

    [Theory]
    [InlineData("missing.json", "error: missing.json: no such file or folder. Hint: check the path\n")]
    [InlineData("*.json", "error: *.json: no file matches. Hint: check the path\n")]
    [InlineData("", "error: no such file or folder. Hint: check the path\n")]
    public async Task A_path_that_leads_nowhere_is_named(string path, string message)
    {
        var ran = await _tool.Run("check", path, "--lang", "en");

        Assert.Equal(new Ran(ExitCodes.BadInput, "", message), ran);
    }

    [Fact]
    public async Task A_folder_without_reports_is_named()
    {
        _tool.Write("in/picture.png", "x").Write("in/.hidden.json", "{}");

        var ran = await _tool.Run("check", "in");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.StartsWith("错误：in：", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_names_what_the_form_lacks_is_placed_in_its_file_as_given()
    {
        _tool.Write("a.json", Reports.Sound()).Write(
            "own.yaml",
            """
            pack: own
            version: 1.0.0
            form: cn-2021
            rules:
              OWN-1:
                title: {zh: 试, en: try}
                each: row of requests
                check: total >= naturel
                standing: implied
            """);

        var ran = await _tool.Run("check", "a.json", "--rules", "own.yaml", "--lang", "en");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Equal(
            """
            error: own.yaml:8:21: unknown name 'naturel'; expected: a row, column, group or path of form cn-2021. Hint: did you mean 'natural'?
                  check: total >= naturel
                                  ^

            """,
            ran.Error);
    }

    [Fact]
    public async Task A_fault_of_the_tool_is_one_line_and_an_exit_code_of_its_own()
    {
        _tool.Output = new FaultyStream(new InvalidOperationException("first\u001b[31m\nsecond"));

        var ran = await _tool.Write("a.json", Reports.Sound()).Run("check", "a.json");

        Assert.Equal(ExitCodes.InternalError, ran.Code);
        Assert.Contains("InvalidOperationException: first\uFFFD[31m second", ran.Error, StringComparison.Ordinal);
        Assert.Single(ran.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_full_disk_is_told_as_such()
    {
        _tool.Output = new FaultyStream(new IOException("No space left on device"));

        var ran = await _tool.Write("a.json", Reports.Sound()).Run("check", "a.json");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("No space left on device", ran.Error, StringComparison.Ordinal);
    }

    private sealed class FaultyStream(Exception fault) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw fault;

        public override void Write(ReadOnlySpan<byte> buffer) => throw fault;

        public override ValueTask WriteAsync(
            ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw fault;
    }
}
