using Disclosure.Validation.Rules;

namespace Disclosure.Validation.Authoring.Testing;

/// <summary>The tests of a pack, run.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Results">What came of each test, in the order of the pack; rules that are switched off are left out.</param>
public sealed record PackTests(RulePack Pack, IReadOnlyList<RuleTestResult> Results)
{
    /// <summary>How many tests failed.</summary>
    public int Failed => Results.Count(result => result.Failure is not null);

    /// <summary>The rules whose tests were run, those without tests among them.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = [.. Pack.Rules.Where(rule => rule.Enabled)];

    /// <summary>Runs the tests of the pack.</summary>
    public static PackTests Run(TestedPack pack) => Run(pack, _ => true);

    /// <summary>Runs the tests of some rules of the pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="isChosen">Whether the tests of a rule are run.</param>
    public static PackTests Run(TestedPack pack, Func<Rule, bool> isChosen)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(isChosen);
        var rules = pack.Pack.Rules.Where(rule => rule.Enabled && isChosen(rule)).ToList();
        return new PackTests(pack.Pack, new RuleTestRunner(pack).RunAll(rules)) { Rules = rules };
    }
}
