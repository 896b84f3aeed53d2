using Disclosure.Validation;
using Disclosure.Validation.Authoring.Linting;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Code;
using Disclosure.Validation.Text;
using Xunit;

namespace CityPack;

/// <summary>A pack of one's own under test: the tests that stand beside its rules, each as one of xUnit, and what lint finds.</summary>
public sealed class CityPackTests
{
    private static readonly TestedPack Pack = Read();

    public static TheoryData<string> Tests => [.. PackTests.Run(Pack).Results.Where(IsOwn).Select(Describe)];

    [Theory]
    [MemberData(nameof(Tests))]
    public void Every_test_beside_the_rules_passes(string test)
    {
        var result = PackTests.Run(Pack).Results.First(result => IsOwn(result) && Describe(result) == test);

        Assert.Null(result.Failure);
    }

    [Fact]
    public void Lint_finds_nothing() => Assert.Empty(PackLinter.Run(Pack));

    [Fact]
    public void A_report_is_checked_by_the_national_rules_and_by_the_city_s()
    {
        var validator = new ReportValidator(new ReportValidatorOptions { Packs = { Pack.Pack } });
        var report = new ReportBuilder(validator.Forms["cn-2021"]) { Issuer = "某市某局", Year = 2024 }
            .Set("requests.new.total", 300)
            .Set("requests.carried_out.total", 60)
            .Build();

        var rules = validator.Validate(report).Findings.Select(finding => finding.Rule).ToList();

        Assert.Contains("CITY-CARRIED", rules);
        Assert.Contains("CITY-MEDIAN", rules);
        Assert.Contains("COMPLETE", rules);
    }

    // The YAML of the folder, and the rule in C# with its tests.
    private static TestedPack Read()
    {
        var yaml = RulePackReader.ReadFolder(Path.Combine(AppContext.BaseDirectory, "rules"));
        var median = CodeRule.Of(new PeersMedian(new Dictionary<int, decimal> { [2024] = 40 }));
        using var tests = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "PeersMedian.tests.yaml"));
        return TestedPack.Of(yaml.Extend("city-with-median", yaml.Version, median), tests, tests.Name);
    }

    private static bool IsOwn(RuleTestResult result) => result.Rule.Id.StartsWith("CITY-", StringComparison.Ordinal);

    private static string Describe(RuleTestResult result) => $"{result.Rule.Id}: {result.Test.Describe(Language.En)}";
}
