using System.Text.Json;
using Disclosure.Validation.Cli.Shell;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Commands;

/// <summary>Several reports of one issuer for one year, given to the tool.</summary>
public sealed class VersionsTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Versions_that_differ_are_findings_on_both_in_every_format()
    {
        _tool.Write("a.json", Reports.Sound()).Write("b.json", Reports.Wrong());

        var ran = await _tool.Run("check", "a.json", "b.json");

        Assert.Equal(ExitCodes.Findings, ran.Code);
        Assert.Contains("a.json、b.json", ran.Error, StringComparison.Ordinal);
        Assert.Contains("共检查 1 份报告（有不同版本的按一份计，另查 1 个版本）", ran.Output, StringComparison.Ordinal);
        foreach (var format in new[] { "console", "json", "sarif", "junit", "github", "gitlab", "markdown", "html", "csv" })
        {
            var written = (await _tool.Run("check", "a.json", "b.json", "--format", format)).Output;
            Assert.True(written.Split("VERSION-CONFLICT").Length > 2, format);
        }
    }

    [Fact]
    public async Task Json_names_the_other_file_and_the_cells()
    {
        _tool.Write("a.json", Reports.Sound()).Write("b.json", Reports.Wrong());

        using var result = JsonDocument.Parse((await _tool.Run("check", "a.json", "b.json", "--format", "json")).Output);

        var reports = result.RootElement.GetProperty("reports");
        var conflict = reports[0].GetProperty("conflicts")[0];
        Assert.Equal("b.json", conflict.GetProperty("file").GetString());
        Assert.NotEqual(0, conflict.GetProperty("cells").GetArrayLength());
        Assert.Equal("a.json", reports[1].GetProperty("conflicts")[0].GetProperty("file").GetString());
        var summary = result.RootElement.GetProperty("summary");
        Assert.Equal((1, 1), (summary.GetProperty("reports").GetInt32(), summary.GetProperty("furtherVersions").GetInt32()));
    }

    [Fact]
    public async Task The_same_report_twice_is_checked_once_and_listed()
    {
        _tool.Write("a.json", Reports.Wrong()).Write("b.json", Reports.Wrong());

        using var result = JsonDocument.Parse((await _tool.Run("check", "a.json", "b.json", "--format", "json")).Output);

        Assert.Equal(1, result.RootElement.GetProperty("reports").GetArrayLength());
        Assert.Equal("b.json", result.RootElement.GetProperty("notChecked")[0].GetProperty("file").GetString());
    }

    [Fact]
    public async Task The_version_published_last_is_preferred_when_asked_for()
    {
        _tool.Write("a.json", Reports.Wrong(2020) with { Published = new DateOnly(2021, 1, 10) })
            .Write("b.json", Reports.Sound(2020) with { Published = new DateOnly(2021, 1, 20) });

        var ran = await _tool.Run("check", "a.json", "b.json", "--prefer", "newest", "--format", "json");

        using var result = JsonDocument.Parse(ran.Output);
        Assert.Equal("b.json", Assert.Single(result.RootElement.GetProperty("reports").EnumerateArray()).GetProperty("file").GetString());
        Assert.Equal(
            "另有较晚发布的 b.json（2021-01-20）",
            result.RootElement.GetProperty("notChecked")[0].GetProperty("reason").GetProperty("zh").GetString());
    }
}
