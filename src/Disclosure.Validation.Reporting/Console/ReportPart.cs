using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Reporting.Console;

/// <summary>Prints what the check of one report yielded.</summary>
internal sealed class ReportPart(Page page, ReportResult result, Language language)
{
    private const int Indent = 2;
    private const int ItemIndent = 4;
    private const int LongestQuotation = 80;

    private readonly int _tagWidth =
        Enum.GetValues<Severity>().Max(severity => Wording.Of(severity).In(language).Length);

    private DisclosureReport Report => result.Report;

    public void Print(bool findingsOnly)
    {
        PrintHeader();
        foreach (var table in result.Findings.GroupBy(finding => finding.Where.Table))
        {
            page.BlankLine();
            page.Print(Indent, TableName(table.Key), Styles.Heading);
            foreach (var finding in table)
            {
                PrintFinding(finding);
            }
        }

        if (!findingsOnly)
        {
            PrintReadingNotes();
            PrintCounts();
        }
    }

    private void PrintHeader()
    {
        var issuer = Report.Issuer ?? Wording.UnknownIssuer.In(language);
        var year = (Report.Year is { } known ? Wording.Year(known) : Wording.UnknownYear).In(language);
        page.Print(0, $"{issuer} {year}", Styles.Heading);
        if (Report.File is { } file)
        {
            page.Print(Indent, Wording.File.In(language) + file, Styles.Aside);
        }

        page.Print(Indent, Wording.Form.In(language) + Wording.FormName(Report.Form).In(language), Styles.Aside);
    }

    private string TableName(string? id) =>
        id is null
            ? Wording.WholeReport.In(language)
            : Report.Form.FindTable(id)?.Label.Printed.In(language) ?? id;

    private void PrintFinding(Finding finding)
    {
        var tag = Wording.Of(finding.Severity).In(language).PadRight(_tagWidth);
        var inner = page.PrintTagged(ItemIndent, tag, Styles.Of(finding.Severity), finding.Message.In(language));
        page.PrintParts(
            inner,
            finding.Rule,
            PrintedPlaces.Of(finding.Cells, language),
            Wording.Ground(finding.Standing, finding.Basis).In(language));
    }

    private void PrintReadingNotes()
    {
        if (Report.ReadingNotes.Count == 0)
        {
            return;
        }

        page.BlankLine();
        page.Print(Indent, Wording.ReadingNotes.In(language), Styles.Heading);
        foreach (var note in Report.ReadingNotes)
        {
            var inner = page.PrintTagged(ItemIndent, "?", Styles.Note, note.Message.In(language));
            page.PrintParts(
                inner,
                note.Path is { } path ? CellName.Of(Report.Form, path, language) : null,
                PrintedPlaces.Of(note.Source, language),
                note.Text is { } text ? Wording.Quoted(Shorten(text)).In(language) : null,
                note.Confidence is { } confidence ? Wording.Confidence(confidence).In(language) : null);
        }
    }

    private void PrintCounts()
    {
        page.BlankLine();
        page.Print(Indent, Wording.Counts(result.Counts).In(language));
        foreach (var reason in result.Skipped.GroupBy(skipped => skipped.Reason))
        {
            var rules = reason.Select(skipped => skipped.Rule).ToList();
            var text = Wording.Skipped(reason.Sum(skipped => skipped.Count), reason.Key, rules);
            page.Print(ItemIndent, text.In(language), Styles.Aside);
        }

        var verdict = Verdict.Of(result);
        page.Print(Indent, Wording.Verdict.In(language) + verdict.Text.In(language), verdict.Style);
    }

    private static string Shorten(string text) =>
        text.Length <= LongestQuotation ? text : text[..LongestQuotation] + "…";
}
