using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Recognition;

/// <summary>What is typed means what it would mean in a document.</summary>
public sealed class TypedFiguresTests
{
    [Theory]
    [InlineData("", CellState.Blank, null)]
    [InlineData("  ", CellState.Blank, null)]
    [InlineData("0", CellState.Value, 0)]
    [InlineData("１，２３４", CellState.Value, 1234)]
    [InlineData(" 12 ", CellState.Value, 12)]
    [InlineData("/", CellState.NotApplicable, null)]
    [InlineData("22（其中修订16件）", CellState.Text, 22)]
    [InlineData("详见附件", CellState.Text, null)]
    public void A_cell_holds_what_is_typed(string text, CellState state, int? number)
    {
        var cell = Read("requests.new.natural", text, out _);

        Assert.Equal(state, cell.State);
        Assert.Equal(number, cell.Number);
    }

    [Theory]
    [InlineData("requests.new.natural", "十几", true)]
    [InlineData("requests.new.natural", "12", false)]
    [InlineData("fees.charges.amount", "3000000", true)]
    public void What_is_in_doubt_is_said(string path, string text, bool isDoubtful)
    {
        Read(path, text, out var doubt);

        Assert.Equal(isDoubtful, doubt is not null);
    }

    private static Cell Read(string path, string text, out Disclosure.Validation.Text.LocalizedText? doubt) =>
        new TypedFigures(TestReports.Cn2021).Read(TestReports.Cn2021.Cell(path), text, out doubt);
}
