using Disclosure.Validation.Rules;

namespace Disclosure.Validation.Authoring.Testing;

/// <summary>The tests of a pack, run.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Results">What came of each test, in the order of the pack; rules that are switched off are left out.</param>
public sealed record PackTests(RulePack Pack, IReadOnlyList<RuleTestResult> Results)
{
    /// <summary>How many tests failed.</summary>
    public int Failed => Results.Count(result => result.Failure is not null);

    /// <summary>Runs the tests of the pack.</summary>
    public static PackTests Run(TestedPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return new PackTests(pack.Pack, new RuleTestRunner(pack).RunAll());
    }
}
