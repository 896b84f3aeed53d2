using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Json;
using Disclosure.Validation.Reporting.Tests.Formats;
using Disclosure.Validation.Text;
using NJsonSchema;
using Xunit;

namespace Disclosure.Validation.Reporting.Tests.Json;

public sealed class FindingsSchemaTests
{
    public static TheoryData<string> Results => ["full", "claims", "hostile", "empty"];

    [Theory]
    [MemberData(nameof(Results))]
    public async Task Results_are_valid_by_the_schema(string name)
    {
        var result = name switch
        {
            "full" => FullSample.Result,
            "claims" => Claims,
            "hostile" => FullSample.With(Written.Hostile),
            _ => new CheckResult([], []),
        };

        Assert.Empty((await Schema()).Validate(Written.Of(OutputFormats.Json, result)));
    }

    [Theory]
    [InlineData("\"fingerprint\"", "\"print\"")]
    [InlineData("\"violated\"", "\"broken\"")]
    [InlineData("\"197\"", "197")]
    [InlineData("\"18.871\"", "\"18,871\"")]
    [InlineData("\"zh\"", "\"cn\"")]
    [InlineData("\"summary\"", "\"sum\"")]
    [InlineData("\"row\": null,", "")]
    public async Task What_is_written_otherwise_is_not(string written, string otherwise)
    {
        var json = Written.Of(OutputFormats.Json, FullSample.Result);
        Assert.Contains(written, json, StringComparison.Ordinal);

        Assert.NotEmpty((await Schema()).Validate(json.Replace(written, otherwise, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\"kind\":\"share\"", "\"kind\":\"portion\"")]
    [InlineData("\"kind\":\"part\"", "\"kind\":\"portion\"")]
    [InlineData("\"value\":\"41\"", "\"value\":41")]
    [InlineData("\"or\":[],", "")]
    [InlineData("\"reason\":null,", "")]
    [InlineData("\"sure\":true", "\"sure\":\"yes\"")]
    [InlineData("\"verdict\":\"notComparable\"", "\"verdict\":\"not_comparable\"")]
    public async Task A_claim_that_is_written_otherwise_is_not(string written, string otherwise)
    {
        var json = Written.Of(OutputFormats.Json, Claims);
        Assert.Contains(written, json, StringComparison.Ordinal);

        Assert.NotEmpty((await Schema()).Validate(json.Replace(written, otherwise, StringComparison.Ordinal)));
    }

    private static CheckResult Claims => new([ClaimSample.Of("收到政府信息公开申请120件，其中网上申请80件，占66.7%；予以公开41件，占35%。")], []);

    private static Task<JsonSchema> Schema() =>
        JsonSchema.FromJsonAsync(FindingsSchema.Of(Language.Zh).ToJsonString(), TestContext.Current.CancellationToken);
}
