using System.Globalization;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Tests.Recognition;

/// <summary>Ways to write figures. The tests run without the data of cultures, so that these are made by hand.</summary>
internal static class Cultures
{
    public static CultureInfo German { get; } = Of(".", ",");

    public static CultureInfo French { get; } = Of("\u202F", ",");

    public static CultureInfo Swiss { get; } = Of("\u2019", ".");

    public static CultureInfo Of(string group, string point)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberGroupSeparator = group;
        culture.NumberFormat.NumberDecimalSeparator = point;
        return culture;
    }

    public static Figure Read(string printed, ValueKind kind, CultureInfo culture, bool isNumber = false) =>
        new FigureText(culture).Read(
            new GridCell(printed, 0, 0, 1, 1, new CellSource(null, printed)) { IsNumber = isNumber }, kind);
}
