using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Packs;

namespace Disclosure.Validation.Authoring.Tests;

/// <summary>Packs with the tests of their rules.</summary>
internal static class TestedPacks
{
    public static TestedPack Tested(this CompiledPack pack) => new(pack, RuleTests.Of(pack.Pack));
}
