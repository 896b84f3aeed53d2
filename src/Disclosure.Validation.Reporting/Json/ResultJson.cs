using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Validation.Findings;

namespace Disclosure.Validation.Reporting.Json;

/// <summary>
/// Writes results as JSON for programs. Numbers of reports are strings in decimal form, so that no reader loses digits;
/// what is not known is left out.
/// </summary>
public static class ResultJson
{
    // Chinese stays readable: the output is a file or a pipe, never part of a web page.
    private static readonly ResultJsonContext Context = new(new JsonSerializerOptions(ResultJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Writes the result as UTF-8, report by report, and ends the last line. The stream stays open.</summary>
    /// <exception cref="IOException">The stream can't be written.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; what was written so far is not complete.</exception>
    public static async Task WriteAsync(CheckResult result, Stream stream, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(stream);
        await JsonSerializer.SerializeAsync(stream, ResultEntry.Of(result), Context.ResultEntry, cancellation)
            .ConfigureAwait(false);
        await stream.WriteAsync("\n"u8.ToArray(), cancellation).ConfigureAwait(false);
    }
}
