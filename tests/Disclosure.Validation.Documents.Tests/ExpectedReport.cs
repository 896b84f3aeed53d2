using System.Text.Json;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Documents.Tests;

/// <summary>Compares a report with the canonical JSON of what it should hold, cell by cell and digit by digit.</summary>
internal static class ExpectedReport
{
    public static void AssertSame(string json, DisclosureReport report)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        Assert.Equal(root.GetProperty("form").GetString(), report.Form.Id);
        Assert.Equal(root.GetProperty("issuer").GetString(), report.Issuer);
        Assert.Equal(root.GetProperty("year").GetInt32(), report.Year);
        AssertSameCells(json, report, _ => true);
    }

    public static void AssertSameCells(string json, DisclosureReport report, Func<FormCell, bool> isCompared)
    {
        using var document = JsonDocument.Parse(json);
        var tables = document.RootElement.GetProperty("tables");
        var cells = report.Form.Cells.Where(isCompared).ToList();
        var expected = cells.Select(cell => $"{cell.Path} = {Describe(tables, cell)}");
        var actual = cells.Select(cell => $"{cell.Path} = {report[cell]}");
        Assert.Equal(expected, actual);
    }

    private static string Describe(JsonElement tables, FormCell cell)
    {
        if (!tables.TryGetProperty(cell.Table.Id, out var table)
            || !table.TryGetProperty(cell.Row.Id, out var row)
            || !row.TryGetProperty(cell.Column.Id, out var value))
        {
            return "absent";
        }

        return value.ValueKind switch
        {
            JsonValueKind.Null => "blank",
            JsonValueKind.Number => value.GetRawText(),
            _ when value.TryGetProperty("value", out var number) => $"{number.GetRawText()} ({value.GetProperty("text")})",
            _ => $"\"{value.GetProperty("text")}\"",
        };
    }
}
