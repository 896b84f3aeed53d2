using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;

namespace Disclosure.Validation.Authoring.Testing;

/// <summary>A pack as writers of rules work with it: made ready to be applied, with the tests of its rules.</summary>
public sealed class TestedPack
{
    internal TestedPack(CompiledPack compiled, RuleTests tests) => (Compiled, Tests) = (compiled, tests);

    /// <summary>The pack as its files state it.</summary>
    public RulePack Pack => Compiled.Pack;

    internal CompiledPack Compiled { get; }

    internal RuleTests Tests { get; }

    /// <summary>Makes the pack ready, and reads the tests of its rules.</summary>
    /// <exception cref="DisclosureInputException">The pack or its tests have problems; all of them are listed.</exception>
    public static TestedPack Of(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return new TestedPack(PackCompiler.Compile(pack), RuleTests.Of(pack));
    }
}
