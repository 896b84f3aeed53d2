using Disclosure.Validation.Authoring.Linting;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;

namespace Disclosure.Validation.Cli.Commands.Rules.Linting;

/// <summary>What lint found in a pack.</summary>
internal sealed record PackLint(RulePack Pack, IReadOnlyList<Problem> Found)
{
    /// <summary>Lints each pack; places are called as the user knows them.</summary>
    public static IReadOnlyList<PackLint> Run(IEnumerable<TestedPack> packs, Surroundings surroundings) =>
        [.. packs.Select(pack => new PackLint(pack.Pack, [.. PackLinter.Run(pack).Select(surroundings.AsShown)]))];
}
