using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Rules.Cells;
using Xunit;

namespace Disclosure.Validation.Authoring.Tests.Testing;

/// <summary>The built-in packs pass the tests that they carry, and every rule carries tests of both outcomes.</summary>
public sealed class BuiltInRuleTests
{
    [Theory]
    [InlineData("cn-2019")]
    [InlineData("cn-2021")]
    public void The_tests_of_the_pack_pass(string id)
    {
        var pack = BuiltInPacks.All.Single(pack => pack.Id == id);
        var tested = TestedPack.Of(pack);
        var runner = new RuleTestRunner(tested);

        var failures = pack.Rules.SelectMany(rule => tested.Tests[rule.Id]
            .Select(test => (rule.Id, test.Source.Line, Failure: runner.Run(rule, test)))
            .Where(result => result.Failure is not null));

        Assert.Empty(failures);
    }

    [Theory]
    [InlineData("cn-2019")]
    [InlineData("cn-2021")]
    public void Every_rule_has_a_test_that_holds_and_one_that_does_not(string id)
    {
        var tests = RuleTests.Of(TestPacks.BuiltIn(id).Pack);
        foreach (var rule in BuiltInPacks.All.Single(pack => pack.Id == id).Rules)
        {
            Assert.Contains(tests[rule.Id], test => test.Expected == Outcome.Holds);
            Assert.Contains(tests[rule.Id], test =>
                test.Expected == (rule is CellRule { Requirement: CellRequirement.Filled } ? Outcome.Undecided : Outcome.Violated));
        }
    }

    [Fact]
    public void A_wrong_expectation_fails_its_test()
    {
        var pack = BuiltInPacks.All[0];
        var rule = pack.Rules.First(rule => rule.Id == "DSP-TOTAL");
        var tested = TestedPack.Of(pack);
        var test = tested.Tests[rule.Id].First(test => test.Expected == Outcome.Holds) with { Expected = Outcome.Violated };

        Assert.NotNull(new RuleTestRunner(tested).Run(rule, test));
    }
}
