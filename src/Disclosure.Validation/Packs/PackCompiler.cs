using Disclosure.Validation.Packs.Reading;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Rules.Kinds;

namespace Disclosure.Validation.Packs;

/// <summary>Compiles a pack: each rule by the compiler of its kind.</summary>
internal static class PackCompiler
{
    // Nobody reads more, and a hostile file could make tens of thousands.
    private const int MostProblems = 100;

    /// <exception cref="DisclosureInputException">The pack is no sound one, or rules name what the form lacks, or make no sense; all of them are named.</exception>
    public static CompiledPack Compile(RulePack pack)
    {
        List<Problem> faults = [.. PackCheck.Of(pack).Take(MostProblems)];
        if (faults.Count > 0)
        {
            throw new DisclosureInputException(faults);
        }

        var compilation = new RuleCompilation(pack);
        var compilers = RuleKinds.All.Select(kind => (Kind: kind, Compile: kind.CompilerFor(compilation))).ToList();
        var rules = new List<CompiledRule>();
        foreach (var rule in pack.Rules.Where(rule => rule.Enabled))
        {
            if (compilation.IsTooLarge || compilation.Problems.Count >= MostProblems)
            {
                break;
            }

            if (compilers.First(compiler => compiler.Kind.Has(rule)).Compile(PackCheck.Placed(rule, pack)) is { } compiled)
            {
                rules.Add(compiled);
            }
        }

        return compilation.Problems.Count == 0
            ? new CompiledPack(pack, [.. rules])
            : throw new DisclosureInputException([.. compilation.Problems.Take(MostProblems)]);
    }
}
