using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Disclosure.Validation.Findings;

namespace Disclosure.Validation.Tests.Findings.Whole;

/// <summary>A result with all that it holds, a line for each part.</summary>
internal static class WholeResult
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Print(string name, ReportResult result)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"== {name}: {result.Verdict} {Json(result.Counts)}\n");
        Lines(text, "finding", result.Findings);
        Lines(text, "suspects", result.Suspects);
        Lines(text, "claim", result.Claims);
        Lines(text, "not judged", result.NotJudged);
        Lines(text, "conflict", result.Conflicts);
        Lines(text, "duplicate", result.Duplicates);
        return text.Append(CultureInfo.InvariantCulture, $"held {string.Join(' ', result.Held.Select(held => $"{held.Rule}:{held.Count}"))}\n\n").ToString();
    }

    /// <summary>What was found in short, and all of what may be wrong.</summary>
    public static string PrintSuspects(string name, ReportResult result)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"== {name}: {result.Verdict}\n");
        foreach (var finding in result.Findings)
        {
            text.Append(CultureInfo.InvariantCulture, $"{finding.Rule} {finding.Message.Zh} | {finding.Message.En}\n");
        }

        Lines(text, "suspects", result.Suspects);
        return text.Append('\n').ToString();
    }

    public static string Print(CheckResult result) =>
        $"== all: {Json(result.Summary)}\n" + string.Concat(result.NotSubmitted.Select(missing => $"not submitted {Json(missing)}\n"));

    private static void Lines<T>(StringBuilder text, string kind, IReadOnlyList<T> parts)
    {
        foreach (var part in parts)
        {
            text.Append(CultureInfo.InvariantCulture, $"{kind} {Json(part)}\n");
        }
    }

    private static string Json<T>(T part) => JsonSerializer.Serialize(part, Plain);
}
