using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.History;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Wording;

namespace Disclosure.Validation.Reporting.Html.Overview;

/// <summary>
/// What the findings of all reports say, packed, so that the list can be searched for it and show it: a list of
/// <c>[rule, severity, Chinese, English, state]</c> for each report, and what each rule asks. Written out, it would be larger than all the rest of an overview.
/// </summary>
internal sealed class FindingIndex : IDisposable
{
    private readonly Packed _packed = new();
    private readonly Utf8JsonWriter _json;
    private readonly RunHistory? _history;

    public FindingIndex(RunHistory? history)
    {
        _history = history;
        _json = new Utf8JsonWriter(_packed.Stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _json.WriteStartObject();
        _json.WriteStartArray("reports");
    }

    public void Add(ReportResult result)
    {
        _json.WriteStartArray();
        foreach (var finding in result.Findings.OrderByDescending(finding => finding.Severity))
        {
            _json.WriteStartArray();
            _json.WriteStringValue(finding.Rule);
            _json.WriteStringValue(Words.Class(finding.Severity));
            _json.WriteStringValue(VisibleText.Of(finding.Message.Zh));
            _json.WriteStringValue(VisibleText.Of(finding.Message.En));
            if (_history?.StateOf(finding.Fingerprint) is { } state)
            {
                _json.WriteStringValue(OverviewRow.IdOf(state));
            }

            _json.WriteEndArray();
        }

        _json.WriteEndArray();
        _json.Flush();
    }

    /// <summary>Ends it with what the rules ask, and writes it.</summary>
    public void WriteTo(Markup html, IEnumerable<RuleTally> rules)
    {
        _json.WriteEndArray();
        _json.WriteStartObject("rules");
        foreach (var rule in rules)
        {
            _json.WriteString(rule.Rule, $"{rule.Title?.Zh} {rule.Title?.En}");
        }

        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Dispose();
        _packed.WriteTo(html, "index");
    }

    public void Dispose()
    {
        _json.Dispose();
        _packed.Dispose();
    }
}
