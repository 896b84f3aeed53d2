using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Authoring.Linting;

/// <summary>Finds what is legal in a pack, and most likely not meant.</summary>
public static class PackLinter
{
    /// <summary>What was found, each with the place of the rule that it is about.</summary>
    public static IReadOnlyList<Problem> Run(TestedPack tested)
    {
        ArgumentNullException.ThrowIfNull(tested);
        var pack = tested.Compiled;
        return
        [
            .. UnusedGroups.Find(pack.Pack),
            .. IdleOverrides.Find(pack.Pack),
            .. ConstantRules.Find(pack),
            .. DuplicateRules.Find(pack),
            .. new RuleContradictions(pack).Find().Select(LintProblems.Contradiction),
            .. new InequalityContradictions(pack).Find(),
            .. RedundantRules.Find(pack),
            .. UncoveredCells.Find(pack),
            .. LexiconLint.Find(pack),
        ];
    }
}
