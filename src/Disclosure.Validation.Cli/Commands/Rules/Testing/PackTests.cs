using Disclosure.Validation.Authoring;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Rules;

namespace Disclosure.Validation.Cli.Commands.Rules.Testing;

/// <summary>The tests of a pack, run.</summary>
internal sealed record PackTests(RulePack Pack, IReadOnlyList<RuleTestResult> Results)
{
    public int Failed => Results.Count(result => result.Failure is not null);

    /// <summary>Runs the tests of each pack; their places are called as the user knows them.</summary>
    public static IReadOnlyList<PackTests> Run(IEnumerable<TestedPack> packs, Surroundings surroundings) =>
    [
        .. packs.Select(pack => new PackTests(
            pack.Pack, [.. new RuleTestRunner(pack).RunAll().Select(result => AsShown(result, surroundings))])),
    ];

    private static RuleTestResult AsShown(RuleTestResult result, Surroundings surroundings)
    {
        var source = result.Test.Source;
        return result with
        {
            Test = result.Test with { Source = source with { File = surroundings.Shown(source.File) } },
            Failure = result.Failure is { } failure ? surroundings.AsShown(failure) : null,
        };
    }
}
