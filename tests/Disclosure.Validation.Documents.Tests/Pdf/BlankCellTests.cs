using Disclosure.Validation.Documents.Tests.RealWorld;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Pdf;

/// <summary>Tables without lines in which most cells are blank: the place on the page tells what a figure belongs to.</summary>
public sealed class BlankCellTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    public async Task Figures_stand_under_their_headings_however_many_cells_are_blank(double align)
    {
        foreach (var seed in Enumerable.Range(0, 24))
        {
            var habit = Sparse(seed);

            await RoundTrip.AssertReadsBackAsync(habit.Truth, PdfWriting.Unruled(habit.Printed, align, gutter: 0));
        }
    }

    [Theory]
    [InlineData(0, 20)]
    [InlineData(0.5, 33)]
    [InlineData(0.5, 45)]
    [InlineData(1, 0)]
    [InlineData(1, 12)]
    public async Task What_stands_under_no_heading_or_on_a_page_further_right_is_never_shifted(double align, double gutter)
    {
        foreach (var seed in Enumerable.Range(0, 24))
        {
            var habit = Sparse(seed);

            var read = await Reading.OfAsync(PdfWriting.Unruled(habit.Printed, align, gutter));

            Assert.All(read.Form.Cells, cell => Assert.True(
                read[cell].Number == habit.Truth[cell].Number || (read[cell].State == CellState.Absent && (read.ReadingNotes.Count > 0 || read.UnreadTables.Contains(cell.Table.Id))),
                $"{seed}: {cell.Path} {read[cell]} for {habit.Truth[cell]}"));
        }
    }

    // Some of the rows and columns have no figure at all, but not all of a table that is one row.
    private static Habit Sparse(int seed)
    {
        var random = new Random(seed);
        var form = TestReports.FormOf(seed % 2 == 0 ? "cn-2019" : "cn-2021");
        var blanks = 0.3 + (0.1 * (seed % 7));
        var emptyRow = random.Next(25);
        var emptyColumn = random.Next(7);
        return new Habit(form.Id, [.. form.Cells
            .Where(cell => !cell.Row.StandsForGroup && !(cell.Table.PrintedAsOneRow && cell.Row.Index + cell.Column.Index == 2) && (random.NextDouble() < blanks || cell.Row.Index == emptyRow || cell.Column.Index == emptyColumn))
            .Select(cell => (cell.Path, Cell.Blank))]);
    }
}
