using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Grids;

public sealed class GridBuilderTests
{
    private static readonly CellSource Nowhere = new(null, null);

    [Fact]
    public void Cells_go_round_those_that_reach_down_from_above()
    {
        var builder = new GridBuilder(new DocumentLimits(), null);
        builder.BeginRow();
        builder.Add("a", 1, 1, Nowhere);
        builder.Add("b", 2, 2, Nowhere);
        builder.Add("c", 1, 1, Nowhere);
        builder.BeginRow();
        builder.Add("d", 1, 1, Nowhere);
        builder.Add("e", 1, 1, Nowhere);

        var row = builder.Build(keepsPositions: true).Rows[1];

        Assert.Equal([("d", 0), ("b", 1), ("e", 3)], row.Cells.Select(cell => (cell.Text, cell.Column)));
        Assert.True(row.IsGapless);
    }

    [Fact]
    public void A_span_that_runs_into_a_cell_from_above_is_cut()
    {
        var builder = new GridBuilder(new DocumentLimits(), null);
        builder.BeginRow();
        builder.Add("a", 1, 1, Nowhere);
        builder.Add("b", 2, 1, Nowhere);
        builder.BeginRow();
        builder.Add("c", 1, 5, Nowhere);

        var row = builder.Build(keepsPositions: true).Rows[1];

        Assert.Equal([("c", 1), ("b", 2)], row.Cells.Select(cell => (cell.Text, cell.EndColumn)));
    }

    [Fact]
    public void Ever_so_many_cells_from_above_are_gone_round_in_one_go()
    {
        const int Count = 33_000;
        var builder = new GridBuilder(new DocumentLimits(), null);
        builder.BeginRow();
        for (var i = 0; i < Count; i++)
        {
            builder.Add("", i % 2 == 0 ? 1 : 2, 1, Nowhere);
        }

        builder.BeginRow();
        for (var i = 0; i < Count / 2; i++)
        {
            builder.Add("a", 1, 9, Nowhere);
        }

        var row = builder.Build(keepsPositions: true).Rows[1];

        Assert.True(row.IsGapless);
        Assert.Equal(Count, row.Width);
        Assert.All(row.Cells, cell => Assert.Equal(1, cell.ColumnSpan));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-3, -1)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void A_senseless_span_does_no_harm(int rowSpan, int columnSpan)
    {
        var builder = new GridBuilder(new DocumentLimits { MaxSpan = 7 }, null);
        builder.BeginRow();
        builder.Add("a", rowSpan, columnSpan, Nowhere);
        builder.BeginRow();

        var cell = builder.Build(keepsPositions: true).Rows[0].Cells[0];

        Assert.InRange(cell.RowSpan, 1, 7);
        Assert.InRange(cell.ColumnSpan, 1, 7);
    }

    [Fact]
    public void A_table_beyond_the_limit_is_refused()
    {
        var builder = new GridBuilder(new DocumentLimits { MaxTableCells = 3 }, "a.txt");
        builder.BeginRow();
        builder.Add("a", 2, 1, Nowhere);
        builder.Add("b", 2, 1, Nowhere);

        var problem = Assert.Single(Assert.Throws<DisclosureInputException>(builder.BeginRow).Problems);

        Assert.Equal(("document.table-too-large", "a.txt"), (problem.Code, problem.File));
    }
}
