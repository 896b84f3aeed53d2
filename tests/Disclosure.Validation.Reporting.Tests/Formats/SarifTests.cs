using System.Text.Json;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Text;
using NJsonSchema;
using Xunit;

namespace Disclosure.Validation.Reporting.Tests.Formats;

public sealed class SarifTests
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() => JsonSchema.FromFileAsync(
        Repository.Path("tests", "Disclosure.Validation.Reporting.Tests", "Fixtures", "sarif-2.1.0-rtm.5.json")));

    public static TheoryData<string> Results => ["full", "hostile", "empty", "suspects", "made in code"];

    [Theory]
    [MemberData(nameof(Results))]
    public async Task Every_log_is_valid_by_the_official_schema(string name)
    {
        var result = name switch
        {
            "full" => FullSample.Result,
            "hostile" => FullSample.With(Written.Hostile),
            "empty" => new CheckResult([], []),
            "suspects" => new CheckResult([SuspectSample.Report], []),
            _ => new CheckResult([Unfiled()], []),
        };

        var errors = (await Schema.Value).Validate(Written.Of(OutputFormats.Sarif, result, Language.En));

        Assert.Empty(errors.Select(error => error.ToString()));
    }

    [Fact]
    public async Task The_schema_finds_a_log_that_is_not_valid()
    {
        var log = Written.Of(OutputFormats.Sarif, FullSample.Result).Replace("\"error\"", "\"fatal\"", StringComparison.Ordinal);

        Assert.NotEmpty((await Schema.Value).Validate(log));
    }

    [Fact]
    public void Each_result_names_its_rule_by_index_and_says_whether_it_is_suppressed()
    {
        using var log = JsonDocument.Parse(Written.Of(OutputFormats.Sarif, FullSample.Result));
        var run = log.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var results = run.GetProperty("results").EnumerateArray().ToList();

        Assert.Equal(5, results.Count);
        Assert.All(results, result => Assert.Equal(
            result.GetProperty("ruleId").GetString(),
            rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.Equal([0, 0, 0, 0, 1], results.Select(result => result.GetProperty("suppressions").GetArrayLength()));
    }

    [Fact]
    public void The_cell_that_may_be_wrong_is_named_with_the_findings_that_it_causes()
    {
        using var log = JsonDocument.Parse(Written.Of(OutputFormats.Sarif, new CheckResult([SuspectSample.Report], [])));
        var caused = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Take(2).ToList();

        Assert.All(caused, result =>
        {
            Assert.Contains(
                "可能填错处：最可能：自然人／予以公开 应为 79（现为 97，数字颠倒）",
                result.GetProperty("message").GetProperty("text").GetString(),
                StringComparison.Ordinal);
            var suspect = result.GetProperty("relatedLocations").EnumerateArray().Last();
            Assert.Equal(
                "requests.handled.granted.natural",
                suspect.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
        });
    }

    [Fact]
    public void A_rule_that_two_packs_have_says_what_each_means_by_it()
    {
        using var log = JsonDocument.Parse(Written.Of(OutputFormats.Sarif, FullSample.Result));
        var help = log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")
            .EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == "REQ-BALANCE")
            .GetProperty("help").GetProperty("text").GetString()!;

        Assert.Contains("cn-2019", help, StringComparison.Ordinal);
        Assert.Contains("〔2021〕30号", help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reports/乙区 #1.txt", "reports/%E4%B9%99%E5%8C%BA%20%231.txt")]
    [InlineData("a\\b.txt", "a/b.txt")]
    [InlineData("c:b.txt", "c%3Ab.txt")]
    public void A_relative_file_stays_relative(string file, string uri) =>
        Assert.Equal(uri, Reporting.Sarif.FileUri.Of(file));

    private static ReportResult Unfiled() => Sample.Report with
    {
        Report = new Reports.ReportBuilder(Sample.Form).Build(),
        Findings = [.. Sample.Report.Findings.Select(finding => finding with
        {
            Where = default,
            Cells = [.. finding.Cells.Select(cell => cell with { Source = null })],
        })],
    };
}
