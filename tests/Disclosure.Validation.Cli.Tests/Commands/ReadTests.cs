using System.Text.Json;
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
    public async Task Several_reports_are_written_one_a_line()
    {
        _tool.Write("in/a.json", Reports.Sound(2022)).Write("in/b.json", Reports.Sound(2023));

        var ran = await _tool.Run("read", "in");

        var lines = ran.Output.Split('\n');
        Assert.Equal((ExitCodes.Clean, "", 3), (ran.Code, ran.Error, lines.Length));
        Assert.Equal([2022, 2023], lines.Take(2).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("year").GetInt32()));
    }

    [Fact]
    public async Task One_that_cannot_be_read_keeps_nobody_from_the_rest()
    {
        _tool.Write("a.json", "{").Write("b.json", Reports.Sound());

        var ran = await _tool.Run("read", "a.json", "b.json", "--claims", "--lang", "en");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.StartsWith("error: a.json", ran.Error, StringComparison.Ordinal);
        Assert.Single(ran.Output.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Several_reports_are_not_written_as_yaml()
    {
        _tool.Write("in/a.json", Reports.Sound()).Write("in/b.json", Reports.Sound());

        var ran = await _tool.Run("read", "in", "--format", "yaml", "--lang", "en");

        Assert.Equal(new Ran(ExitCodes.BadInput, "", "error: YAML is written for one report only; expected: one file, or --format json. Hint: run disclosure --help for the usage\n"), ran);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("yaml")]
    public async Task Claims_stand_beside_the_report_and_are_passed_over_where_it_is_read_again(string format)
    {
        var report = Reports.Sound().With("requests.new.total", 7) with
        {
            Sections = [new ReportSection("overview", "一、总体情况", "全年收到政府信息公开申请8件。")],
        };

        var claims = await _tool.Write("a.json", report).Run("read", "a.json", "--claims", "--format", format);
        Assert.Equal((ExitCodes.Clean, ""), (claims.Code, claims.Error));
        Assert.Matches("\"?claims\"?:", claims.Output);
        Assert.Matches("\"?verdict\"?: \"disagrees\"", claims.Output);
        _tool.Input = claims.Output;

        Assert.Equal(report.ToJson(), (await _tool.Run("read", "-")).Output);
    }

    [Fact]
    public async Task What_is_read_with_claims_is_valid_by_the_schema_of_reports()
    {
        var report = Reports.Sound() with { Sections = [new ReportSection("overview", "一、总体情况", "全年收到政府信息公开申请8件。")] };
        var json = await _tool.Write("a.json", report).Run("read", "a.json", "--claims");

        var schema = await NJsonSchema.JsonSchema.FromJsonAsync((await _tool.Run("schema", "report")).Output, TestContext.Current.CancellationToken);

        Assert.Empty(schema.Validate(json.Output));
        Assert.NotEmpty(schema.Validate(json.Output.Replace("\"disagrees\"", "\"differs\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_broken_report_is_not_written()
    {
        var ran = await _tool.Write("a.json", "{").Run("read", "a.json", "--output", "b.json");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Equal(["a.json"], Directory.GetFiles(_tool.Folder).Select(Path.GetFileName));
    }
}
