using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Validation.Documents.Xlsx;

/// <summary>The number formats of the cell styles of a workbook.</summary>
internal sealed class NumberFormats
{
    private const uint General = 0;
    private const uint Text = 49;

    // The built-in formats that show plain numbers; the others are dates, times, fractions and powers of ten.
    private static readonly Dictionary<uint, string> BuiltIn = new()
    {
        [1] = "0",
        [2] = "0.00",
        [3] = "#,##0",
        [4] = "#,##0.00",
        [9] = "0%",
        [10] = "0.00%",
        [5] = "#,##0",
        [6] = "#,##0",
        [7] = "#,##0.00",
        [8] = "#,##0.00",
        [37] = "#,##0",
        [38] = "#,##0",
        [39] = "#,##0.00",
        [40] = "#,##0.00",
        [41] = "#,##0",
        [42] = "#,##0",
        [43] = "#,##0.00",
        [44] = "#,##0.00",
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
            var id = style.NumberFormatId?.Value ?? General;
            _ofStyle.Add(id is General or Text ? null : own.GetValueOrDefault(id, FormattableString.Invariant($"no. {id}")));
        }
    }

    /// <summary>The format code of a cell style; null for the general format.</summary>
    public string? Of(uint? style) => style is { } index && index < _ofStyle.Count ? _ofStyle[(int)index] : null;
}
