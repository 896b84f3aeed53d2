using Disclosure.Validation.Text;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Validation.Documents.Xlsx;

/// <summary>How the cells of a style show what they store.</summary>
/// <param name="Number">How they show numbers.</param>
/// <param name="Doubt">Why nothing that they show is a figure; null for none.</param>
/// <param name="IsOnWhite">Whether their text stands on white.</param>
internal sealed record CellStyle(ShownNumber Number, LocalizedText? Doubt, bool IsOnWhite)
{
    public static CellStyle Plain { get; } = new(ShownNumber.General, Doubt: null, IsOnWhite: true);
}

/// <summary>The styles of the cells of a workbook.</summary>
internal sealed class CellStyles
{
    // The built-in formats that show plain numbers; the others are dates, times, fractions and powers of ten.
    private static readonly Dictionary<uint, string> BuiltIn = new()
    {
        [0] = "General",
        [1] = "0",
        [2] = "0.00",
        [3] = "#,##0",
        [4] = "#,##0.00",
        [5] = "#,##0;-#,##0",
        [6] = "#,##0;-#,##0",
        [7] = "#,##0.00;-#,##0.00",
        [8] = "#,##0.00;-#,##0.00",
        [9] = "0%",
        [10] = "0.00%",
        [37] = "#,##0;-#,##0",
        [38] = "#,##0;-#,##0",
        [39] = "#,##0.00;-#,##0.00",
        [40] = "#,##0.00;-#,##0.00",
        [41] = "#,##0;-#,##0",
        [42] = "#,##0;-#,##0",
        [43] = "#,##0.00;-#,##0.00",
        [44] = "#,##0.00;-#,##0.00",
        [49] = "@",
    };

    private const uint FirstOwn = 164;

    private readonly CellStyle[] _styles;
    private readonly Dictionary<uint, ShownNumber> _formats =
        BuiltIn.ToDictionary(format => format.Key, format => new ShownNumber(format.Value));

    /// <param name="sheet">The styles of the workbook; null where it has none.</param>
    public CellStyles(Stylesheet? sheet)
    {
        foreach (var format in sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            if (format is { NumberFormatId.Value: var id, FormatCode.Value: { } code })
            {
                _formats[id] = new ShownNumber(code);
            }
        }

        var fonts = sheet?.Fonts?.Elements<Font>().ToArray() ?? [];
        var fills = sheet?.Fills?.Elements<Fill>().ToArray() ?? [];
        _styles = [.. (sheet?.CellFormats?.Elements<CellFormat>() ?? [])
            .Select(style => StyleOf(style, At(fonts, style.FontId?.Value), At(fills, style.FillId?.Value)))];
    }

    /// <summary>The style of that number; one that the file lacks shows nothing for sure.</summary>
    public CellStyle Of(uint? style) =>
        _styles.Length == 0 ? CellStyle.Plain
        : At(_styles, style ?? 0) ?? CellStyle.Plain with { Doubt = SheetDoubts.Unclear };

    private CellStyle StyleOf(CellFormat style, Font? font, Fill? fill)
    {
        var behind = SheetColor.Behind(fill);
        return new CellStyle(
            FormatOf(style.NumberFormatId?.Value ?? 0), TextMark.Of(font, behind), SheetColor.AreAlike(behind, SheetColor.White));
    }

    // A number that stands for no format of the file is the general one; the lower ones stand for formats of each country.
    private ShownNumber FormatOf(uint id) =>
        _formats.TryGetValue(id, out var known) ? known
        : id >= FirstOwn ? ShownNumber.General
        : new ShownNumber(FormattableString.Invariant($"no. {id}"));

    private static T? At<T>(T[] all, uint? index)
        where T : class => index < all.Length ? all[index.Value] : null;
}
