using System.Globalization;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Xlsx;

/// <summary>Notes on what was read though a spreadsheet hides it.</summary>
internal static class HiddenContent
{
    public static ReadingNote Sheet(string? file, string name, int number) => new(null, name, new LocalizedText(
        $"工作表“{name}”已隐藏，仍予读取", $"The sheet '{name}' is hidden; it was read all the same."))
    {
        Source = new CellSource(file, name) { Table = number },
    };

    public static ReadingNote Column(string? file, int sheet, int column, string text) => new(null, text, new LocalizedText(
        string.Create(CultureInfo.InvariantCulture, $"第 {column} 列已隐藏，仍予读取"),
        string.Create(CultureInfo.InvariantCulture, $"Column {column} is hidden; it was read all the same.")))
    {
        Source = new CellSource(file, text) { Table = sheet, Column = column },
    };

    public static ReadingNote Row(string? file, int sheet, int row, string text) => new(null, text, new LocalizedText(
        string.Create(CultureInfo.InvariantCulture, $"第 {row} 行已隐藏，仍予读取"),
        string.Create(CultureInfo.InvariantCulture, $"Row {row} is hidden; it was read all the same.")))
    {
        Source = new CellSource(file, text) { Table = sheet, Row = row },
    };
}
