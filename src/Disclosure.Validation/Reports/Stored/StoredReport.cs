using Disclosure.Validation.Forms;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reports.Stored;

/// <summary>
/// Reports with all that there is of them, the sources of their cells included, in few bytes: to keep reports while a program runs, or to send
/// them from one process to another. What one version of this library writes, another may not read.
/// </summary>
public static class StoredReport
{
    /// <summary>Writes a report; the stream stays open.</summary>
    public static void Write(DisclosureReport report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        var fields = new FieldWriter();
        Write(report, fields);
        stream.Write(fields.Bytes);
    }

    /// <summary>Reads what <see cref="Write(DisclosureReport, Stream)"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It was not written so.</exception>
    /// <exception cref="KeyNotFoundException">The report is of another form.</exception>
    public static DisclosureReport Read(ReadOnlySpan<byte> bytes, FormCatalog forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        var fields = new FieldReader(bytes);
        try
        {
            return Read(ref fields, forms);
        }
        catch (Exception e) when (e is ArgumentException or IndexOutOfRangeException)
        {
            throw new InvalidDataException("No report was written.", e);
        }
    }

    private static void Write(DisclosureReport report, FieldWriter fields)
    {
        fields.Write(report.Form.Id);
        Write(report.Head, fields);
        for (var i = 0; i < report.Cells.Count; i++)
        {
            StoredCell.Write(report.Cells[i], fields);
        }

        WriteSections(report.Sections, fields);
        fields.Write(report.ReadingNotes.Count);
        foreach (var note in report.ReadingNotes)
        {
            Write(note, fields);
        }

        fields.Write(report.UnreadTables.Count);
        foreach (var table in report.UnreadTables)
        {
            fields.Write(table);
        }

        fields.Write(report.Footnotes.Count);
        foreach (var footnote in report.Footnotes)
        {
            fields.Write(footnote.Table);
            fields.Write(footnote.Text);
        }

        fields.Write(report.Components.Count);
        foreach (var component in report.Components)
        {
            Write(component, fields);
        }
    }

    private static void WriteSections(IReadOnlyList<ReportSection> sections, FieldWriter fields)
    {
        fields.Write(sections.Count);
        foreach (var section in sections)
        {
            fields.Write(section.Id);
            fields.Write(section.Title);
            fields.Write(section.Text);
            fields.Write(section.Source);
            fields.Write(section.LineSources.Count);
            foreach (var source in section.LineSources)
            {
                fields.Write(source);
            }
        }
    }

    private static DisclosureReport Read(ref FieldReader fields, FormCatalog forms)
    {
        var builder = new ReportBuilder(forms[fields.Text()]) { Head = Head(ref fields) };
        foreach (var cell in builder.Form.Cells)
        {
            builder[cell] = StoredCell.Read(ref fields);
        }

        ReadSections(ref fields, builder);
        for (var left = fields.Count(); left > 0; left--)
        {
            builder.ReadingNotes.Add(Note(ref fields));
        }

        for (var left = fields.Count(); left > 0; left--)
        {
            builder.UnreadTables.Add(fields.Text());
        }

        for (var left = fields.Count(); left > 0; left--)
        {
            builder.Footnotes.Add(new TableFootnote(fields.Text(), fields.Text()));
        }

        for (var left = fields.Count(); left > 0; left--)
        {
            builder.Components.Add(Read(ref fields, forms));
        }

        return builder.Build();
    }

    private static void ReadSections(ref FieldReader fields, ReportBuilder builder)
    {
        for (var left = fields.Count(); left > 0; left--)
        {
            var section = new ReportSection(fields.Text(), fields.Text(), fields.Text()) { Source = fields.Source() };
            var lines = new CellSource?[fields.Count()];
            for (var i = 0; i < lines.Length; i++)
            {
                lines[i] = fields.Source();
            }

            builder.Sections.Add(section with { LineSources = lines });
        }
    }

    private static void Write(ReportHead head, FieldWriter fields)
    {
        fields.Write(head.Issuer);
        fields.Write(head.Parent);
        fields.Write((int?)head.Level);
        fields.Write(head.Year);
        fields.Write(head.Period?.From.DayNumber);
        fields.Write(head.Period?.To.DayNumber);
        fields.Write(head.Period?.Source);
        fields.Write(head.Preamble?.Year);
        fields.Write(head.Preamble?.Source);
        fields.Write(head.Published?.DayNumber);
        fields.Write(head.Title);
        fields.Write(head.File);
    }

    private static ReportHead Head(ref FieldReader fields)
    {
        var head = new ReportHead { Issuer = fields.TextOrNull(), Parent = fields.TextOrNull(), Level = (IssuerLevel?)fields.NumberOrNull(), Year = fields.NumberOrNull() };
        var (from, to, source) = (Day(fields.NumberOrNull()), Day(fields.NumberOrNull()), fields.Source());
        var (preamble, place) = (fields.NumberOrNull(), fields.Source());
        return head with
        {
            Period = from is { } first && to is { } last ? new ReportPeriod(first, last) { Source = source } : null,
            Preamble = preamble is { } year ? new ReportPreamble(year) { Source = place } : null,
            Published = Day(fields.NumberOrNull()),
            Title = fields.TextOrNull(),
            File = fields.TextOrNull(),
        };
    }

    private static DateOnly? Day(int? number) => number is { } day ? DateOnly.FromDayNumber(day) : null;

    private static void Write(ReadingNote note, FieldWriter fields)
    {
        fields.Write(note.Path);
        fields.Write(note.Text);
        fields.Write(note.Message.Zh);
        fields.Write(note.Message.En);
        fields.Write(note.Confidence);
        fields.Write(note.Source);
    }

    private static ReadingNote Note(ref FieldReader fields) =>
        new(fields.TextOrNull(), fields.TextOrNull(), new LocalizedText(fields.Text(), fields.Text()))
        {
            Confidence = fields.DecimalOrNull(),
            Source = fields.Source(),
        };
}
