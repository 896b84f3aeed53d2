using System.Globalization;
using System.Xml;
using Disclosure.Validation.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Validation.Reporting.Xlsx.Workbooks;

/// <summary>
/// Writes one sheet: its head, its rows, its foot. Rows are by far the most of a workbook and go straight to the XML
/// writer, four times as fast as through an object each; all else is written by the Open XML SDK.
/// </summary>
internal sealed class SheetXml(XmlWriter xml, SharedStrings strings, Language language)
{
    public const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The attribute that says how high a row is.</summary>
    public const string Height = "ht";

    private const int SignificantDigits = 15;
    private const int LongestLiteral = 120;
    private const double Margin = 0.4;
    private const uint A4 = 9;
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    public static DocumentFormat.OpenXml.Spreadsheet.Text TextElement(string visible) =>
        new(SheetText.Escaped(visible)) { Space = SpaceProcessingModeValues.Preserve };

    /// <summary>Everything before the rows: the first row stays in view, the columns have their widths.</summary>
    public void BeginSheet(IEnumerable<(double Width, bool IsFolded)> columns)
    {
        xml.WriteStartElement("worksheet", Namespace);
        new SheetProperties(new OutlineProperties { SummaryRight = false }, new PageSetupProperties { FitToPage = true }).WriteTo(xml);
        new SheetViews(new SheetView(
            new Pane
            {
                VerticalSplit = 1,
                TopLeftCell = "A2",
                ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            })
        {
            WorkbookViewId = 0,
        }).WriteTo(xml);
        new Columns(columns.Select((column, index) => new Column
        {
            Min = (uint)index + 1,
            Max = (uint)index + 1,
            Width = column.Width,
            CustomWidth = true,
            Hidden = column.IsFolded ? true : null,
            OutlineLevel = column.IsFolded ? 1 : null,
        })).WriteTo(xml);
        xml.WriteStartElement("sheetData", Namespace);
    }

    /// <summary>Everything behind the rows: the filter, what is chosen from, and that a page is as wide as what is in view.</summary>
    /// <param name="filtered">The cells of the filter.</param>
    /// <param name="choices">Cells in which people choose, and from what.</param>
    public void EndSheet(string filtered, IEnumerable<(string Cells, string Choices)> choices)
    {
        xml.WriteEndElement();
        new AutoFilter { Reference = filtered }.WriteTo(xml);
        var validations = choices.Select(choice => new DataValidation
        {
            Type = DataValidationValues.List,
            AllowBlank = true,
            ShowErrorMessage = true,
            SequenceOfReferences = new ListValue<StringValue>([choice.Cells]),
            Formula1 = new Formula1($"\"{choice.Choices}\""),
        }).ToList();
        if (validations.Count > 0)
        {
            new DataValidations(validations) { Count = (uint)validations.Count }.WriteTo(xml);
        }

        new PageMargins { Left = Margin, Right = Margin, Top = Margin * 2, Bottom = Margin * 2, Header = Margin, Footer = Margin }.WriteTo(xml);
        new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = A4, FitToWidth = 1, FitToHeight = 0 }.WriteTo(xml);
        new HeaderFooter { OddFooter = new OddFooter("&L&A&R&P / &N") }.WriteTo(xml);
        xml.WriteEndElement();
        xml.Flush();
    }

    /// <param name="number">Its number, from 1.</param>
    /// <param name="height">Its height in points; null for that of a line.</param>
    public void BeginRow(int number, double? height = null) => BeginRow(number, height?.ToString(CultureInfo.InvariantCulture));

    public void BeginRow(int number, string? height)
    {
        xml.WriteStartElement("row", Namespace);
        xml.WriteAttributeString("r", number.ToString(CultureInfo.InvariantCulture));
        if (height is not null)
        {
            xml.WriteAttributeString(Height, height);
            xml.WriteAttributeString("customHeight", "1");
        }
    }

    public void EndRow() => xml.WriteEndElement();

    public void Blank()
    {
        xml.WriteStartElement("c", Namespace);
        xml.WriteEndElement();
    }

    public void Text(LocalizedText? text, CellStyle style = CellStyle.Plain) => Text(text?.In(language), style);

    public void Text(string? text, CellStyle style = CellStyle.Plain)
    {
        if (string.IsNullOrEmpty(text))
        {
            Blank();
            return;
        }

        var visible = SheetText.Visible(text);
        var shown = style == CellStyle.Plain && SheetText.LooksLikeFormula(visible) ? CellStyle.Quoted : style;
        if (strings.NumberOf(visible) is { } number)
        {
            BeginCell("s", shown);
            xml.WriteElementString("v", Namespace, number.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            BeginCell("inlineStr", shown);
            xml.WriteStartElement("is", Namespace);
            TextElement(visible).WriteTo(xml);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>A number as a report prints it: one that a spreadsheet would round stands as text.</summary>
    public void Printed(decimal? number)
    {
        if (number is not { } known)
        {
            Blank();
        }
        else if (Digits(known) > SignificantDigits)
        {
            Text(known.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            Number(known.ToString(CultureInfo.InvariantCulture), WorkbookStyles.Number(known.Scale));
        }
    }

    /// <summary>A number that was reckoned, whose trailing zeros mean nothing.</summary>
    public void Computed(decimal? number)
    {
        if (number is { } known && Digits(known) <= SignificantDigits)
        {
            Number(NumberText.PrintTrimmed(known)!, CellStyle.Plain);
        }
        else
        {
            Text(NumberText.PrintTrimmed(number));
        }
    }

    public void Whole(int? number)
    {
        if (number is { } known)
        {
            Number(known.ToString(CultureInfo.InvariantCulture), CellStyle.Number);
        }
        else
        {
            Blank();
        }
    }

    public void Day(DateOnly? day)
    {
        if (day is { } known)
        {
            Number((known.DayNumber - DayZero.DayNumber).ToString(CultureInfo.InvariantCulture), CellStyle.Day);
        }
        else
        {
            Blank();
        }
    }

    /// <summary>
    /// A link into the workbook. It is a formula, since a sheet can hold only 65,530 links of the other kind; its text
    /// is ours, never a document's.
    /// </summary>
    /// <param name="to">The place; null for a text alone.</param>
    /// <param name="text">The text.</param>
    /// <param name="otherwise">How a text alone looks.</param>
    public void Link(SheetPlace? to, string text, CellStyle otherwise = CellStyle.Plain)
    {
        if (to is not { } place)
        {
            Text(text, otherwise);
            return;
        }

        var visible = SheetText.Visible(text);
        var shown = visible.Length <= LongestLiteral ? visible : string.Concat(visible.AsSpan(0, LongestLiteral - 1), "…");
        BeginCell("str", CellStyle.Link);
        xml.WriteElementString("f", Namespace, $"HYPERLINK(\"#{place}\",\"{shown.Replace("\"", "\"\"", StringComparison.Ordinal)}\")");
        xml.WriteElementString("v", Namespace, shown);
        xml.WriteEndElement();
    }

    private static int Digits(decimal number)
    {
        var digits = decimal.Truncate(Math.Abs(number)).ToString(CultureInfo.InvariantCulture);
        return (digits == "0" ? 0 : digits.Length) + number.Scale;
    }

    private void Number(string digits, CellStyle style)
    {
        xml.WriteStartElement("c", Namespace);
        WriteStyle(style);
        xml.WriteElementString("v", Namespace, digits);
        xml.WriteEndElement();
    }

    private void BeginCell(string type, CellStyle style)
    {
        xml.WriteStartElement("c", Namespace);
        xml.WriteAttributeString("t", type);
        WriteStyle(style);
    }

    private void WriteStyle(CellStyle style) => xml.WriteAttributeString("s", ((int)style).ToString(CultureInfo.InvariantCulture));
}
