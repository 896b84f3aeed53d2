using Disclosure.Validation.Documents;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reporting.Html;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Desk.Hand;

/// <summary>Makes a report of what is typed into a form.</summary>
internal static class SheetReport
{
    /// <param name="form">The form.</param>
    /// <param name="sheet">What is typed.</param>
    /// <param name="isComplete">Whether what is empty is blank; else it was not typed yet, and is not known.</param>
    public static DisclosureReport Of(Form form, TypedSheet sheet, bool isComplete)
    {
        var builder = new ReportBuilder(form)
        {
            Issuer = string.IsNullOrWhiteSpace(sheet.Issuer) ? null : sheet.Issuer.Trim(),
            Year = sheet.Year,
            Level = sheet.Level,
            Published = sheet.Published,
        };
        var figures = new TypedFigures(form);
        foreach (var cell in form.Tables.Where(table => !sheet.Missing.Contains(table.Id)).SelectMany(table => TableOf(form, table, sheet).Cells))
        {
            var text = sheet.Cells.GetValueOrDefault(cell.Path) ?? "";
            if (!isComplete && string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            builder[cell] = figures.Read(cell, text, out var doubt);
            if (doubt is not null)
            {
                builder.ReadingNotes.Add(new ReadingNote(cell.Path, text, doubt));
            }
        }

        foreach (var section in form.Sections)
        {
            if (sheet.Sections.GetValueOrDefault(section.Id) is { } text && !string.IsNullOrWhiteSpace(text))
            {
                builder.Sections.Add(new ReportSection(section.Id, section.Label.Official, text.ReplaceLineEndings("\n").TrimEnd() + "\n"));
            }
        }

        return builder.Build();
    }

    /// <summary>A table of the form, with what was typed into it.</summary>
    public static FillInTable TableOf(Form form, FormTable table, TypedSheet sheet) => new(
        form, table, cell => sheet.Cells.GetValueOrDefault(cell.Path), row => sheet.InOneRow.Contains(TypedSheet.NameOf(table.Id, row.Id)));
}
