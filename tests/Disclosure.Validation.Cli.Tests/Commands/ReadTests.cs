using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Commands;

public sealed class ReadTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task A_report_goes_through_yaml_and_back_unchanged()
    {
        var report = Reports.Sound()
            .With("fees.charges.amount", 18.8710m)
            .With("disputes.review.total", Cell.FromText("22（其中修订16件）", 22));
        var json = ReportJson.ToJson(report);

        var yaml = await _tool.Write("a.json", report).Run("read", "a.json", "--format", "yaml", "--output", "a.yaml");
        var back = await _tool.Run("read", "a.yaml");

        Assert.Equal(new Ran(ExitCodes.Clean, "", ""), yaml);
        Assert.Equal(new Ran(ExitCodes.Clean, json, ""), back);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("yaml")]
    public async Task Standard_input_is_told_by_its_content(string format)
    {
        var report = await _tool.Write("a.json", Reports.Sound()).Run("read", "a.json", "--format", format);
        _tool.Input = report.Output;

        var ran = await _tool.Run("read", "-");

        Assert.Equal(new Ran(ExitCodes.Clean, ReportJson.ToJson(Reports.Sound()), ""), ran);
    }

    [Fact]
    public async Task A_folder_is_not_one_report()
    {
        _tool.Write("in/a.json", Reports.Sound()).Write("in/b.json", Reports.Sound());

        var ran = await _tool.Run("read", "in", "--lang", "en");

        Assert.Equal(new Ran(ExitCodes.BadInput, "", "error: in: more than one file; expected: one file\n"), ran);
    }

    [Fact]
    public async Task A_broken_report_is_not_written()
    {
        var ran = await _tool.Write("a.json", "{").Run("read", "a.json", "--output", "b.json");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Equal(["a.json"], Directory.GetFiles(_tool.Folder).Select(Path.GetFileName));
    }
}
