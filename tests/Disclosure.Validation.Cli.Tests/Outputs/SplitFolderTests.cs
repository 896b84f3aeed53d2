using Disclosure.Validation.Cli.Shell;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Outputs;

public sealed class SplitFolderTests : IDisposable
{
    private static readonly string[] Split = ["check", "a.json", "--format", "html=out/report.html", "--split", "--lang", "en"];
    private readonly Tool _tool = new();

    public SplitFolderTests()
    {
        _tool.Write("a.json", Reports.Wrong());
        Directory.CreateDirectory(_tool.PathOf("out"));
    }

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Each_report_has_a_file_beside_the_overview()
    {
        var ran = await _tool.Run(Split);

        Assert.Equal(new Ran(ExitCodes.Findings, "", ""), ran);
        var report = Assert.Single(Directory.GetFiles(_tool.PathOf("out/report")));
        Assert.Contains("DSP-TOTAL", await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFileSystemEntries(_tool.PathOf("out")).Length);
    }

    [Fact]
    public async Task What_an_earlier_run_wrote_is_replaced()
    {
        await _tool.Run(Split);
        var page = Assert.Single(Directory.GetFiles(_tool.PathOf("out/report")));
        File.Move(page, _tool.PathOf("out/report/0007-old-2019.html"));

        var ran = await _tool.Run(Split);

        Assert.Equal(ExitCodes.Findings, ran.Code);
        Assert.StartsWith("0001-", Path.GetFileName(Assert.Single(Directory.GetFiles(_tool.PathOf("out/report")))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("out/report/note.txt")]
    [InlineData("out/report/2023-某局.html")]
    [InlineData("out/report/sub/0001.html")]
    [InlineData("out/report")]
    public async Task What_is_not_ours_is_never_replaced(string file)
    {
        _tool.Write(file, "mine");

        var ran = await _tool.Run(Split);

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("something else is here", ran.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(_tool.PathOf(file)));
        Assert.Single(Directory.GetFileSystemEntries(_tool.PathOf("out")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("--format html")]
    [InlineData("--format json=a.out")]
    public async Task Only_html_in_a_file_can_be_split(string format)
    {
        var ran = await _tool.Run(["check", "a.json", "--split", "--lang", "en", .. format.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("--split is for HTML written to a file", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_fails_leaves_nothing()
    {
        var ran = await _tool.Run([.. Split, "--format", "json=no/such/folder"]);

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Empty(Directory.GetFileSystemEntries(_tool.PathOf("out")));
    }
}
