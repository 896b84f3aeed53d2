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
        var report = Assert.Single(Directory.GetFiles(_tool.PathOf("out/report_files"), "*.html"));
        Assert.Contains("DSP-TOTAL", await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFileSystemEntries(_tool.PathOf("out")).Length);
    }

    [Fact]
    public async Task What_an_earlier_run_wrote_is_replaced()
    {
        await _tool.Run(Split);
        var page = Assert.Single(Directory.GetFiles(_tool.PathOf("out/report_files"), "*.html"));
        File.Move(page, _tool.PathOf("out/report_files/old-2019.html"));

        var ran = await _tool.Run(Split);

        Assert.Equal(ExitCodes.Findings, ran.Code);
        Assert.Equal(Path.GetFileName(page), Path.GetFileName(Assert.Single(Directory.GetFiles(_tool.PathOf("out/report_files"), "*.html"))));
    }

    [Theory]
    [InlineData("out/report_files/note.txt")]
    [InlineData("out/report_files/2023-某局.html")]
    [InlineData("out/report_files/sub/0001.html")]
    [InlineData("out/report_files")]
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
    public async Task Many_reports_are_split_by_themselves_and_one_file_is_written_where_it_is_asked_for()
    {
        for (var i = 0; i <= 50; i++)
        {
            _tool.Write($"many/{i}.json", Reports.Wrong());
        }

        string[] check = ["check", "many", "--format", "html=out/report.html", "--fail-on", "never", "--lang", "en"];
        var split = await _tool.Run(check);
        Assert.Matches(@"written: out/report\.html \(\d+ kB; each report in out/report_files.\)", split.Error);
        Assert.True(Directory.Exists(_tool.PathOf("out/report_files")));

        var single = await _tool.Run([.. check, "--single"]);
        Assert.Matches(@"written: out/report\.html \(\d+ kB\)", single.Error);
        Assert.False(Directory.Exists(_tool.PathOf("out/report_files")));
    }

    [Fact]
    public async Task What_is_no_longer_written_goes_and_what_is_not_ours_stays()
    {
        string[] whole = [.. Split.Where(word => word != "--split")];
        await _tool.Run(Split);
        await _tool.Run(whole);
        Assert.False(Directory.Exists(_tool.PathOf("out/report_files")));

        _tool.Write("out/report_files/mine.html", "mine");
        await _tool.Run(whole);
        Assert.True(File.Exists(_tool.PathOf("out/report_files/mine.html")));
    }

    [Fact]
    public async Task One_file_and_many_are_not_asked_for_together()
    {
        var ran = await _tool.Run([.. Split, "--single"]);

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("--split and --single contradict each other", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_fails_leaves_nothing()
    {
        var ran = await _tool.Run([.. Split, "--format", "json=no/such/folder"]);

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Empty(Directory.GetFileSystemEntries(_tool.PathOf("out")));
    }
}
