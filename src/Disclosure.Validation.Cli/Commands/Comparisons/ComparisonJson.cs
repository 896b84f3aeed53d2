using System.Text.Json.Serialization;
using Disclosure.Validation.Cli.Outputs;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Json;

namespace Disclosure.Validation.Cli.Commands.Comparisons;

/// <summary>Writes comparisons as JSON.</summary>
internal static class ComparisonJson
{
    /// <summary>Writes the comparison.</summary>
    public static Task WriteAsync(ResultComparison comparison, Stream stream) =>
        JsonOutput.WriteAsync(ComparisonEntry.Of(comparison), ComparisonJsonContext.Default.ComparisonEntry, stream);
}

/// <summary>The shape of comparisons.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(SnakeCaseConverter<Severity>)])]
[JsonSerializable(typeof(ComparisonEntry))]
internal sealed partial class ComparisonJsonContext : JsonSerializerContext;
