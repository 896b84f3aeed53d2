using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Reporting.Json;

/// <summary>A passage of the text that a finding rests on.</summary>
internal sealed record PassageEntry(
    string? Section, OtherReportEntry? Report, string Text, IEnumerable<MarkEntry>? Marks, SourceEntry? Source)
{
    public static PassageEntry Of(FindingPassage passage) => new(
        passage.Section,
        passage.Step == ReportStep.Self ? null : new OtherReportEntry(passage.Step, null, passage.Year),
        passage.Text,
        passage.Marks.Count == 0 ? null : passage.Marks.Select(mark => new MarkEntry(mark.Start, mark.Length)),
        SourceEntry.Of(passage.Source));
}

/// <summary>A part of a passage, in UTF-16 code units from 0.</summary>
internal sealed record MarkEntry(int Start, int Length);
