using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Validation.Tests.Reports;

/// <summary>Reports of either form with cells of all states, as FsCheck makes them.</summary>
public static class RandomReports
{
    private static readonly string[] Fragments =
    [
        "", "0", "null", "~", "true", "政府", "22（其中修订16件）", "-18 x", "a: b", "# c", "- d", "'", "\"", "\\", "\n", "\r\n", "\t",
        " ", "\u00a0", "\u3000", "𠮷", "😀", "\u2028", "\u0085", "\u0007", "\ufeff", "{", "[", "%", "@", "`", "é", "---", "...", "*x", "&y", "!",
    ];

    public static Arbitrary<DisclosureReport> Report() => Arb.From(
        from form in Gen.Elements<Form>(BuiltInPacks.All.Select(pack => pack.Form))
        from cells in Gen.ArrayOf(CellGen, form.Cells.Count)
        from issuer in Gen.OrNull(TextGen)
        from title in Gen.OrNull(TextGen)
        from year in Gen.Elements<int?>(null, 2019, 2020, 2021, 2024)
        from day in Gen.Choose(0, 3000)
        from texts in Gen.ArrayOf(TextGen, form.Sections.Count * 2)
        from notes in Gen.ListOf(NoteGen, 3)
        select Build(form, cells, builder =>
        {
            builder.Issuer = issuer;
            builder.Title = title;
            builder.Year = year;
            builder.Level = day % 3 == 0 ? null : (IssuerLevel)(day % 7);
            builder.Period = day % 5 == 0 ? new(new(2020, 1, 1), new(2020, 12, 31)) { Source = new("a.pdf", title) } : null;
            builder.Published = day == 0 ? null : new DateOnly(2019, 1, 1).AddDays(day);
            foreach (var (i, section) in form.Sections.Index().Skip(day % 7))
            {
                builder.Sections.Add(new ReportSection(section.Id, texts[2 * i], texts[(2 * i) + 1])
                {
                    Source = day % 2 == 0 ? null : new CellSource("a.pdf", texts[i]) { Page = 1 + i, Line = 2 },
                });
            }

            foreach (var note in notes)
            {
                builder.ReadingNotes.Add(note);
            }
        }));

    private static Gen<string> TextGen =>
        from fragments in Gen.ListOf(Gen.Elements(Fragments), 4)
        select string.Concat(fragments);

    private static Gen<decimal> NumberGen =>
        from whole in Gen.Choose(-1_000_000, int.MaxValue)
        from scale in Gen.Choose(0, Cell.MaxDecimals)
        from large in Gen.Choose(0, 400_000)
        select new decimal(whole, large >> (scale > 4 ? 9 : 18), 0, whole < 0, (byte)scale);

    private static Gen<Cell> CellGen => Gen.Frequency(
        (6, NumberGen.Select(Cell.Of)),
        (2, Gen.Constant(Cell.Of(0))),
        (2, Gen.Constant(Cell.Blank)),
        (2, Gen.Constant(Cell.Absent)),
        (1, Gen.Elements("/", "-", "—", "——", "－").Select(Cell.NotApplicable)),
        (1, TextGen.Select(text => Cell.FromText(text + "项"))),
        (1, from text in TextGen from number in NumberGen select Cell.FromText(text, number)));

    private static Gen<ReadingNote> NoteGen =>
        from path in Gen.OrNull(Gen.Constant("requests.new.natural"))
        from text in Gen.OrNull(TextGen)
        from zh in TextGen
        from en in TextGen
        from confidence in Gen.Choose(0, 100)
        select new ReadingNote(path, text, new LocalizedText(zh, en))
        {
            Confidence = confidence == 0 ? null : confidence / 100m,
            Source = confidence % 2 == 0 ? null : new CellSource(null, text) { Table = 1, Row = 2, Column = 3 },
        };

    private static DisclosureReport Build(Form form, Cell[] cells, Action<ReportBuilder> fill)
    {
        var builder = new ReportBuilder(form);
        foreach (var cell in form.Cells)
        {
            builder[cell] = cells[cell.Index];
        }

        fill(builder);
        return builder.Build();
    }
}
