using System.Globalization;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Forms.Reading;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Stored;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Validation.Tests.Reports;

/// <summary>Reports written with all that there is of them, and read again.</summary>
public sealed class CompleteReportTests
{
    private static readonly FormCatalog Forms = new(BuiltInPacks.All.Select(pack => pack.Form));

    [Property(MaxTest = 100, Arbitrary = [typeof(RandomReports)])]
    public void A_report_survives_being_kept(DisclosureReport made)
    {
        var report = WithSources(made);

        var kept = Kept(report, Forms);

        Assert.NotSame(report, kept);
        Assert.Same(report.Form, kept.Form);
        Assert.Equal(Facts(report), Facts(kept));
        Assert.Equal(report.Cells, kept.Cells);
        Assert.Equal(report.Cells.Select(Digits), kept.Cells.Select(Digits));
        Assert.Equal(report.ReadingNotes, kept.ReadingNotes);
        Assert.Equal(["requests"], kept.UnreadTables);
        Assert.Equivalent(report.Sections, kept.Sections, strict: true);
    }

    [Fact]
    public void No_part_of_a_report_is_forgotten()
    {
        var parts = typeof(DisclosureReport).GetProperties().Select(property => property.Name).Distinct();

        Assert.Equal(
            ["Cells", "Components", "File", "Footnotes", "Form", "Head", "Issuer", "Item", "Level", "Parent", "Period", "Preamble", "Published", "ReadingNotes", "Sections", "Title", "UnreadTables", "Year"],
            parts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Half_a_character_does_not_stop_the_writing()
    {
        var report = new ReportBuilder(Forms.Forms[0]) { Title = "a\ud800b", Issuer = "某市\udc00" }.Build();

        Assert.Equal(("a\ufffdb", "某市\ufffd"), (Kept(report, Forms).Title, Kept(report, Forms).Issuer));
    }

    [Fact]
    public void A_form_is_read_again_from_its_text()
    {
        var forms = new FormCatalog(Forms.Forms.Select(form => FormYaml.Read(form.Yaml)));
        var report = WithSources(new ReportBuilder(Forms.Forms[1]).Build());

        Assert.Equal(report, Kept(report, forms));
        Assert.Equal(Forms.Forms.SelectMany(SpellingsOf), forms.Forms.SelectMany(SpellingsOf));
    }

    private static IEnumerable<string> SpellingsOf(Form form) =>
    [
        .. form.Sections.SelectMany(section => section.Label.Spellings),
        .. form.Tables.SelectMany(table => table.Label.Spellings),
        .. form.Cells.SelectMany(cell => cell.Row.Label.Spellings.Concat(cell.Column.Label.Spellings)),
    ];

    private static DisclosureReport Kept(DisclosureReport report, FormCatalog forms)
    {
        using var stream = new MemoryStream();
        StoredReport.Write(report, stream);
        return StoredReport.Read(stream.ToArray(), forms);
    }

    private static object?[] Facts(DisclosureReport report) =>
        [report.Issuer, report.Level, report.Year, report.Period, report.Preamble, report.Published, report.Title, report.File];

    private static string? Digits(Cell cell) => cell.Number?.ToString(CultureInfo.InvariantCulture);

    private static DisclosureReport WithSources(DisclosureReport made)
    {
        var builder = new ReportBuilder(made.Form)
        {
            Issuer = made.Issuer,
            Level = made.Level,
            Year = made.Year,
            Period = made.Period,
            Preamble = made.Preamble,
            Published = made.Published,
            Title = made.Title,
            File = "某区/2023.pdf",
            UnreadTables = { "requests" },
        };
        foreach (var cell in made.Form.Cells)
        {
            builder[cell] = made[cell] with { Source = Source(cell.Index, made[cell].Text) };
        }

        foreach (var section in made.Sections)
        {
            var lines = section.Text.Split('\n').Select((line, index) => Source(index, line));
            builder.Sections.Add(section with { LineSources = [.. lines] });
        }

        foreach (var note in made.ReadingNotes)
        {
            builder.ReadingNotes.Add(note);
        }

        return builder.Build();
    }

    private static CellSource? Source(int index, string? text) => (index % 4) switch
    {
        0 => null,
        1 => new CellSource("某区/2023.pdf", text) { Page = index, Table = 2, Row = 3, Column = 4 },
        2 => new CellSource("某区/2023.pdf", text) { Line = index },
        _ => new CellSource(null, null),
    };
}
