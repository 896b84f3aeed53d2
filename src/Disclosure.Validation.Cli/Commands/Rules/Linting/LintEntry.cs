using System.Text.Json.Serialization;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Cli.Commands.Rules.Linting;

/// <summary>What lint found in several packs.</summary>
internal sealed record LintEntry(IEnumerable<LintPackEntry> Packs)
{
    public static LintEntry Of(IEnumerable<PackLint> packs) => new(packs.Select(pack => new LintPackEntry(
        pack.Pack.Id, pack.Pack.Version, pack.Found.Select(problem => problem with { SourceLine = null }))));
}

/// <summary>What lint found in a pack.</summary>
internal sealed record LintPackEntry(string Pack, string Version, IEnumerable<Problem> Found);

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    IgnoreReadOnlyProperties = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LintEntry))]
internal sealed partial class LintJsonContext : JsonSerializerContext;
