using BenchmarkDotNet.Attributes;
using Disclosure.Validation.Packs;

namespace Disclosure.Validation.Benchmarks;

/// <summary>Loading both packs from their files and compiling them.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class LoadAndCompile
{
    private readonly string _rules = Repository.Path("rules");

    [Benchmark]
    public ReportValidator BothPacks()
    {
        var options = new ReportValidatorOptions { BuiltIn = [] };
        options.Packs.Add(RulePackReader.ReadFolder(Path.Combine(_rules, "cn-2019")));
        options.Packs.Add(RulePackReader.ReadFolder(Path.Combine(_rules, "cn-2021")));
        return new ReportValidator(options);
    }
}
