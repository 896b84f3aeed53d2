using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Console;
using Disclosure.Validation.Reporting.Json;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Sarif;

/// <summary>
/// Writes SARIF 2.1.0. What the reader was not sure of and inputs that could not be read are notifications of the tool, never
/// results. A finding about cells without numbers is a result like any other: the rule that asks for them fails.
/// </summary>
internal sealed class SarifResultWriter(Stream stream, Utf8JsonWriter json, ResultWriterOptions options) : IResultWriter
{
    private readonly OpenReasonTally _open = new();
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string FingerprintName = "disclosureFinding/v1";
    private const string ReadingNote = "reading-note";

    // Chinese stays readable: the output is a file or a pipe, never part of a web page.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly SarifJsonContext Context = new(new JsonSerializerOptions(SarifJsonContext.Default.Options)
    {
        Encoder = Encoder,
    });

    private readonly SarifRules _rules = new(options);
    private readonly SarifLocations _locations = new(options.Language);
    private readonly List<SarifNotification> _notifications = [];
    private readonly List<SarifDocument> _documents = [];
    private readonly SortedSet<string> _forms = new(StringComparer.Ordinal);

    public static SarifResultWriter OnStream(Stream stream, ResultWriterOptions options) => new(
        stream,
        new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = Encoder }),
        options);

    public void Begin()
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteString("language", LanguageName);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
    }

    public void Write(ReportResult report)
    {
        _open.Add(report);
        _forms.Add(report.Report.Form.Id);
        _documents.Add(Document(report, _documents.Count));
        foreach (var (cause, findings) in Causes.Of(report))
        {
            foreach (var finding in findings)
            {
                Write(report.Report, finding, cause, null);
            }
        }

        foreach (var (finding, suppression) in report.Suppressed)
        {
            Write(report.Report, finding, null, suppression);
        }

        if (UnreadReport.Of(report) is { } unread)
        {
            Notify("error", unread);
        }

        _notifications.AddRange(report.Report.ReadingNotes.Select(note => Notification(report.Report, note)));
        json.Flush();
    }

    public void Write(Problem failure) => Notify("error", failure);

    public void Complete(CheckSummary summary)
    {
        json.WriteEndArray();
        foreach (var problem in summary.Suppressions?.OutOfDate ?? [])
        {
            Notify("warning", problem);
        }

        foreach (var gap in Gaps.Of(summary, _open))
        {
            Notify("note", gap);
        }

        json.WriteStartArray("invocations");
        var invocation = new SarifInvocation(
            summary is { Failures: 0, Interrupted: false, Verdicts.Unread: 0 }, _notifications.Count == 0 ? null : _notifications);
        JsonSerializer.Serialize(json, invocation, Context.SarifInvocation);
        json.WriteEndArray();
        json.WritePropertyName("artifacts");
        JsonSerializer.Serialize(json, _documents, Context.ListSarifDocument);
        if (PackEntry.Of(options, _forms) is { } packs)
        {
            json.WritePropertyName("properties");
            JsonSerializer.Serialize(json, new SarifRunFacts(packs), Context.SarifRunFacts);
        }

        json.WritePropertyName("tool");
        var driver = new SarifDriver(
            "disclosure", "Disclosure.Validation", ToolVersion.Text, LanguageName, _rules.All);
        JsonSerializer.Serialize(json, new SarifTool(driver), Context.SarifTool);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.Write("\n"u8);
        stream.Flush();
    }

    private void Notify(string level, Problem problem)
    {
        var location = new SarifLocation(null, SarifLocations.Physical(problem.File, problem.Line), null, null, null);
        _notifications.Add(new SarifNotification(
            level,
            new SarifText(problem.Describe(options.Language)),
            new SarifReference(problem.Code),
            problem.File is null ? null : [location]));
    }

    private string LanguageName => options.Language == Language.En ? "en" : "zh";

    private void Write(DisclosureReport report, Finding finding, SuspectGroup? cause, Suppression? suppression)
    {
        var related = finding.Cells.Select((cell, i) => _locations.Of(report, cell, i))
            .Concat(finding.Passages.Select((passage, i) => SarifLocations.Of(report, passage, finding.Cells.Count + i)))
            .ToList();
        related.AddRange(Suspects(report, cause, related.Count));
        var result = new SarifResult(
            finding.Rule,
            _rules.IndexOf(finding),
            SarifLevel.Of(finding.Severity),
            new SarifText(ReportName.Before(finding.Message, report, options.Language) + Upshot(cause)),
            [_locations.Of(report, finding)],
            related.Count == 0 ? null : related,
            new Dictionary<string, string> { [FingerprintName] = finding.Fingerprint },
            suppression is null ? [] : [Suppressed(suppression)],
            Facts(report, finding));
        JsonSerializer.Serialize(json, result, Context.SarifResult);
    }

    // The cells of the likeliest set; the message tells how many others there are.
    private IEnumerable<SarifLocation> Suspects(DisclosureReport report, SuspectGroup? cause, int firstId) =>
        cause?.Sets is [var likeliest, ..]
            ? Causes.CellsOf(likeliest).Select((cell, i) => _locations.Of(report, cell, firstId + i) with
            {
                Message = new SarifText(Labelled(likeliest.Message)),
            })
            : [];

    private string Upshot(SuspectGroup? cause) =>
        cause is null ? "" : PlaceWording.Separator.In(options.Language) + Labelled(cause.Message);

    private string Labelled(LocalizedText text) =>
        LocalizedTexts.Led(ReportWording.Cause.In(options.Language), text, options.Language);

    private SarifSuppression Suppressed(Suppression suppression) =>
        new("external", "accepted", ReportWording.Suppressed(suppression).In(options.Language));

    private SarifNotification Notification(DisclosureReport report, ReadingNote note) => new(
        "note",
        new SarifText(ReportName.Before(note.Message, report, options.Language)),
        new SarifReference(ReadingNote),
        [SarifLocations.Of(report, note)]);

    private static SarifDocument Document(ReportResult result, int number) => new(
        result.Report.File is { } file ? new SarifArtifact(FileUri.Of(file)) : null,
        ["analysisTarget"],
        new SarifReportFacts(
            number,
            result.Report.Issuer,
            result.Report.Year,
            result.Report.Form.Id,
            JsonNamingPolicy.SnakeCaseLower.ConvertName(result.Verdict.ToString()),
            result.Report.UnreadTables.Count == 0 ? null : result.Report.UnreadTables,
            result.NotJudged.Count == 0 ? null : [.. result.NotJudged.Select(open => new SarifOpen(open.Rules, open.Reason))]));

    private SarifFacts Facts(DisclosureReport report, Finding finding) => new(
        _documents.Count - 1,
        PlaceEntry.Of(finding.Where),
        report.Issuer,
        report.Year,
        report.Form.Id,
        SarifLevel.NameOf(finding.Outcome),
        SarifLevel.NameOf(finding.Standing),
        finding.Basis,
        NumberText.PrintTrimmed(finding.Left),
        NumberText.PrintTrimmed(finding.Right),
        NumberText.PrintTrimmed(finding.Difference),
        finding.IsExact ? null : false);
}
