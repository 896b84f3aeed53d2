using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Recognition.Components;

/// <summary>Makes reports of the lines of components: below that of the whole, with its head and their names.</summary>
internal static class ComponentReports
{
    public static void Add(ComponentLines lines, ReportBuilder whole, int mostCells)
    {
        // Each of the bodies has a report with all cells of the form, however little a document says of it.
        if ((long)lines.Components.Count() * whole.Form.Cells.Count > mostCells)
        {
            throw DocumentProblems.TooManyElements(whole.File, mostCells);
        }

        lines.TakeAsWhole(whole.Issuer);
        Write(lines.Whole, whole);
        foreach (var note in lines.Notes)
        {
            whole.ReadingNotes.Add(note);
        }

        foreach (var line in lines.Components)
        {
            var report = new ReportBuilder(whole.Form)
            {
                Head = whole.Head with { Issuer = whole.Issuer is null ? line.Name : $"{whole.Issuer}/{line.Name}", Parent = whole.Issuer, Title = null },
            };
            Write(line, report);
            if (line.IsOfNobody)
            {
                report.ReadingNotes.Add(new ReadingNote(null, line.Name, SecondLine));
            }

            foreach (var table in whole.Form.Tables.Where(table => table.IsByComponent && !lines.Tables.Contains(table)))
            {
                report.UnreadTables.Add(table.Id);
            }

            whole.Components.Add(report.Build());
        }
    }

    private static LocalizedText SecondLine { get; } = new(
        "该单位在表中另有一行；计入全机关，不与其他行比较",
        "The body has another line in the table; this one counts for the whole and is compared with no other year.");

    private static void Write(ComponentLine line, ReportBuilder report)
    {
        foreach (var (cell, content) in line.Cells)
        {
            report[cell] = content;
        }

        foreach (var note in line.Notes)
        {
            report.ReadingNotes.Add(note);
        }
    }
}
