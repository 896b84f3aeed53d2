using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Validation.Documents.Xlsx;

/// <summary>The cells of a sheet as shown, row by row, and the ranges that are merged.</summary>
internal sealed class SheetCells
{
    private readonly SharedStringItem[] _shared;
    private readonly NumberFormats _formats;

    public SheetCells(WorkbookPart workbook)
    {
        _shared = workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().ToArray() ?? [];
        _formats = new NumberFormats(workbook);
    }

    /// <summary>The text that the cell shows; of a formula the value last reckoned.</summary>
    public SheetText TextOf(Cell cell)
    {
        var value = cell.CellValue?.Text ?? "";
        if (cell.DataType is null || cell.DataType.Value == CellValues.Number)
        {
            return new SheetText(
                value.Length == 0 ? "" : ShownNumber.Of(value, _formats.Of(cell.StyleIndex?.Value)).Trim(), IsNumber: true);
        }

        return new SheetText(TextOf(cell, value).Trim(), IsNumber: false);
    }

    private string TextOf(Cell cell, string value)
    {
        if (cell.DataType?.Value == CellValues.SharedString)
        {
            return int.TryParse(value, out var index) && index >= 0 && index < _shared.Length
                ? TextOf(_shared[index])
                : "";
        }

        return cell.DataType?.Value == CellValues.InlineString && cell.InlineString is { } inline ? TextOf(inline) : value;
    }

    // Phonetic hints are no part of the text; what is raised, lowered or struck out is no part of the word beside it.
    private static string TextOf(RstType item) => item.Text?.Text
        ?? string.Concat(item.Elements<Run>().Select(run => IsApart(run.RunProperties) ? $" {run.Text?.Text} " : run.Text?.Text));

    private static bool IsApart(RunProperties? properties) =>
        properties?.GetFirstChild<Strike>() is { } strike && (strike.Val is null || strike.Val.Value)
        || properties?.GetFirstChild<VerticalTextAlignment>()?.Val is { } place && place.Value != VerticalAlignmentRunValues.Baseline;
}
