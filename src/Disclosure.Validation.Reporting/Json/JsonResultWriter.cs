using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Disclosure.Validation.Claims;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Writing;

namespace Disclosure.Validation.Reporting.Json;

/// <summary>
/// Writes results as JSON for programs: an envelope of <c>reports</c>, <c>failures</c> and <c>summary</c>. Numbers of
/// reports are strings in decimal form, so that no reader loses digits; what is not known is left out.
/// </summary>
internal sealed class JsonResultWriter(Stream stream, ResultWriterOptions options) : IResultWriter, IDisposable
{
    // Chinese stays readable: the output is a file or a pipe, never part of a web page.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly ResultJsonContext Context = new(new JsonSerializerOptions(ResultJsonContext.Default.Options)
    {
        Encoder = Encoder,
        Converters = { new OneLine<ClaimDocument>(context => context.ClaimDocument, indent: 8), new OneLine<PackEntry>(context => context.PackEntry, indent: 4) },
    });

    private readonly SortedSet<string> _forms = new(StringComparer.Ordinal);

    // They stand behind the reports, and come between them.
    private readonly List<ProblemEntry> _failures = [];

    private readonly Utf8JsonWriter _json = new(
        stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = Encoder });

    public void Begin()
    {
        _json.WriteStartObject();
        _json.WriteStartArray("reports");
    }

    public void Write(ReportResult report)
    {
        _forms.Add(report.Report.Form.Id);
        JsonSerializer.Serialize(_json, ReportEntry.Of(report), Context.ReportEntry);
        _json.Flush();
    }

    public void Write(Problem failure) => _failures.Add(ProblemEntry.Of(failure));

    public void Complete(CheckSummary summary)
    {
        _json.WriteEndArray();
        WriteList("failures", _failures, Context.ListProblemEntry);
        WriteList("notChecked", [.. summary.NotChecked], Context.ListNotCheckedFile);
        WriteList("notSubmitted", [.. summary.NotSubmitted], Context.ListNotSubmittedReport);
        WriteList("packs", PackEntry.Of(options, _forms) ?? [], Context.ListPackEntry);
        _json.WritePropertyName("summary");
        JsonSerializer.Serialize(_json, SummaryEntry.Of(summary), Context.SummaryEntry);
        _json.WriteEndObject();
        _json.Flush();
        stream.Write("\n"u8);
        stream.Flush();
    }

    private void WriteList<T>(string name, List<T> entries, JsonTypeInfo<List<T>> type)
    {
        if (entries.Count > 0)
        {
            _json.WritePropertyName(name);
            JsonSerializer.Serialize(_json, entries, type);
        }
    }

    // Disposing writes what is left in the buffer: of a run that failed, nothing more must be written.
    public void Dispose()
    {
        _json.Reset(Stream.Null);
        _json.Dispose();
    }
}
