using System.Text;
using Disclosure.Validation;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Code;
using Disclosure.Validation.Text;
using Xunit;

namespace City;

public sealed class CityTests
{
    private static readonly RulePack Pack = RulePackReader.ReadFolder(Path.Combine(AppContext.BaseDirectory, "city"));

    public static TheoryData<string> OwnTests =>
        [.. PackTests.Run(TestedPack.Of(Pack)).Results.Where(result => result.Rule.Id.StartsWith("CITY-", StringComparison.Ordinal)).Select(result => result.Test.Describe(Language.En))];

    [Theory]
    [MemberData(nameof(OwnTests))]
    public void A_test_of_a_rule_passes(string test) => Assert.Single(
        PackTests.Run(TestedPack.Of(Pack)).Results, result => result.Failure is null && result.Rule.Id == "CITY-PENDING" && result.Test.Describe(Language.En) == test);

    [Fact]
    public void All_tests_pass_those_of_the_pack_that_it_extends_among_them()
    {
        var tests = PackTests.Run(TestedPack.Of(Pack));

        Assert.Equal(0, tests.Failed);
        Assert.True(tests.Results.Count > 100);
    }

    [Fact]
    public void A_rule_in_code_has_tests_beside_it()
    {
        const string Tests = """
            tests:
              CITY-TWICE:
                - given: {requests.new.total: 9}
                  expect: {violated: 4}
                - given: {requests.new.total: 4}
                  expect: holds
            """;
        var pack = TestedPack.Of(Pack.Extend("yun-code", "1.0.0", CodeRule.Of(new AtMostFive())), new MemoryStream(Encoding.UTF8.GetBytes(Tests)), "code");

        Assert.Equal(2, PackTests.Run(pack).Results.Count(result => result.Rule.Id == "CITY-TWICE" && result.Failure is null));
    }

    [Fact]
    public void The_pack_judges_a_report()
    {
        var report = new ReportBuilder(Pack.Form) { Issuer = "云市", Year = 2024 }.Set("disputes.review.pending", 3).Build();

        Assert.Contains(
            new ReportValidator(new ReportValidatorOptions { Packs = { Pack } }).Validate(report, cancellationToken: TestContext.Current.CancellationToken).Findings,
            finding => (finding.Rule, finding.Severity) == ("CITY-PENDING", Severity.Warning));
    }

    private sealed class AtMostFive : IReportRule
    {
        public string Id => "CITY-TWICE";

        public LocalizedText Title => new("至多五件", "At most five");

        public ReportRuleResult Check(ReportRuleContext context) => context.Number("requests.new.total") is { } total and > 5
            ? ReportRuleResult.Violated(new ReportRuleFinding(new("过多", "too many")) { Cells = [context.Cell("requests.new.total")], Left = total, Right = 5 })
            : ReportRuleResult.Holds;
    }
}
