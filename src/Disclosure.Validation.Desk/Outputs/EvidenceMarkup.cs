using System.Text;
using Disclosure.Validation.Desk.Decisions;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Wording;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Html;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Text;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Validation.Desk.Outputs;

/// <summary>The part of the evidence report for a page of the desk: the findings can be ticked, and say how they stand.</summary>
internal static class EvidenceMarkup
{
    /// <summary>The form that the boxes belong to.</summary>
    private const string Form = "decide";

    private static readonly LocalizedText Tick = new("选中", "tick");

    public static MarkupString Of(StoredReport report, ReportResult result, ReportValidator validator, Language language)
    {
        var stored = report.Findings.ToDictionary(finding => finding.Fingerprint, StringComparer.Ordinal);
        var options = new ResultWriterOptions
        {
            Language = language,
            Packs = validator.Packs,
            CellsOf = validator.CellsOf,
            LinkTo = _ => AddressOf(report.Submission!),
        };
        using var stream = new MemoryStream();
        new EvidencePart(result, options, finding => ChoiceOf(finding, stored)).Write(stream, "/");
        return new MarkupString(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }

    /// <summary>Where the document is; the name is there for the ending, and for people.</summary>
    public static string AddressOf(Submission submission) =>
        FormattableString.Invariant($"/originals/{submission.Id}/{Uri.EscapeDataString(Path.GetFileName(submission.ScanName ?? submission.Name))}");

    // A finding that the store does not have yet can be decided on once it has.
    private static FindingChoice? ChoiceOf(Finding finding, Dictionary<string, StoredFinding> stored)
    {
        if (!stored.TryGetValue(finding.Fingerprint, out var known))
        {
            return null;
        }

        var decision = known.Decision;
        var revision = decision?.Fingerprint == finding.Fingerprint ? decision.Revision : 0;
        var note = decision is null ? null : $"{decision.By} {decision.At.ToLocalTime():yyyy-MM-dd HH:mm} {decision.Note}{(decision.Expires is { } day ? $" → {day:yyyy-MM-dd}" : "")}";
        return new FindingChoice(Form, "finding", new Decided(finding.Fingerprint, revision).ToString(), Tick, StateWords.Of(known.State), note)
        {
            IsSettled = !known.Counts,
        };
    }
}
