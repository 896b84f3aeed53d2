using System.Globalization;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Reporting.Html.Tables;

/// <summary>Writes the cells of a table, whose headings are written around them.</summary>
internal interface ICellPart
{
    /// <summary>What the cells of a row have in common: page, line, table and row of the first; null where nothing is known.</summary>
    string? RowPlace(int first);

    /// <param name="index">The cell.</param>
    /// <param name="rowPlace">What its row says of its place.</param>
    void Write(int index, string? rowPlace);
}

/// <summary>
/// Writes one cell of a table: what the report holds there, its state in a word where it is no plain number, what the other
/// cells imply, and the numbers of the findings and reading notes about it.
/// </summary>
internal sealed class CellPart(Markup html, Evidence evidence) : ICellPart
{
    public string? RowPlace(int first) => evidence.Report[evidence.Report.Form.Cells[first]].Source is { } source ? InRow(source) : null;

    public void Write(int index, string? rowPlace)
    {
        var place = evidence.Report.Form.Cells[index];
        var (cell, mark) = (evidence.Report[place], evidence.Marks.Find(place));
        using var element = html.In(
            "td",
            ("id", mark is null ? null : evidence.Cell(place)),
            ("class", Classes(cell, mark)),
            ("tabindex", index == place.Table.FirstCell ? "0" : null),
            ("data-at", At(cell.Source, rowPlace)),
            ("data-text", PrintedText(cell)),
            ("data-file", cell.Source?.File == evidence.Report.File ? null : cell.Source?.File));
        if (mark is not null && (mark.Notes.Count > 0 || mark.Findings.Any(finding => finding.IsNumbered)))
        {
            WriteReferences(mark);
        }

        WriteContent(cell);
        if (mark is not null)
        {
            WriteValues(mark);
        }
    }

    private static string? Classes(Cell cell, CellMark? mark)
    {
        var classes = new List<string>();
        if (cell.State != CellState.Value)
        {
            classes.Add(TableWords.Class(cell.State));
        }

        if (mark?.Weightiest is { } finding)
        {
            classes.Add(Words.Class(finding.Severity));
            classes.Add(finding.IsMain ? "main" : "part");
        }

        if (mark?.Suspect is not null)
        {
            classes.Add("suspect");
        }

        if (mark is { IsSaid: true })
        {
            classes.Add("told");
        }

        return classes.Count == 0 ? null : string.Join(' ', classes);
    }

    private void WriteContent(Cell cell)
    {
        switch (cell)
        {
            case { State: CellState.Value, Number: { } number }:
                html.Text(Digits.Printed(number));
                break;
            case { State: CellState.NotApplicable, Text: { } sign }:
                html.Quote(sign);
                break;
            case { State: CellState.Text }:
                WriteText(cell);
                break;
            default:
                html.Put("small", Terms.Of(cell.State));
                break;
        }
    }

    private void WriteText(Cell cell)
    {
        if (cell.Number is { } number)
        {
            html.Text(Digits.Printed(number) + " ");
        }

        using (html.In("small"))
        {
            html.Text(Terms.Of(CellState.Text));
            html.Text(" ");
            html.Quote(cell.Text ?? "");
        }
    }

    private void WriteValues(CellMark mark)
    {
        if (mark.Suspect is { } suspect)
        {
            html.Put("b", TableWords.Suspect(suspect), ("class", "fix"));
        }
        else if (mark.Implied is { } implied)
        {
            html.Put("b", TableWords.Implied(implied), ("class", "fix"));
        }
    }

    private void WriteReferences(CellMark mark)
    {
        using var references = html.In("sup");
        foreach (var finding in mark.Findings.Where(finding => finding.IsNumbered))
        {
            using var link = html.In(
                "a", ("class", Words.Class(finding.Severity)), ("href", $"#{evidence.Finding(finding.Number)}"));
            html.Put("span", TableWords.Finding, ("class", "vh"));
            html.Text(finding.Number);
        }

        foreach (var note in mark.Notes)
        {
            using var link = html.In("a", ("class", "n"), ("href", $"#{evidence.Note(note)}"));
            html.Text(TableWords.Note(note));
        }
    }

    // What the reader of a document saw, where the table shows something else.
    private static string? PrintedText(Cell cell)
    {
        var text = cell.Source?.Text;
        var shown = cell.Number is { } number && cell.State == CellState.Value ? Digits.Printed(number) : cell.Text ?? "";
        return text is null || text == shown ? null : text;
    }

    // For the script that says so in words: page, line, table, row and column, or line and column, or column, or nothing, where the row of
    // the table says the rest.
    private static string? At(CellSource? source, string? rowPlace)
    {
        if (source is null)
        {
            return rowPlace is null ? null : "////";
        }

        if (InRow(source) == rowPlace)
        {
            return source.Column?.ToString(CultureInfo.InvariantCulture);
        }

        return rowPlace?.Split('/') is [var page, _, var table, var row] && InRow(source with { Line = null }) == $"{page}//{table}/{row}"
            ? string.Create(CultureInfo.InvariantCulture, $"{source.Line}/{source.Column}")
            : string.Create(CultureInfo.InvariantCulture, $"{InRow(source)}/{source.Column}");
    }

    private static string InRow(CellSource source) =>
        string.Create(CultureInfo.InvariantCulture, $"{source.Page}/{source.Line}/{source.Table}/{source.Row}");
}
