using Disclosure.Validation.Text;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Validation.Documents.Xlsx.Styles;

/// <summary>How the cells of a style show what they store.</summary>
/// <param name="Number">How they show numbers.</param>
/// <param name="Doubt">Why nothing that they show is a figure; null for none.</param>
/// <param name="IsOnWhite">Whether their text stands on white.</param>
internal sealed record SheetStyle(ShownNumber Number, LocalizedText? Doubt, bool IsOnWhite)
{
    public static SheetStyle Plain { get; } = new(ShownNumber.General, Doubt: null, IsOnWhite: true);
}

/// <summary>The styles of the cells of a workbook.</summary>
internal sealed class SheetStyles
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

    // Spreadsheet programs allow some 250 in a file; each that is worked out takes far more than its code.
    private const int MostFormats = 1_000;

    private readonly CellFormat[] _formats;
    private readonly Font[] _fonts;
    private readonly Fill[] _fills;
    private readonly DifferentialFormat[] _differences;
    private readonly Dictionary<uint, string> _codes = new(BuiltIn);
    // How a number of a format that is not known is shown: in doubt.
    private static readonly ShownNumber Unknown = new("no. other");

    private readonly Dictionary<uint, ShownNumber> _numbers = [];
    private readonly Dictionary<string, ShownNumber> _changed = new(StringComparer.Ordinal);
    private readonly SheetStyle?[] _styles;

    /// <param name="sheet">The styles of the workbook; null where it has none.</param>
    public SheetStyles(Stylesheet? sheet)
    {
        _formats = sheet?.CellFormats?.Elements<CellFormat>().ToArray() ?? [];
        _fonts = sheet?.Fonts?.Elements<Font>().ToArray() ?? [];
        _fills = sheet?.Fills?.Elements<Fill>().ToArray() ?? [];
        _differences = sheet?.DifferentialFormats?.Elements<DifferentialFormat>().ToArray() ?? [];
        _styles = new SheetStyle?[_formats.Length];
        foreach (var format in sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            if (format is { NumberFormatId.Value: var id, FormatCode.Value: { } code })
            {
                _codes[id] = code;
            }
        }
    }

    /// <summary>The style of that number; one that the file lacks shows nothing for sure.</summary>
    public SheetStyle Of(uint? style)
    {
        var index = style ?? 0;
        return _formats.Length == 0 ? SheetStyle.Plain
            : index >= _formats.Length ? SheetStyle.Plain with { Doubt = SheetDoubts.Unclear }
            : _styles[index] ??= StyleOf(_formats[index]);
    }

    /// <summary>What a condition changes in the style of a cell; null where the file lacks it.</summary>
    public DifferentialFormat? Difference(uint? number) => At(_differences, number);

    /// <summary>How a condition with that format code shows numbers.</summary>
    public ShownNumber Shown(string code)
    {
        if (!_changed.TryGetValue(code, out var number))
        {
            if (_changed.Count >= MostFormats)
            {
                return Unknown;
            }

            _changed[code] = number = new ShownNumber(code);
        }

        return number;
    }

    private SheetStyle StyleOf(CellFormat format)
    {
        var behind = SheetColor.Behind(At(_fills, format.FillId?.Value));
        return new SheetStyle(
            NumberOf(format.NumberFormatId?.Value ?? 0),
            TextMark.Of(At(_fonts, format.FontId?.Value), behind),
            SheetColor.AreAlike(behind, SheetColor.White));
    }

    // A number that stands for no format of the file is the general one; the lower ones stand for formats of each country.
    private ShownNumber NumberOf(uint id)
    {
        if (!_numbers.TryGetValue(id, out var number))
        {
            var isKnown = id < FirstOwn ? _codes.ContainsKey(id) : _numbers.Count < MostFormats;
            var code = isKnown ? _codes.GetValueOrDefault(id) : FormattableString.Invariant($"no. {id}");
            _numbers[id] = number = new ShownNumber(code);
        }

        return number;
    }

    private static T? At<T>(T[] all, uint? index)
        where T : class => index < all.Length ? all[index.Value] : null;
}
