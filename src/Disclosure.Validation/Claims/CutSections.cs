using Disclosure.Validation.Claims.Marking;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Claims;

/// <summary>Says of sections that are longer than what is read of them that the rest was not held against the tables.</summary>
internal static class CutSections
{
    /// <summary>The report, with a reading note for each such section.</summary>
    public static DisclosureReport Noted(DisclosureReport report)
    {
        var notes = report.Sections.Where(section => section.Text.Length > FoldedText.MostCharacters).Select(Note).ToList();
        return notes.Count == 0 ? report : report with { ReadingNotes = [.. report.ReadingNotes, .. notes] };
    }

    private static ReadingNote Note(ReportSection section) => new(
        null,
        section.Title,
        LocalizedText.Of(
            $"该部分正文共 {section.Text.Length} 个字符，只核对了前 {FoldedText.MostCharacters} 个字符中的数，其余未核对",
            $"the text of this section has {section.Text.Length} characters; only figures in the first {FoldedText.MostCharacters} were checked"))
    {
        Source = section.Source,
    };
}
