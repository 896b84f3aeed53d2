using System.Text.Json;
using System.Text.Json.Serialization;
using Disclosure.Validation.Claims;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Reporting.Json;

/// <summary>The shape of the JSON.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n",
    Converters =
    [
        typeof(SnakeCaseConverter<Severity>),
        typeof(SnakeCaseConverter<Outcome>),
        typeof(SnakeCaseConverter<Standing>),
        typeof(SnakeCaseConverter<ReportStep>),
        typeof(SnakeCaseConverter<CellState>),
        typeof(SnakeCaseConverter<Confidence>),
        typeof(SnakeCaseConverter<ReportVerdict>),
    ])]
[JsonSerializable(typeof(ResultEntry))]
[JsonSerializable(typeof(ReportEntry))]
[JsonSerializable(typeof(FailedEntry))]
[JsonSerializable(typeof(List<ProblemEntry>))]
[JsonSerializable(typeof(List<NotCheckedFile>))]
[JsonSerializable(typeof(List<NotSubmittedReport>))]
[JsonSerializable(typeof(List<PackEntry>))]
[JsonSerializable(typeof(SummaryEntry))]
[JsonSerializable(typeof(ClaimDocument))]
internal sealed partial class ResultJsonContext : JsonSerializerContext;

/// <summary>Writes and reads names such as <c>not_applicable</c>, as rule packs, reports and results do.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class SnakeCaseConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower)
    where T : struct, Enum;
