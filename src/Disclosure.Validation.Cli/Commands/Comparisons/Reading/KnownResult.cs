using System.Text.Json.Serialization;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Json;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Comparisons.Reading;

/// <summary>What a comparison has to know of results, in the shape of those that are written as JSON.</summary>
internal sealed record KnownResult
{
    public required IReadOnlyList<KnownReport> Reports { get; init; }

    /// <summary>The packs applied, with all their rules; null where the results do not tell.</summary>
    public IReadOnlyList<KnownPack>? Packs { get; init; }

    /// <summary>
    /// What the format leaves out; null for one that has every report checked, and what was not judged on it.
    /// </summary>
    [JsonIgnore]
    public LocalizedText? Lacks { get; init; }
}

/// <summary>A pack that was applied.</summary>
internal sealed record KnownPack(string Form, IReadOnlyList<string> Rules);

/// <summary>A report and its findings.</summary>
internal sealed record KnownReport
{
    public string? File { get; init; }

    public string? Issuer { get; init; }

    public int? Year { get; init; }

    public string? Form { get; init; }

    public required IReadOnlyList<KnownFinding> Findings { get; init; }

    public IReadOnlyList<KnownSuppressed>? Suppressed { get; init; }

    /// <summary>The tables that could not be read, or not as a whole.</summary>
    public IReadOnlyList<string>? UnreadTables { get; init; }

    /// <summary>The rules that were not judged, and why.</summary>
    public IReadOnlyList<KnownOpen>? NotJudged { get; init; }
}

/// <summary>Rules that were not judged for one reason.</summary>
internal sealed record KnownOpen
{
    public required IReadOnlyList<string> Rules { get; init; }

    public required KnownText Reason { get; init; }
}

/// <summary>A finding that a suppression covers.</summary>
internal sealed record KnownSuppressed
{
    public required KnownFinding Finding { get; init; }
}

/// <summary>A finding.</summary>
internal sealed record KnownFinding
{
    public required string Rule { get; init; }

    /// <summary>The severity; null where the format does not tell.</summary>
    public required Severity? Severity { get; init; }

    /// <summary>Where in the form; null where the format does not tell.</summary>
    public required KnownPlace? Where { get; init; }

    public required KnownText Message { get; init; }

    public required string Fingerprint { get; init; }
}

/// <summary>Where in the form.</summary>
internal sealed record KnownPlace(string? Table = null, string? Row = null, string? Column = null, string? Section = null);

/// <summary>A text in both languages.</summary>
internal sealed record KnownText
{
    public required string Zh { get; init; }

    public required string En { get; init; }

    [JsonIgnore]
    public LocalizedText Both => new(Zh, En);

    public string In(Language language) => Both.In(language);
}

/// <summary>The shapes of results and of what is made of them.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(SnakeCaseConverter<Severity>)])]
[JsonSerializable(typeof(KnownResult))]
[JsonSerializable(typeof(KnownReport))]
[JsonSerializable(typeof(SarifResults))]
[JsonSerializable(typeof(List<GitLabResult>))]
internal sealed partial class KnownJsonContext : JsonSerializerContext;
