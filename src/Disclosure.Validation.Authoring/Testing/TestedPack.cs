using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Yaml;

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

    /// <summary>Makes the pack ready, and reads more tests of its rules: those of rules in C# have no other place.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="tests">A file of tests, as they stand in <c>*.tests.yaml</c>; the stream stays open.</param>
    /// <param name="name">What to call the stream in messages, if anything.</param>
    /// <exception cref="DisclosureInputException">The pack or its tests have problems; all of them are listed.</exception>
    public static TestedPack Of(RulePack pack, Stream tests, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(tests);
        var bytes = InputFile.Read(tests, name, YamlLoader.MaxBytes);
        return Of(pack with { TestFiles = [.. pack.TestFiles, new YamlFile(name, () => bytes)] });
    }
}
