using System.Text.Json;
using Disclosure.Validation.Cli.Schemas;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Commands;

public sealed class SchemaTests : IDisposable
{
    private readonly Tool _tool = new();

    public static TheoryData<string> Names => [.. PublishedSchemas.All.Select(schema => schema.Name)];

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
}
