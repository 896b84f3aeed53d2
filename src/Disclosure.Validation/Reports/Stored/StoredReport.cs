using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Reports.Stored;

/// <summary>A report with all that was read of it, sources included, in a shape that can be kept on disk or sent.</summary>
internal sealed record StoredReport
{
    public required string Form { get; init; }

    public required ReportHead Head { get; init; }

    /// <summary>The cells that were found, by their index in the form.</summary>
    public required IReadOnlyList<StoredCell> Cells { get; init; }

    public required IReadOnlyList<ReportSection> Sections { get; init; }

    public required IReadOnlyList<ReadingNote> ReadingNotes { get; init; }

    public IReadOnlyList<string> UnreadTables { get; init; } = [];

    public static StoredReport Of(DisclosureReport report) => new()
    {
        Form = report.Form.Id,
        Head = report.Head,
        Cells = [.. report.Cells.Index().Where(cell => cell.Item != Cell.Absent).Select(StoredCell.Of)],
        Sections = report.Sections,
        ReadingNotes = report.ReadingNotes,
        UnreadTables = report.UnreadTables,
    };

    public DisclosureReport ToReport(FormCatalog forms)
    {
        var form = forms[Form];
        var builder = new ReportBuilder(form) { Head = Head };
        foreach (var cell in Cells)
        {
            builder[form.Cells[cell.Index]] = cell.ToCell();
        }

        foreach (var section in Sections)
        {
            builder.Sections.Add(section);
        }

        foreach (var note in ReadingNotes)
        {
            builder.ReadingNotes.Add(note);
        }

        foreach (var table in UnreadTables)
        {
            builder.UnreadTables.Add(table);
        }

        return builder.Build();
    }
}
