using System.Text.Json;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reports.Canonical;

/// <summary>A report in the shape of its files, JSON or YAML.</summary>
internal sealed record ReportDocument
{
    public string? Form { get; init; }

    public string? Issuer { get; init; }

    public string? Parent { get; init; }

    public IssuerLevel? Level { get; init; }

    public int? Year { get; init; }

    public PeriodDocument? Period { get; init; }

    public PreambleDocument? Preamble { get; init; }

    public DateOnly? Published { get; init; }

    public string? Title { get; init; }

    public IReadOnlyList<StatedCell>? Tables { get; init; }

    public OrderedDictionary<string, SectionDocument>? Sections { get; init; }

    public IReadOnlyList<NoteDocument>? ReadingNotes { get; init; }

    public IReadOnlyList<string>? UnreadTables { get; init; }

    /// <summary>The footnotes by table.</summary>
    public OrderedDictionary<string, string>? Footnotes { get; init; }

    /// <summary>What the text says. It is written for programs, and passed over in reading: the text itself is there.</summary>
    public JsonElement? Claims { get; init; }

    /// <summary>The names of the parts, as they stand in the files.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        ["form", "issuer", "parent", "level", "year", "period", "preamble", "published", "title", "tables", "sections", "readingNotes", "unreadTables", "footnotes", "claims"];

    public static ReportDocument Of(DisclosureReport report) => new()
    {
        Form = report.Form.Id,
        Issuer = report.Issuer,
        Parent = report.Parent,
        Level = report.Level,
        Year = report.Year,
        Period = PeriodDocument.Of(report.Period),
        Preamble = PreambleDocument.Of(report.Preamble),
        Published = report.Published,
        Title = report.Title,
        Tables = [.. from cell in report.Form.Cells
                     where report[cell].State != CellState.Absent
                     select State(cell, report[cell])],
        Sections = report.Sections.Count == 0 ? null : SectionsOf(report),
        ReadingNotes = report.ReadingNotes.Count == 0 ? null : [.. report.ReadingNotes.Select(NoteDocument.Of)],
        UnreadTables = report.UnreadTables.Count == 0 ? null : report.UnreadTables,
        Footnotes = report.Footnotes.Count == 0 ? null : FootnotesOf(report),
    };

    public ReportHead ToHead(string? file) => new()
    {
        Issuer = Issuer,
        Parent = Parent,
        Level = Level,
        Year = Year,
        Period = Period?.ToPeriod(),
        Preamble = Preamble?.ToPreamble(),
        Published = Published,
        Title = Title,
        File = file,
    };

    private static StatedCell State(FormCell cell, Cell content) => new(
        new(cell.Table.Id, default),
        new(cell.Row.Id, default),
        new(cell.Column.Id, default),
        StatedValue.Of(content),
        default);

    private static OrderedDictionary<string, string> FootnotesOf(DisclosureReport report)
    {
        var footnotes = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var footnote in report.Footnotes)
        {
            footnotes.TryAdd(footnote.Table, footnote.Text);
        }

        return footnotes;
    }

    // A section that a document prints in two parts is one section of the report.
    private static OrderedDictionary<string, SectionDocument> SectionsOf(DisclosureReport report)
    {
        var sections = new OrderedDictionary<string, SectionDocument>(StringComparer.Ordinal);
        foreach (var section in report.Sections)
        {
            sections[section.Id] = sections.TryGetValue(section.Id, out var first)
                ? first with { Text = first.Text + section.Text }
                : new SectionDocument { Title = section.Title, Text = section.Text, Source = section.Source };
        }

        return sections;
    }
}

/// <summary>The period reported on in the shape of its files.</summary>
internal sealed record PeriodDocument
{
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public CellSource? Source { get; init; }

    public static PeriodDocument? Of(ReportPeriod? period) =>
        period is null ? null : new() { From = period.From, To = period.To, Source = period.Source };

    public ReportPeriod ToPeriod() => new(From, To) { Source = Source };
}

/// <summary>What the preamble says in the shape of its files.</summary>
internal sealed record PreambleDocument
{
    public required int Year { get; init; }

    public CellSource? Source { get; init; }

    public static PreambleDocument? Of(ReportPreamble? preamble) =>
        preamble is null ? null : new() { Year = preamble.Year, Source = preamble.Source };

    public ReportPreamble ToPreamble() => new(Year) { Source = Source };
}

/// <summary>A section in the shape of its files.</summary>
internal sealed record SectionDocument
{
    public required string Title { get; init; }

    public required string Text { get; init; }

    public CellSource? Source { get; init; }
}

/// <summary>A reading note in the shape of its files.</summary>
internal sealed record NoteDocument
{
    public string? Path { get; init; }

    public string? Text { get; init; }

    public required MessageDocument Message { get; init; }

    public decimal? Confidence { get; init; }

    public CellSource? Source { get; init; }

    public static NoteDocument Of(ReadingNote note) => new()
    {
        Path = note.Path,
        Text = note.Text,
        Message = new MessageDocument { Zh = note.Message.Zh, En = note.Message.En },
        Confidence = note.Confidence,
        Source = note.Source,
    };

    public ReadingNote ToNote() =>
        new(Path, Text, new LocalizedText(Message.Zh, Message.En)) { Confidence = Confidence, Source = Source };
}

/// <summary>A text in both languages in the shape of its files.</summary>
internal sealed record MessageDocument
{
    public required string Zh { get; init; }

    public required string En { get; init; }
}
