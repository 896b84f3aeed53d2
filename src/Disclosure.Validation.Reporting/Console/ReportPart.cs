using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Reporting.Pages;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Console;

/// <summary>Prints what the check of one report yielded.</summary>
/// <param name="page">Where it is printed.</param>
/// <param name="result">What the check yielded.</param>
/// <param name="options">How it is printed.</param>
internal sealed class ReportPart(Page page, ReportResult result, ResultWriterOptions options)
{
    private const int Indent = 2;
    private const int ItemIndent = 4;
    private const int SymptomIndent = 6;
    private const int LongestQuotation = 80;

    private readonly int _tagWidth =
        Enum.GetValues<Severity>().Select(Terms.Of).Max(tag => tag.In(options.Language).Length);

    private DisclosureReport Report => result.Report;

    private Language Language => options.Language;

    /// <summary>What was found, and what is in doubt.</summary>
    public void PrintFindings()
    {
        PrintHeader();
        foreach (var table in Causes.Of(result).GroupBy(cause => cause.Findings[0].Where.Table))
        {
            page.BlankLine();
            page.Print(Indent, TableName(table.Key), Tone.Heading);
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
                new ClaimsPart(page, result, Language).Print();
                PrintHeld();
            }
        }
    }

    /// <summary>The counts, what was not judged, and the verdict.</summary>
    /// <param name="isAlone">Whether it is the only report of the run, so that nothing is said of the run as a whole.</param>
    public void PrintEnd(bool isAlone)
    {
        if (!options.FindingsOnly)
        {
            PrintCounts(isAlone);
        }

        if (!isAlone)
        {
            page.BlankLine();
        }
    }

    private void PrintHeader()
    {
        page.Print(0, ReportName.Of(Report, Language), Tone.Heading);
        if (Report.File is { } file)
        {
            page.Print(Indent, ConsoleWording.File.In(Language) + file, Tone.Aside);
        }

        page.Print(Indent, ConsoleWording.Form.In(Language) + ConsoleWording.FormName(Report.Form).In(Language), Tone.Aside);
    }

    private string TableName(string? id) =>
        id is null
            ? PlaceName.WholeReport.In(Language)
            : Report.Form.FindTable(id)?.Label.Printed.In(Language) ?? id;

    // Findings of one cause stand below what they have in common.
    private void PrintCause(FindingsOfCause cause)
    {
        if (cause.Group is { } group)
        {
            var inner = page.PrintTagged(ItemIndent, ReportWording.Cause.In(Language).PadRight(_tagWidth), Tone.Note, group.Message.In(Language));
            page.PrintParts(
                inner,
                group.Sets is [{ Confidence: > Confidence.Low } likeliest, ..] ? PrintedPlaces.Of(Causes.CellsOf(likeliest), Language) : null,
                group.Sets is [{ Confidence: var confidence }, ..] ? ConsoleWording.Of(confidence).In(Language) : null,
                ConsoleWording.Symptoms(cause.Findings.Count).In(Language));
        }

        foreach (var finding in cause.Findings)
        {
            PrintFinding(finding, cause.Group is null ? ItemIndent : SymptomIndent);
        }
    }

    private void PrintFinding(Finding finding, int indent)
    {
        var tag = Terms.Of(finding.Severity).In(Language).PadRight(_tagWidth);
        var inner = page.PrintTagged(indent, tag, Tones.Of(finding.Severity), finding.Message.In(Language));
        foreach (var passage in finding.Passages)
        {
            page.PrintParts(
                inner, ConsoleWording.Quoted(QuotedPassage.Shorten(passage)).In(Language), PrintedPlaces.Of(passage.Source, Language));
        }

        if (finding.Explanation is { } explanation)
        {
            page.PrintParts(inner, ConsoleWording.Explained(explanation).In(Language));
        }

        page.PrintParts(
            inner,
            finding.Rule,
            PrintedPlaces.Of(finding.Cells, Language),
            Terms.Of(finding.Standing, finding.Basis).In(Language));
    }

    private void PrintReadingNotes()
    {
        if (Report.ReadingNotes.Count == 0)
        {
            return;
        }

        page.BlankLine();
        page.Print(Indent, ConsoleWording.ReadingNotes.In(Language), Tone.Heading);
        foreach (var note in Report.ReadingNotes)
        {
            var inner = page.PrintTagged(ItemIndent, "?", Tone.Note, note.Message.In(Language));
            page.PrintParts(
                inner,
                note.Path is { } path ? CellName.Of(Report.Form, path).In(Language) : null,
                PrintedPlaces.Of(note.Source, Language),
                note.Text is { } text ? ConsoleWording.Quoted(Shorten(text)).In(Language) : null,
                note.Confidence is { } confidence ? ReportWording.Sureness(confidence).In(Language) : null);
        }
    }

    private void PrintHeld()
    {
        if (result.Held.Count == 0)
        {
            return;
        }

        page.BlankLine();
        page.Print(Indent, ConsoleWording.Held.In(Language), Tone.Heading);
        var width = result.Held.Max(held => held.Rule.Length);
        foreach (var held in result.Held)
        {
            var title = options.FindRule(Report.Form, held.Rule)?.Title.In(Language);
            page.PrintTagged(
                ItemIndent, held.Rule.PadRight(width), Tone.Good, ConsoleWording.Times(held.Count, title).In(Language));
        }
    }

    private void PrintCounts(bool isAlone)
    {
        page.BlankLine();
        page.Print(Indent, ReportWording.Counts(result.Counts).In(Language));
        foreach (var open in result.NotJudged)
        {
            var rules = options.Verbose ? $" ({string.Join(' ', open.Rules)})" : "";
            page.Print(ItemIndent, (isAlone ? OpenReasonWords.Of(open) : OpenReasonWords.Brief(open)).In(Language) + rules, Tone.Aside);
        }

        var verdict = Verdict.Of(result);
        page.Print(Indent, ConsoleWording.Verdict.In(Language) + verdict.Text.In(Language), verdict.Tone);
    }

    private static string Shorten(string text) =>
        text.Length <= LongestQuotation ? text : text[..LongestQuotation] + "…";
}
