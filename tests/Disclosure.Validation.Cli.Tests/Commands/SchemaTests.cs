using System.Text.Json;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Commands;

public sealed class SchemaTests : IDisposable
{
    private readonly Tool _tool = new();

    public static TheoryData<string> Names => ["rules", "findings", "report", "issuers", "baseline", "history"];

    public void Dispose() => _tool.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_schema_is_written_as_json_of_its_draft(string name)
    {
        var ran = await _tool.Run("schema", name);

        Assert.Equal(ExitCodes.Clean, ran.Code);
        using var schema = JsonDocument.Parse(ran.Output);
        Assert.Equal(
            "https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
    }

    [Fact]
    public async Task The_forms_of_packs_are_in_the_schema_of_reports()
    {
        _tool.Write("own/pack.yaml", "pack: own\nversion: 1.0.0\nrules:\n  A-1: {title: {zh: 规则, en: Rule}, standing: implied, each: cell of *, require: filled}\n");
        _tool.Write("own/form.yaml", "form: own\nzh: 表\nen: Form\nnotice: 无\nsections: [{id: s, zh: 一, en: 1}]\ntables: [{id: leaves_table, zh: 表, en: T, section: s, columns: [{id: a, zh: 甲, en: A, kind: count}], rows: [{id: r, zh: 行, en: R}]}]\n");

        var without = await _tool.Run("schema", "report");
        var with = await _tool.Run("schema", "report", "--rules", "own", "--lang", "en");

        Assert.Equal((ExitCodes.Clean, ""), (with.Code, with.Error));
        Assert.DoesNotContain("leaves_table", without.Output, StringComparison.Ordinal);
        Assert.Contains("leaves_table", with.Output, StringComparison.Ordinal);
        Assert.Contains("disputes", with.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Descriptions_come_in_the_language_asked_for()
    {
        var zh = await _tool.Run("schema", "rules", "--lang", "zh");
        var en = await _tool.Run("schema", "rules", "--lang", "en");

        Assert.Contains("规则自带的测试", zh.Output, StringComparison.Ordinal);
        Assert.Contains("the tests of the rule", en.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_schema_is_refused_and_the_known_ones_are_named()
    {
        var ran = await _tool.Run("schema", "rule", "--lang", "en");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("no schema named rule", ran.Error, StringComparison.Ordinal);
        Assert.Contains("rules", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_goes_into_a_file()
    {
        await _tool.Run("schema", "rules", "--output", "rules.schema.json");

        using var schema = JsonDocument.Parse(File.ReadAllText(_tool.PathOf("rules.schema.json")));
        Assert.Equal(JsonValueKind.Object, schema.RootElement.GetProperty("$defs").ValueKind);
    }

    [Theory]
    [InlineData(2022, "cn-2021")]
    [InlineData(2020, "cn-2019")]
    public async Task A_report_is_valid_by_its_schema_and_one_with_an_unknown_cell_is_not(int year, string form)
    {
        var report = new ReportBuilder(Tool.Form(form)) { Issuer = "甲市", Year = year, Published = new DateOnly(2023, 1, 31) }
            .Set("requests.new.natural", 3)
            .Build()
            .With("requests.new.company", Cell.Blank)
            .With("requests.new.other", Cell.FromText("约 5 件", 5));
        var read = await _tool.Write("a.json", report).Run("read", "a.json");
        var schema = await NJsonSchema.JsonSchema.FromJsonAsync(
            (await _tool.Run("schema", "report")).Output, TestContext.Current.CancellationToken);

        Assert.Empty(schema.Validate(read.Output));
        Assert.NotEmpty(schema.Validate(read.Output.Replace("\"natural\"", "\"naturel\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(read.Output.Replace("\"issuer\"", "\"isuer\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_results_of_a_check_are_valid_by_their_schema()
    {
        _tool.Write("in/2021.json", Reports.Sound(2021).With("requests.carried_out.natural", 2))
            .Write("in/2022.json", Reports.Wrong(2022))
            .Write("in/broken.json", "{");
        var results = await _tool.Run("check", "in", "--format", "json");
        var schema = await NJsonSchema.JsonSchema.FromJsonAsync(
            (await _tool.Run("schema", "findings")).Output, TestContext.Current.CancellationToken);

        Assert.Empty(schema.Validate(results.Output));
        Assert.NotEmpty(schema.Validate(results.Output.Replace("\"rule\"", "\"rules\"", StringComparison.Ordinal)));
    }
}
