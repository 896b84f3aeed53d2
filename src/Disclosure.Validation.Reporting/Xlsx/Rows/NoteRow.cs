using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Reporting.Xlsx.Workbooks;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Xlsx.Rows;

/// <summary>A reading note as a row of its sheet.</summary>
/// <param name="Report">The report.</param>
/// <param name="Note">What its reader was not sure of.</param>
/// <param name="Cell">The row of the cell; null where the note is about none.</param>
internal sealed record NoteRow(DisclosureReport Report, ReadingNote Note, SheetPlace? Cell)
{
    public static IReadOnlyList<SheetColumn<NoteRow>> Columns(Language language) =>
    [
        new(new("发布机关", "Issuer"), 24, (x, n) => x.Text(n.Report.Issuer)),
        new(new("年度", "Year"), 7, (x, n) => x.Whole(n.Report.Year)),
        new(new("疑点", "Doubt"), 60, (x, n) => x.Text(n.Note.Message, CellStyle.Wrapped)) { Measured = n => n.Note.Message.In(language) },
        new(new("单元格", "Cell"), 26, (x, n) => x.Link(n.Cell, n.CellNamed(language))),
        new(new("原文", "As printed"), 30, (x, n) => x.Text(n.Note.Text, CellStyle.Wrapped)),
        new(new("可信度", "Confidence"), 10, (x, n) => x.Printed(n.Note.Confidence)),
        new(new("出处", "Printed at"), 20, (x, n) => x.Text(PrintedPlaces.Of(n.Note.Source, language))),
        new(new("文件", "File"), 30, (x, n) => x.Text(n.Report.File)),
    ];

    private string CellNamed(Language language) =>
        Note.Path is { } path ? CellName.Of(Report.Form, path).In(language) : "";
}
