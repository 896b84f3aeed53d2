using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Cli.Spool;

/// <summary>A report with all that was read of it, sources included, in a shape that can be kept on disk.</summary>
internal sealed record StoredReport
{
    public required string Form { get; init; }

    public string? Issuer { get; init; }

    public IssuerLevel? Level { get; init; }

    public int? Year { get; init; }

    public ReportPeriod? Period { get; init; }

    public DateOnly? Published { get; init; }

    public string? Title { get; init; }

    public string? File { get; init; }

    /// <summary>The cells that were found, by their index in the form.</summary>
    public required IReadOnlyList<StoredCell> Cells { get; init; }

    public required IReadOnlyList<ReportSection> Sections { get; init; }

    public required IReadOnlyList<ReadingNote> ReadingNotes { get; init; }

    public static StoredReport Of(DisclosureReport report) => new()
    {
        Form = report.Form.Id,
        Issuer = report.Issuer,
        Level = report.Level,
        Year = report.Year,
        Period = report.Period,
        Published = report.Published,
        Title = report.Title,
        File = report.File,
        Cells = [.. report.Cells.Index().Where(cell => cell.Item != Cell.Absent).Select(StoredCell.Of)],
        Sections = report.Sections,
        ReadingNotes = report.ReadingNotes,
    };

    public DisclosureReport ToReport(FormCatalog forms)
    {
        var form = forms.Find(Form) ?? throw new InvalidOperationException($"A report of form {Form} was kept without a pack for it.");
        var builder = new ReportBuilder(form)
        {
            Issuer = Issuer,
            Level = Level,
            Year = Year,
            Period = Period,
            Published = Published,
            Title = Title,
            File = File,
        };
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

        return builder.Build();
    }
}

/// <summary>A cell as it is kept on disk.</summary>
internal readonly record struct StoredCell(
    int Index, CellState State, decimal? Number, string? Text, CellSource? Source)
{
    public static StoredCell Of((int Index, Cell Cell) cell) =>
        new(cell.Index, cell.Cell.State, cell.Cell.Number, cell.Cell.Text, cell.Cell.Source);

    public Cell ToCell()
    {
        var cell = State switch
        {
            CellState.Absent => Cell.Absent,
            CellState.Blank => Cell.Blank,
            CellState.NotApplicable => Cell.NotApplicable(Text!),
            CellState.Text => Cell.OfText(Text!, Number),
            _ => Cell.Of(Number!.Value),
        };
        return cell with { Source = Source };
    }
}
