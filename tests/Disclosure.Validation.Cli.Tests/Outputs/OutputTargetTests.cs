using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Reporting;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Outputs;

public sealed class OutputTargetTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task The_result_goes_to_the_file_and_not_to_standard_output()
    {
        var ran = await _tool.Write("a.json", Reports.Sound()).Write("out.txt", "old")
            .Run("check", "a.json", "--output", "out.txt");

        Assert.Equal(new Ran(ExitCodes.Clean, "", ""), ran);
        Assert.Contains("a.json", File.ReadAllText(_tool.PathOf("out.txt")), StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(_tool.Folder).Length);
    }

    [Theory]
    [InlineData("nowhere/out.json", "错误：nowhere/out.json：无法写入（文件夹不存在）")]
    [InlineData(".", "错误：.：输出指向一个文件夹")]
    [InlineData("a.json", "错误：a.json：输出会覆盖这个输入文件")]
    public async Task A_file_that_cannot_be_written_is_named(string output, string message)
    {
        _tool.Write("a.json", Reports.Sound());
        var before = File.ReadAllText(_tool.PathOf("a.json"));

        var ran = await _tool.Run("check", "a.json", "--output", output);

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.StartsWith(message, ran.Error, StringComparison.Ordinal);
        Assert.Equal("", ran.Output);
        Assert.Equal(before, File.ReadAllText(_tool.PathOf("a.json")));
        Assert.Single(Directory.GetFiles(_tool.Folder));
    }

    [Fact]
    public async Task The_output_of_the_last_run_is_no_input_of_the_next()
    {
        _tool.Write("in/a.json", Reports.Sound());

        var first = await _tool.Run("check", "in", "--format", "json", "--output", "in/out.json");
        var second = await _tool.Run("check", "in", "--format", "json", "--output", "in/out.json");

        Assert.Equal(first, second);
        Assert.Equal(ExitCodes.Clean, second.Code);
    }

    public static TheoryData<string, string, string> Results => new(
        OutputFormats.All.SelectMany(format => new[] { "zh", "en" }, (format, language) => (format.Name, language, format.Name switch
        {
            "html" => "html",
            "xlsx" => "xlsx",
            "markdown" => "md",
            "console" or "github" or "csv" => "txt",
            _ => "json",
        })));

    [Theory]
    [MemberData(nameof(Results))]
    public async Task What_any_format_leaves_in_a_folder_is_no_input_of_the_next_run(string format, string language, string kind)
    {
        _tool.Write("in/a.json", Reports.Wrong());
        string[] check = ["check", "in", "--format", $"{format}=in/out.{kind}", "--lang", language];

        var first = await _tool.Run(check);
        var second = await _tool.Run(check);

        Assert.Equal(new Ran(ExitCodes.Findings, "", ""), first);
        Assert.Equal(first, second);
    }

    [Theory]
    [InlineData("in/b.json")]
    [InlineData("in/page.html")]
    public async Task A_file_in_a_folder_that_no_run_has_written_is_not_overwritten(string output)
    {
        _tool.Write("in/a.json", Reports.Sound()).Write("in/b.json", Reports.Sound()).Write("in/page.html", "<p>mine</p>");
        var before = File.ReadAllText(_tool.PathOf(output));

        var ran = await _tool.Run("check", "in", "--format", $"html={output}", "--lang", "en");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains($"{output}: the output would overwrite this file, which is in a folder that is checked", ran.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(_tool.PathOf(output)));
    }

    [Fact]
    public async Task A_link_stays_and_its_target_is_written()
    {
        _tool.Write("a.json", Reports.Sound()).Write("real.txt", "old");
        File.CreateSymbolicLink(_tool.PathOf("link.txt"), _tool.PathOf("real.txt"));

        await _tool.Run("check", "a.json", "--output", "link.txt");

        Assert.NotNull(new FileInfo(_tool.PathOf("link.txt")).LinkTarget);
        Assert.NotEqual("old", File.ReadAllText(_tool.PathOf("real.txt")));
    }
}
