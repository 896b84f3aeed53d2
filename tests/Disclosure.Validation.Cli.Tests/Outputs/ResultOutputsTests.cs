using System.Text.Json;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Reporting;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Outputs;

public sealed class ResultOutputsTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Several_formats_are_written_in_one_run()
    {
        var ran = await _tool.Write("a.json", Reports.Wrong())
            .Run("check", "a.json", "--format", "json=out.json", "--format=console=out.txt", "--format", "console");

        Assert.Equal(ExitCodes.Findings, ran.Code);
        using var json = JsonDocument.Parse(File.ReadAllText(_tool.PathOf("out.json")));
        Assert.Equal(1, json.RootElement.GetProperty("reports").GetArrayLength());
        Assert.Equal(ran.Output, File.ReadAllText(_tool.PathOf("out.txt")));
        Assert.Contains("DSP-TOTAL", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_names_the_file_of_the_one_format_without()
    {
        var ran = await _tool.Write("a.json", Reports.Sound())
            .Run("check", "a.json", "--format", "json=one.json", "--format", "json", "--output", "two.json");

        Assert.Equal(new Ran(ExitCodes.Clean, "", ""), ran);
        Assert.Equal(File.ReadAllText(_tool.PathOf("one.json")), File.ReadAllText(_tool.PathOf("two.json")));
    }

    [Theory]
    [InlineData("--format jsn", "--format can't be 'jsn'", "did you mean 'json'?")]
    [InlineData("--format pdf=a.pdf", "--format can't be 'pdf'; expected: console|json|", "run disclosure --help")]
    [InlineData("--format json --format console", "json, console would all go to standard output", "--help")]
    [InlineData("--format json=o --format console=./o", "error: o: json, console would all go to this file", "--help")]
    [InlineData("--output=", "option --output lacks its value", "--help")]
    [InlineData("--format json=o --output p", "every format has its own file", "--help")]
    [InlineData("--format json --format console --output p", "2 formats have no file of their own", "--help")]
    [InlineData("--format json=o --format console=no/such/folder", "no such folder", "check that the folder exists")]
    [InlineData("--format json=o --format console=a.json", "a.json: the output would overwrite this input", "another name")]
    public async Task What_cannot_be_done_is_one_message_and_no_file(string options, string message, string hint)
    {
        _tool.Write("a.json", Reports.Sound());

        var ran = await _tool.Run(["check", "a.json", "--lang", "en", .. options.Split(' ')]);

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Equal("", ran.Output);
        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
        Assert.Contains(hint, ran.Error, StringComparison.Ordinal);
        Assert.Single(ran.Error.TrimEnd().Split('\n'));
        Assert.Equal([_tool.PathOf("a.json")], Directory.GetFiles(_tool.Folder));
    }

    [Theory]
    [InlineData("console")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("markdown")]
    [InlineData("csv")]
    [InlineData("html")]
    public async Task Where_one_output_fails_no_file_is_put_in_its_place(string format)
    {
        _tool.Output = new FullStream();
        _tool.Write("a.json", Reports.Wrong());

        var ran = await _tool.Run("check", "a.json", "--format", "json=out.json", "--format", format);

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("磁盘已满", ran.Error, StringComparison.Ordinal);
        Assert.Equal([_tool.PathOf("a.json")], Directory.GetFiles(_tool.Folder));
    }

    public static TheoryData<string> Formats => [.. OutputFormats.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_full_disk_is_one_message(string format)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "This system has no /dev/full, a file on which nothing can be written.");
        _tool.Write("a.json", Reports.Wrong());

        var ran = await _tool.Run("check", "a.json", "--format", $"{format}=/dev/full", "--lang", "en");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Single(ran.Error.TrimEnd().Split('\n'));
        Assert.Contains("error: /dev/full: can't be written (no space left on the disk)", ran.Error, StringComparison.Ordinal);
        Assert.Equal([_tool.PathOf("a.json")], Directory.GetFiles(_tool.Folder));
    }

    [Fact]
    public async Task Where_the_reader_of_a_pipe_has_gone_nothing_is_said()
    {
        const int BrokenPipe = 32;
        _tool.Output = new FullStream(BrokenPipe);

        var ran = await _tool.Write("a.json", Reports.Wrong()).Run("check", "a.json");

        Assert.Equal(new Ran(ExitCodes.BadInput, "", ""), ran);
    }

    private sealed class FullStream(int code = 28) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device", code);

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device", code);
    }
}
