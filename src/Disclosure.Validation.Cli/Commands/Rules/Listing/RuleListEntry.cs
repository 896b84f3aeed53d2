using System.Text.Json.Serialization;
using Disclosure.Validation.Authoring.Explaining;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Json;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Rules.Listing;

/// <summary>The rules of several packs.</summary>
internal sealed record RuleListEntry(IEnumerable<RuleListPackEntry> Packs)
{
    public static RuleListEntry Of(IEnumerable<TestedPack> packs) => new(packs.Select(pack => new RuleListPackEntry(
        pack.Pack.Id, pack.Pack.Version, pack.Pack.Form.Id, ExplainedRule.AllOf(pack).Select(RuleEntry.Of))));
}

/// <summary>A pack and its rules.</summary>
internal sealed record RuleListPackEntry(string Pack, string Version, string Form, IEnumerable<RuleEntry> Rules);

/// <summary>A rule as its pack states it, and how many rows, columns or cells it is applied to.</summary>
internal sealed record RuleEntry(
    string Id,
    LocalizedText Title,
    Standing Standing,
    Severity Severity,
    bool Enabled,
    bool Locked,
    string? Each,
    IReadOnlyList<string>? Words,
    string? Check,
    string? Require,
    IReadOnlyList<IssuerLevel>? Issuers,
    string? Basis,
    int Instances,
    int Tests)
{
    public static RuleEntry Of(ExplainedRule rule)
    {
        var stated = rule.Definition;
        return new RuleEntry(
            stated.Id, stated.Title, stated.Standing, stated.Severity, stated.Enabled, stated.Locked,
            stated.Each, rule.Words is { Count: > 0 } words ? words : null, rule.Check, rule.Require,
            stated.Issuers.Count == 0 ? null : stated.Issuers, stated.Basis, rule.Instances, rule.Tests.Count);
    }
}

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(SnakeCaseConverter<Severity>), typeof(SnakeCaseConverter<Standing>), typeof(SnakeCaseConverter<IssuerLevel>)])]
[JsonSerializable(typeof(RuleListEntry))]
internal sealed partial class RuleListJsonContext : JsonSerializerContext;
