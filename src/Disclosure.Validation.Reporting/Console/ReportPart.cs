using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Console;

/// <summary>Prints what the check of one report yielded.</summary>
internal sealed class ReportPart(Page page, ReportResult result, ResultWriterOptions options)
{
    private const int Indent = 2;
    private const int ItemIndent = 4;
    private const int SymptomIndent = 6;
    private const int LongestQuotation = 80;

    private readonly int _tagWidth =
        Enum.GetValues<Severity>().Select(Wording.Of).Append(Wording.Cause).Max(tag => tag.In(options.Language).Length);

    private DisclosureReport Report => result.Report;

    private Language Language => options.Language;

    public void Print()
    {
        PrintHeader();
        foreach (var table in Causes.Of(result).GroupBy(cause => cause.Findings[0].Where.Table))
        {
            page.BlankLine();
            page.Print(Indent, TableName(table.Key), Styles.Heading);
            foreach (var cause in table)
            {
                PrintCause(cause);
            }
        }

        if (!options.FindingsOnly)
        {
            PrintReadingNotes();
            if (options.Verbose)
            {
                PrintHeld();
            }

            PrintCounts();
        }
    }

    private void PrintHeader()
    {
        page.Print(0, ReportName.Of(Report, Language), Styles.Heading);
        if (Report.File is { } file)
        {
            page.Print(Indent, Wording.File.In(Language) + file, Styles.Aside);
        }

        page.Print(Indent, Wording.Form.In(Language) + Wording.FormName(Report.Form).In(Language), Styles.Aside);
    }

    private string TableName(string? id) =>
        id is null
            ? Wording.WholeReport.In(Language)
            : Report.Form.FindTable(id)?.Label.Printed.In(Language) ?? id;

    // Findings of one cause stand below what they have in common.
    private void PrintCause(FindingsOfCause cause)
    {
        if (cause.Group is { } group)
        {
            var tag = Wording.Cause.In(Language).PadRight(_tagWidth);
            var inner = page.PrintTagged(ItemIndent, tag, Styles.Note, group.Message.In(Language));
            page.PrintParts(
                inner,
                group.Sets is [{ Confidence: > Confidence.Low } likeliest, ..] ? PrintedPlaces.Of(Causes.CellsOf(likeliest), Language) : null,
                group.Sets is [{ Confidence: var confidence }, ..] ? Wording.Of(confidence).In(Language) : null,
                Wording.Symptoms(cause.Findings.Count).In(Language));
        }

        foreach (var finding in cause.Findings)
        {
            PrintFinding(finding, cause.Group is null ? ItemIndent : SymptomIndent);
        }
    }

    private void PrintFinding(Finding finding, int indent)
    {
        var tag = Wording.Of(finding.Severity).In(Language).PadRight(_tagWidth);
        var inner = page.PrintTagged(indent, tag, Styles.Of(finding.Severity), finding.Message.In(Language));
        foreach (var passage in finding.Passages)
        {
            page.PrintParts(
                inner, Wording.Quoted(QuotedPassage.Shorten(passage)).In(Language), PrintedPlaces.Of(passage.Source, Language));
        }

        page.PrintParts(
            inner,
            finding.Rule,
            PrintedPlaces.Of(finding.Cells, Language),
            Wording.Ground(finding.Standing, finding.Basis).In(Language));
    }

    private void PrintReadingNotes()
    {
        if (Report.ReadingNotes.Count == 0)
        {
            return;
        }

        page.BlankLine();
        page.Print(Indent, Wording.ReadingNotes.In(Language), Styles.Heading);
        foreach (var note in Report.ReadingNotes)
        {
            var inner = page.PrintTagged(ItemIndent, "?", Styles.Note, note.Message.In(Language));
            page.PrintParts(
                inner,
                note.Path is { } path ? CellName.Of(Report.Form, path, Language) : null,
                PrintedPlaces.Of(note.Source, Language),
                note.Text is { } text ? Wording.Quoted(Shorten(text)).In(Language) : null,
                note.Confidence is { } confidence ? Wording.Confidence(confidence).In(Language) : null);
        }
    }

    private void PrintHeld()
    {
        if (result.Held.Count == 0)
        {
            return;
        }

        page.BlankLine();
        page.Print(Indent, Wording.Held.In(Language), Styles.Heading);
        var width = result.Held.Max(held => held.Rule.Length);
        foreach (var held in result.Held)
        {
            var title = options.FindRule(Report.Form, held.Rule)?.Title.In(Language);
            page.PrintTagged(
                ItemIndent, held.Rule.PadRight(width), Styles.Good, Wording.Times(held.Count, title).In(Language));
        }
    }

    private void PrintCounts()
    {
        page.BlankLine();
        page.Print(Indent, Wording.Counts(result.Counts).In(Language));
        foreach (var reason in result.Skipped.GroupBy(skipped => skipped.Reason))
        {
            var rules = reason.Select(skipped => skipped.Rule).ToList();
            var text = Wording.Skipped(reason.Sum(skipped => skipped.Count), reason.Key, rules);
            page.Print(ItemIndent, text.In(Language), Styles.Aside);
        }

        var verdict = Verdict.Of(result);
        page.Print(Indent, Wording.Verdict.In(Language) + verdict.Text.In(Language), verdict.Style);
    }

    private static string Shorten(string text) =>
        text.Length <= LongestQuotation ? text : text[..LongestQuotation] + "…";
}
