using System.Text;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Rules;

namespace Disclosure.Validation.Tests;

/// <summary>Built-in packs and small made-up ones, compiled.</summary>
internal static class TestPacks
{
    public static CompiledPack BuiltIn(string id) => PackCompiler.Compile(BuiltInPacks.All.Single(pack => pack.Id == id));

    /// <summary>A pack for the form of 2021 with these rules, given from their ids on.</summary>
    public static CompiledPack Of(string rules, string head = "form: cn-2021")
    {
        var text = $"pack: planted\nversion: 1.0.0\n{head}\nrules:\n  {rules.Replace("\n", "\n  ", StringComparison.Ordinal)}\n";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return PackCompiler.Compile(RulePackReader.Read(stream, "planted.yaml"));
    }

    /// <summary>A pack with one rule, not compiled.</summary>
    public static RulePack WithRule(string? each, string check) => RulePackReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(
        $$"""
        pack: mine
        version: 1.0.0
        form: cn-2021
        groups: {applicants: [natural, company, research, charity, legal, other]}
        rules:
          R-1:
            title: {zh: 试, en: try}
            {{(each is null ? "severity: error" : $"each: {each}")}}
            check: {{check}}
            standing: implied
        """)));
}
