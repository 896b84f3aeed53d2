using System.Text.Json.Serialization;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Json;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Rules.Testing;

/// <summary>A run of the tests of packs, and its sums.</summary>
internal sealed record TestRunEntry(IEnumerable<TestPackEntry> Packs, TestSummaryEntry Summary)
{
    public static TestRunEntry Of(IReadOnlyList<PackTests> packs)
    {
        var failed = packs.Sum(pack => pack.Failed);
        return new TestRunEntry(
            packs.Select(pack => new TestPackEntry(pack.Pack.Id, pack.Pack.Version, pack.Results.Select(TestEntry.Of))),
            new TestSummaryEntry(packs.Sum(pack => pack.Results.Count) - failed, failed));
    }
}

/// <summary>How many tests passed and failed.</summary>
internal sealed record TestSummaryEntry(int Passed, int Failed);

/// <summary>The tests of a pack.</summary>
internal sealed record TestPackEntry(string Pack, string Version, IEnumerable<TestEntry> Tests);

/// <summary>A test of a rule: where it stands, and what came in place of what was expected, where it fails.</summary>
internal sealed record TestEntry(
    string Rule, string? File, int? Line, Outcome Expect, bool Passed, LocalizedText? Found, LocalizedText? Expected)
{
    public static TestEntry Of(RuleTestResult result) => new(
        result.Rule.Id,
        result.Test.Source.File,
        result.Test.Source.Line,
        result.Test.Expected,
        result.Failure is null,
        result.Failure?.Found,
        result.Failure?.Expected);
}

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(SnakeCaseConverter<Outcome>)])]
[JsonSerializable(typeof(TestRunEntry))]
internal sealed partial class TestRunJsonContext : JsonSerializerContext;
