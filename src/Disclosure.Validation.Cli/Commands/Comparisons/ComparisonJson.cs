using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Disclosure.Validation.Cli.Files;
using Disclosure.Validation.Cli.Inputs;
using Disclosure.Validation.Cli.Outputs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Json;

namespace Disclosure.Validation.Cli.Commands.Comparisons;

/// <summary>Reads results that were written as JSON, and writes comparisons.</summary>
internal static class ComparisonJson
{
    /// <summary>Reads results.</summary>
    /// <exception cref="DisclosureInputException">There is no such file, or it holds no results.</exception>
    public static KnownResult Read(string name, Surroundings surroundings) => Read(name, surroundings, ComparisonJsonContext.Default.KnownResult);

    /// <summary>Reads of results what a shape asks for.</summary>
    /// <exception cref="DisclosureInputException">There is no such file, or it holds no results.</exception>
    public static T Read<T>(string name, Surroundings surroundings, JsonTypeInfo<T> shape)
        where T : class
    {
        try
        {
            using var stream = File.OpenRead(surroundings.FullPath(name));
            return JsonSerializer.Deserialize(stream, shape)
                ?? throw new DisclosureInputException(ComparisonProblems.NoResults(name, null, null));
        }
        catch (JsonException e)
        {
            var place = e.LineNumber is { } line ? ((int)line + 1, (int)(e.BytePositionInLine ?? 0) + 1) : ((int, int)?)null;
            throw new DisclosureInputException(ComparisonProblems.NoResults(name, e.Path, place), e);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DisclosureInputException(PathProblems.NotFound(name), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DisclosureInputException(FileProblems.Unreadable(name, e), e);
        }
    }

    /// <summary>Writes the comparison.</summary>
    public static Task WriteAsync(ResultComparison comparison, Stream stream) =>
        JsonOutput.WriteAsync(ComparisonEntry.Of(comparison), ComparisonJsonContext.Default.ComparisonEntry, stream);
}

/// <summary>The shapes of results and comparisons.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    Converters = [typeof(SnakeCaseConverter<Severity>)])]
[JsonSerializable(typeof(KnownResult))]
[JsonSerializable(typeof(ComparisonEntry))]
internal sealed partial class ComparisonJsonContext : JsonSerializerContext;
