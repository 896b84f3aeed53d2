using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Validation.Documents.Xlsx;

/// <summary>The number formats of the cell styles of a workbook.</summary>
internal sealed class NumberFormats
{
    // The built-in formats that show plain numbers; the others are dates, fractions and the general format.
    private static readonly Dictionary<uint, string> BuiltIn = new()
    {
        [1] = "0",
        [2] = "0.00",
        [3] = "#,##0",
        [4] = "#,##0.00",
        [9] = "0%",
        [10] = "0.00%",
        [37] = "#,##0",
        [38] = "#,##0",
        [39] = "#,##0.00",
        [40] = "#,##0.00",
    };

    private readonly List<string?> _ofStyle = [];

    public NumberFormats(WorkbookPart workbook)
    {
        var sheet = workbook.WorkbookStylesPart?.Stylesheet;
        var own = new Dictionary<uint, string>(BuiltIn);
        foreach (var format in sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            if (format is { NumberFormatId.Value: var id, FormatCode.Value: { } code })
            {
                own[id] = code;
            }
        }

        foreach (var style in sheet?.CellFormats?.Elements<CellFormat>() ?? [])
        {
            _ofStyle.Add(own.GetValueOrDefault(style.NumberFormatId?.Value ?? 0));
        }
    }

    /// <summary>The format code of a cell style; null for the general format.</summary>
    public string? Of(uint? style) => style is { } index && index < _ofStyle.Count ? _ofStyle[(int)index] : null;
}
