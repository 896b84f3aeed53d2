using System.Globalization;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Tests.Reports;

internal static class ReportAssert
{
    /// <summary>Whether both reports say the same, digits included; where a cell stood in a file is left aside.</summary>
    public static void Same(DisclosureReport expected, DisclosureReport actual)
    {
        Assert.Same(expected.Form, actual.Form);
        Assert.Equal(
            (expected.Issuer, expected.Year, expected.Published, expected.Title),
            (actual.Issuer, actual.Year, actual.Published, actual.Title));
        Assert.Equal((expected.Level, expected.Period), (actual.Level, actual.Period));
        Assert.Equal(expected.Cells.Select(Describe), actual.Cells.Select(Describe));
        Assert.Equal(expected.Sections, actual.Sections);
        Assert.Equal(expected.ReadingNotes, actual.ReadingNotes);
    }

    private static (CellState, string?, string?) Describe(Cell cell) =>
        (cell.State, cell.Number?.ToString(CultureInfo.InvariantCulture), cell.Text);
}
