using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;

namespace Disclosure.Validation.Authoring;

/// <summary>A pack as writers of rules work with it: made ready to be applied, with the tests of its rules.</summary>
internal sealed record TestedPack(CompiledPack Compiled, RuleTests Tests)
{
    /// <summary>The pack as its files state it.</summary>
    public RulePack Pack => Compiled.Pack;

    /// <exception cref="DisclosureInputException">The pack or its tests have problems.</exception>
    public static TestedPack Of(RulePack pack) => new(PackCompiler.Compile(pack), RuleTests.Of(pack));
}
