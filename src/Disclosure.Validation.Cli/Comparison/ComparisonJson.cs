using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Json;

namespace Disclosure.Validation.Cli.Comparison;

/// <summary>Reads results that were written as JSON, and writes comparisons.</summary>
internal static class ComparisonJson
{
    private const int MaxBytes = 512 * 1024 * 1024;

    private static readonly ComparisonJsonContext Context = new(
        new JsonSerializerOptions(ComparisonJsonContext.Default.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });

    /// <summary>Reads results.</summary>
    /// <exception cref="DisclosureInputException">There is no such file, or it holds no results.</exception>
    public static KnownResult Read(string name, Surroundings surroundings)
    {
        try
        {
            var bytes = InputFile.WithoutMark(InputFile.Read(surroundings.FullPath(name), MaxBytes));
            return JsonSerializer.Deserialize(bytes.Span, Context.KnownResult)
                ?? throw new DisclosureInputException(ComparisonProblems.NoResults(name, null, null));
        }
        catch (JsonException e)
        {
            var place = e.LineNumber is { } line ? ((int)line + 1, (int)(e.BytePositionInLine ?? 0) + 1) : ((int, int)?)null;
            throw new DisclosureInputException(ComparisonProblems.NoResults(name, e.Path, place), e);
        }
        catch (DisclosureInputException e)
        {
            throw new DisclosureInputException([.. e.Problems.Select(surroundings.AsShown)], e);
        }
    }

    /// <summary>Writes the comparison, and ends the last line. The stream stays open.</summary>
    public static async Task WriteAsync(ResultComparison comparison, Stream stream)
    {
        await JsonSerializer.SerializeAsync(stream, ComparisonEntry.Of(comparison), Context.ComparisonEntry);
        await stream.WriteAsync("\n"u8.ToArray());
    }
}

/// <summary>The shapes of results and comparisons.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    WriteIndented = true,
    NewLine = "\n",
    Converters = [typeof(SnakeCaseConverter<Severity>)])]
[JsonSerializable(typeof(KnownResult))]
[JsonSerializable(typeof(ComparisonEntry))]
internal sealed partial class ComparisonJsonContext : JsonSerializerContext;
