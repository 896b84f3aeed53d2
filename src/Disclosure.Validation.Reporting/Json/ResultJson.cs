using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Reporting.Json;

/// <summary>Writes results one a line, as UTF-8, for programs that take lines: each is a part of the envelope that the format <c>json</c> writes.</summary>
public static class ResultJson
{
    private static readonly ResultJsonContext OneLine = new(new JsonSerializerOptions(ResultJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = false,
    });

    /// <summary>Writes the result of a report: what stands for it among the envelope's <c>reports</c>. The stream stays open.</summary>
    public static void WriteLine(ReportResult result, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(stream);
        JsonSerializer.Serialize(stream, ReportEntry.Of(result), OneLine.ReportEntry);
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Writes why a report could not be checked: <c>{"failures":[…]}</c>, as in the envelope. The stream stays open.</summary>
    public static void WriteLine(IReadOnlyList<Problem> failures, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(failures);
        ArgumentNullException.ThrowIfNull(stream);
        JsonSerializer.Serialize(stream, new FailedEntry([.. failures.Select(ProblemEntry.Of)]), OneLine.FailedEntry);
        stream.WriteByte((byte)'\n');
    }
}

/// <summary>What stands in the place of a report that could not be checked.</summary>
internal sealed record FailedEntry(IReadOnlyList<ProblemEntry> Failures);
