using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Reporting.Tests.Wording;

public sealed class PrintedPlacesTests
{
    [Fact]
    public void Lines_of_one_page_are_drawn_together()
    {
        var cells = new[] { 9, 3, 4, 5, 3 }
            .Select(line => Cell(new CellSource("a.txt", "1") { Page = 2, Line = line }));

        Assert.Equal("第 2 页第 3–5, 9 行", PrintedPlaces.Of(cells, Language.Zh));
    }

    [Fact]
    public void A_single_cell_is_named_with_its_column()
    {
        var cell = Cell(new CellSource("a.html", "1") { Table = 2, Row = 3, Column = 4 });

        Assert.Equal("table 2, row 3, column 4", PrintedPlaces.Of([cell], Language.En));
    }

    [Fact]
    public void Cells_of_other_reports_say_which()
    {
        var self = Cell(new CellSource("a.txt", "1") { Line = 7 });
        var previous = Cell(new CellSource("b.txt", "1") { Line = 7 }) with { Step = ReportStep.Previous, Year = 2019 };
        var part = Cell(new CellSource("c.pdf", "1") { Page = 2 }) with
        {
            Step = ReportStep.Subordinates,
            Issuer = "丙镇",
        };

        Assert.Equal(
            "第 7 行；2019 年报告（b.txt）第 7 行；丙镇的报告（c.pdf）第 2 页",
            PrintedPlaces.Of([self, previous, part], Language.Zh));
    }

    [Fact]
    public void Many_places_are_counted_instead_of_listed()
    {
        var cells = Enumerable.Range(1, 9).Select(page => Cell(new CellSource("a.pdf", "1") { Page = page, Line = 1 }));

        Assert.EndsWith("; and 3 more", PrintedPlaces.Of(cells, Language.En), StringComparison.Ordinal);
    }

    [Fact]
    public void Scattered_lines_are_counted_instead_of_listed()
    {
        var cells = Enumerable.Range(0, 20).Select(i => Cell(new CellSource("a.json", "1") { Line = 68 + (9 * i) }));

        Assert.Equal("第 68–239 行中的 20 行", PrintedPlaces.Of(cells, Language.Zh));
    }

    [Fact]
    public void Cells_that_are_nowhere_printed_have_no_place() =>
        Assert.Null(PrintedPlaces.Of([Cell(null), Cell(new CellSource("a.json", null))], Language.Zh));

    private static FindingCell Cell(CellSource? source) =>
        new("requests.new.natural", CellState.Value, 1, 1) { Source = source };
}
