using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Wording;

/// <summary>The words for places in documents, in both languages.</summary>
internal static class PlaceWording
{
    public static readonly LocalizedText Separator = new("；", "; ");
    public static readonly LocalizedText PlaceJoint = new("", ", ");

    public static LocalizedText PageNumber(int page) => LocalizedText.Of($"第 {page} 页", $"page {page}");

    public static LocalizedText TableNumber(int table) => LocalizedText.Of($"第 {table} 个表", $"table {table}");

    public static LocalizedText Lines(string ranges, bool several) =>
        new($"第 {ranges} 行", several ? $"lines {ranges}" : $"line {ranges}");

    public static LocalizedText Rows(string ranges, bool several) =>
        new($"第 {ranges} 行", several ? $"rows {ranges}" : $"row {ranges}");

    /// <summary>For lines that stand too scattered to be listed: the first and the last, and how many.</summary>
    public static LocalizedText SomeOf(LocalizedText place, int count) =>
        LocalizedText.Of($"{place.Zh}中的 {count} 行", $"{place.En} ({count} of them)");

    public static LocalizedText ColumnNumber(int column) => LocalizedText.Of($"第 {column} 列", $"column {column}");

    public static LocalizedText AndMorePlaces(int count) => LocalizedText.Of($"；另有 {count} 处", $"; and {count} more");
}
