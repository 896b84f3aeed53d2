using Disclosure.Validation.Desk.Wording;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Desk.Hand;

/// <summary>What the page is told of what was typed: which cells and sections to mark, and why.</summary>
/// <param name="Revision">What to name with the next change.</param>
/// <param name="Findings">What the rules find, errors first.</param>
/// <param name="Notes">What is in doubt about single cells.</param>
/// <param name="Waiting">How many judgements wait for what is not typed yet.</param>
internal sealed record SheetAnswer(int Revision, IReadOnlyList<SheetFinding> Findings, IReadOnlyList<SheetNote> Notes, int Waiting)
{
    /// <param name="revision">What to name with the next change.</param>
    /// <param name="sheet">What is typed.</param>
    /// <param name="result">What its check yields.</param>
    /// <param name="language">The language of the page.</param>
    public static SheetAnswer Of(int revision, TypedSheet sheet, ReportResult result, Language language) => new(
        revision,
        [.. result.Findings.Where(finding => sheet.IsComplete || IsOnWhatIsTyped(finding, result.Report)).OrderByDescending(finding => finding.Severity)
            .Select(finding => SheetFinding.Of(finding, language))],
        [.. result.Report.ReadingNotes.Where(note => note.Path is not null).Select(note => new SheetNote(note.Path!, note.Message.In(language))),
            .. result.Suspects.Where(group => group.Sets is [_]).SelectMany(group => group.Sets[0].Cells)
                .Where(cell => cell is { Step: ReportStep.Self, Suggested: not null })
                .Select(cell => new SheetNote(cell.Path, Suggested(cell.Suggested!.Value).In(language)))],
        result.Counts.Undecided);

    // While one types, what is not there yet is no fault: only what speaks of something typed is shown.
    private static bool IsOnWhatIsTyped(Finding finding, DisclosureReport report) => finding.Outcome == Outcome.Violated
        && (finding.Cells.Any(cell => cell.Step == ReportStep.Self && cell.State != CellState.Absent)
            || finding.Passages.Any(passage => passage.Step == ReportStep.Self)
            || report.Sections.Any(section => section.Id == finding.Where.Section));

    private static LocalizedText Suggested(decimal number)
    {
        var printed = Cell.Of(number).ToString();
        return new($"可能应为 {printed}", $"perhaps {printed}");
    }
}

/// <summary>A finding, for the page.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Kind">The class by which the style tells its weight.</param>
/// <param name="Weight">Its weight in a word.</param>
/// <param name="Message">What was found.</param>
/// <param name="Cells">The cells of this report that it is about.</param>
/// <param name="Sections">The sections that it is about.</param>
internal sealed record SheetFinding(string Rule, string Kind, string Weight, string Message, IReadOnlyList<string> Cells, IReadOnlyList<string> Sections)
{
    public static SheetFinding Of(Finding finding, Language language) => new(
        finding.Rule,
        StateWords.ClassOf(finding.Severity),
        Terms.Of(finding.Severity).In(language),
        finding.Message.In(language),
        [.. finding.Cells.Where(cell => cell.Step == ReportStep.Self).Select(cell => cell.Path).Distinct()],
        [.. finding.Passages.Where(passage => passage.Step == ReportStep.Self).Select(passage => passage.Section).Append(finding.Where.Section).OfType<string>().Distinct()]);
}

/// <summary>What is in doubt about a cell.</summary>
internal sealed record SheetNote(string Cell, string Message);
