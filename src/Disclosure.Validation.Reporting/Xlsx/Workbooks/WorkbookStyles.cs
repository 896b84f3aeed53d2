using Disclosure.Validation.Findings;
using DocumentFormat.OpenXml.Spreadsheet;
using Cell = Disclosure.Validation.Reports.Cell;

namespace Disclosure.Validation.Reporting.Xlsx.Workbooks;

/// <summary>The style sheet of the workbook.</summary>
internal static class WorkbookStyles
{
    private const uint FirstOwnFormat = 164;
    private const uint DayFormat = FirstOwnFormat + Cell.MaxDecimals + 1;
    private const uint HeadingFill = 2;

    private enum Letters
    {
        Plain,
        Bold,
        Link,
        Error,
        Warning,
        Info,
    }

    /// <summary>The style of a number with that many digits behind the point.</summary>
    public static CellStyle Number(int decimals) => CellStyle.Number + decimals;

    public static CellStyle Of(Severity severity) => severity switch
    {
        Severity.Error => CellStyle.Error,
        Severity.Warning => CellStyle.Warning,
        _ => CellStyle.Info,
    };

    public static Stylesheet Create() => new(
        new NumberingFormats(Formats()),
        new Fonts(
            Letter(),
            Letter(isBold: true),
            Letter(colour: "FF0563C1", isUnderlined: true),
            Letter(colour: "FFC00000", isBold: true),
            Letter(colour: "FF9C5700", isBold: true),
            Letter(colour: "FF1F4E79")),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFD9E2F3" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(CellFormats()));

    private static IEnumerable<NumberingFormat> Formats()
    {
        for (var decimals = 0; decimals <= Cell.MaxDecimals; decimals++)
        {
            yield return Format(FirstOwnFormat + (uint)decimals, decimals == 0 ? "0" : "0." + new string('0', decimals));
        }

        yield return Format(DayFormat, "yyyy-mm-dd");
    }

    // In the order of CellStyle.
    private static IEnumerable<CellFormat> CellFormats()
    {
        yield return Look(Letters.Plain);
        yield return Look(Letters.Plain);
        yield return Look(Letters.Bold, wrap: true, fill: HeadingFill);
        yield return Look(Letters.Plain, wrap: true);
        yield return Look(Letters.Plain, quoted: true);
        yield return Look(Letters.Link);
        yield return Look(Letters.Plain, format: DayFormat);
        yield return Look(Letters.Error);
        yield return Look(Letters.Warning);
        yield return Look(Letters.Info);
        for (var decimals = 0; decimals <= Cell.MaxDecimals; decimals++)
        {
            yield return Look(Letters.Plain, format: FirstOwnFormat + (uint)decimals);
        }
    }

    private static Font Letter(string colour = "FF000000", bool isBold = false, bool isUnderlined = false) => new()
    {
        Bold = isBold ? new Bold() : null,
        Underline = isUnderlined ? new Underline() : null,
        FontSize = new FontSize { Val = 10 },
        Color = new Color { Rgb = colour },
        FontName = new FontName { Val = "Microsoft YaHei" },
    };

    private static NumberingFormat Format(uint id, string code) =>
        new() { NumberFormatId = id, FormatCode = code };

    private static CellFormat Look(
        Letters letters, bool wrap = false, bool quoted = false, uint format = 0, uint fill = 0) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wrap })
        {
            FontId = (uint)letters,
            FillId = fill,
            BorderId = 0,
            NumberFormatId = format,
            FormatId = 0,
            QuotePrefix = quoted ? true : null,
            ApplyFont = true,
            ApplyFill = fill > 0,
            ApplyNumberFormat = format > 0,
            ApplyAlignment = true,
        };
}
