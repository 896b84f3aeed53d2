using System.Text;
using Disclosure.Validation.Authoring.Linting;
using Disclosure.Validation.Authoring.Suggesting;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using Xunit;

namespace Disclosure.Validation.Authoring.Tests;

/// <summary>Bounds proposed from reports: a pack that loads, lints and tests green, and rests on enough reports.</summary>
public sealed class SuggestionTests
{
    private static readonly RulePack Pack = BuiltInPacks.All.Single(pack => pack.Id == "cn-2021");

    [Fact]
    public void The_proposed_pack_loads_and_passes_its_tests_and_has_nothing_to_lint()
    {
        var pack = TestedPack.Of(Read(RuleSuggestions.Of(Pack, Reports(30))));
        var own = pack.Pack.Rules.Where(rule => rule.Id.StartsWith("SUGGEST-", StringComparison.Ordinal)).ToList();
        var tests = PackTests.Run(pack, own.Contains);

        Assert.Contains(own, rule => rule.Id == "SUGGEST-SIZE-REQUESTS-COUNTY");
        Assert.Contains(own, rule => rule.Id == "SUGGEST-GROWTH-REQUESTS");
        Assert.Contains(own, rule => rule.Id.StartsWith("SUGGEST-SHARE-REQUESTS-", StringComparison.Ordinal));
        Assert.Empty(tests.Results.Where(result => result.Failure is not null).Select(result => $"{result.Rule.Id}: {result.Failure}"));
        Assert.Equal(2 * own.Count, tests.Results.Count);
        Assert.Empty(PackLinter.Run(pack).Select(problem => problem.ToString()));
        Assert.All(own, rule => Assert.Equal((Standing.Advisory, Severity.Info), (rule.Standing, rule.Severity)));
        Assert.All(own, rule => Assert.Matches("^据 [0-9]+ 份报告观察", rule.Basis));
    }

    [Fact]
    public void A_few_wrong_reports_do_not_move_a_bound()
    {
        var wrong = Reports(1).Select(report => report.With("requests.new.total", 90_000_000));

        Assert.InRange(SizeOf([.. Reports(40).Skip(2), .. wrong]), SizeOf(Reports(40)) * 0.8m, SizeOf(Reports(40)) * 1.2m);
    }

    [Fact]
    public void Too_few_reports_are_said_and_make_no_rule()
    {
        var suggestions = RuleSuggestions.Of(Pack, Reports(5));

        Assert.Equal(0, suggestions.Count);
        Assert.Contains(suggestions.Notes, note => note.En.Contains("rests on 10 reports, fewer than 20", StringComparison.Ordinal));
        Assert.DoesNotContain(Read(suggestions).Rules, rule => rule.Id.StartsWith("SUGGEST-", StringComparison.Ordinal));
    }

    private static decimal SizeOf(IReadOnlyList<DisclosureReport> reports) =>
        decimal.Parse(
            Assert.IsAssignableFrom<CheckedRule>(Read(RuleSuggestions.Of(Pack, reports)).Rules.Single(rule => rule.Id == "SUGGEST-SIZE-REQUESTS-COUNTY"))
                .Check.Split("<= ")[1],
            System.Globalization.CultureInfo.InvariantCulture);

    // Two years of each issuer.
    private static List<DisclosureReport> Reports(int issuers) =>
    [
        .. from seed in Enumerable.Range(1, issuers)
           from year in new[] { 2022, 2023 }
           select new ReportBuilder(TestReports.Consistent(Pack.Form, seed)) { Issuer = $"第{seed}县人民政府", Year = year, Level = IssuerLevel.County }.Build(),
    ];

    private static RulePack Read(RuleSuggestions suggestions) =>
        RulePackReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(suggestions.ToYaml())), "suggested.yaml");
}
