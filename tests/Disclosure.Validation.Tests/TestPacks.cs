using System.Text;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Packs;

namespace Disclosure.Validation.Tests;

/// <summary>Built-in packs and small made-up ones, compiled.</summary>
internal static class TestPacks
{
    public static CompiledPack BuiltIn(string id) => PackCompiler.Compile(BuiltInPacks.All.Single(pack => pack.Id == id));

    /// <summary>The tests of a built-in pack's rules.</summary>
    public static RuleTests TestsOf(string id) => RuleTests.Of(BuiltIn(id).Pack);

    /// <summary>The pack with the tests of its rules.</summary>
    public static TestedPack Tested(this CompiledPack pack) => new(pack, RuleTests.Of(pack.Pack));

    /// <summary>A pack for the form of 2021 with these rules, given from their ids on.</summary>
    public static CompiledPack Of(string rules, string head = "form: cn-2021")
    {
        var text = $"pack: planted\nversion: 1.0.0\n{head}\nrules:\n  {rules.Replace("\n", "\n  ", StringComparison.Ordinal)}\n";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return PackCompiler.Compile(RulePackReader.Read(stream, "planted.yaml"));
    }
}
