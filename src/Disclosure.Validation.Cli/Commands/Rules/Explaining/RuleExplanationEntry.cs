using System.Text.Json.Serialization;
using Disclosure.Validation.Authoring.Explaining;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Cli.Commands.Rules.Listing;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Json;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Rules.Explaining;

/// <summary>A rule in every pack that has it.</summary>
internal sealed record ExplanationEntry(IEnumerable<RuleExplanationEntry> Rules)
{
    public static ExplanationEntry Of(IEnumerable<ExplainedRule> rules, Surroundings surroundings) =>
        new(rules.Select(rule => RuleExplanationEntry.Of(rule, surroundings)));
}

/// <summary>A rule, what it asks for in every place, and its tests.</summary>
internal sealed record RuleExplanationEntry(
    string Pack,
    string Version,
    RuleEntry Rule,
    LocalizedText? Requires,
    LocalizedText? Message,
    YearsEntry? Years,
    string? File,
    int? Line,
    IEnumerable<PlaceEntry> Places,
    IEnumerable<RuleTestEntry> Tests)
{
    public static RuleExplanationEntry Of(ExplainedRule rule, Surroundings surroundings)
    {
        var stated = rule.Definition;
        return new RuleExplanationEntry(
            rule.Pack.Id,
            rule.Pack.Version,
            RuleEntry.Of(rule),
            rule.Requires,
            stated.Message,
            stated.Valid is { From: null, To: null } ? null : new YearsEntry(stated.Valid.From, stated.Valid.To),
            surroundings.Shown(stated.Source.File),
            stated.Source.Line,
            rule.Places().Select(place => new PlaceEntry(place.Text, place.Equation)),
            rule.Tests.Select(test => RuleTestEntry.Of(test, surroundings)));
    }
}

/// <summary>The report years of a rule; one that is absent is open.</summary>
internal sealed record YearsEntry(int? From, int? To);

/// <summary>What a rule asks for in one place: in the words of the form, and over cell paths.</summary>
internal sealed record PlaceEntry(LocalizedText Text, string? Equation);

/// <summary>A test of a rule: what is given, and what must come of it.</summary>
internal sealed record RuleTestEntry(string? File, int? Line, LocalizedText Test, Outcome Expect)
{
    public static RuleTestEntry Of(RuleTest test, Surroundings surroundings) => new(
        surroundings.Shown(test.Source.File),
        test.Source.Line,
        new LocalizedText(test.Describe(Language.Zh), test.Describe(Language.En)),
        test.Expected);
}

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(SnakeCaseConverter<Severity>), typeof(SnakeCaseConverter<Standing>), typeof(SnakeCaseConverter<Outcome>), typeof(SnakeCaseConverter<IssuerLevel>)])]
[JsonSerializable(typeof(ExplanationEntry))]
internal sealed partial class RuleExplanationJsonContext : JsonSerializerContext;
