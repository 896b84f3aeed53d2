using System.Globalization;
using Disclosure.Validation.Documents.Xlsx.Styles;
using Disclosure.Validation.Documents.Zip;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Validation.Documents.Xlsx;

/// <summary>What the cells of a workbook show.</summary>
internal sealed class SheetCells
{
    private readonly OfficePackage _package;
    private readonly List<SheetText> _shared = [];

    public SheetCells(OfficePackage package, WorkbookPart workbook)
    {
        _package = package;
        Styles = new SheetStyles(package.Load<Stylesheet>(workbook.WorkbookStylesPart));
        if (workbook.SharedStringTablePart is { } shared)
        {
            _shared.AddRange(package.Read(shared)
                .Where(reader => reader.IsStartElement && reader.ElementType == typeof(SharedStringItem))
                .Select(reader => RichText.Of((SharedStringItem)reader.LoadCurrentElement()!)));
        }
    }

    public SheetStyles Styles { get; }

    /// <summary>The text that the cell shows; of a formula the value last reckoned.</summary>
    public SheetText TextOf(Cell cell)
    {
        var style = Styles.Of(cell.StyleIndex?.Value);
        var text = IsWellFormed(cell) ? TextOf(cell, style) : new SheetText(cell.InnerText.Trim(), Doubt: SheetDoubts.Unclear);
        if (text.Doubt == SheetDoubts.Unseen && !style.IsOnWhite)
        {
            text = text with { Doubt = null };
        }

        return text with { Doubt = text.Doubt ?? style.Doubt };
    }

    private SheetText TextOf(Cell cell, SheetStyle style)
    {
        var type = cell.DataType?.InnerText ?? "n";
        var value = cell.CellValue?.Text.Trim() ?? "";
        if (cell.CellFormula is { } formula && (cell.CellValue is null || (value.Length == 0 && type != "str")))
        {
            return new SheetText($"={formula.Text}", Doubt: SheetDoubts.NotReckoned);
        }

        return type switch
        {
            "inlineStr" => cell.InlineString is { } inline ? RichText.Of(inline) : new SheetText(""),
            _ when value.Length == 0 => new SheetText(""),
            "n" => style.Number.Of(value),
            "s" => Shared(value),
            "str" => new SheetText(value),
            "b" when value is "0" or "1" => new SheetText(value == "1" ? "TRUE" : "FALSE", Doubt: SheetDoubts.NoNumber),
            _ => new SheetText(value, Doubt: SheetDoubts.NoNumber),
        };
    }

    private SheetText Shared(string value)
    {
        if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= _shared.Count)
        {
            return new SheetText($"#{value}", Doubt: SheetDoubts.NoSharedText);
        }

        _package.CountText(_shared[index].Text);
        return _shared[index];
    }

    // A cell has one value, and a text of its own only where its type says so.
    private static bool IsWellFormed(Cell cell)
    {
        var contents = cell.ChildElements
            .Where(child => child is not (CellFormula or ExtensionList) && child.InnerText.Length > 0)
            .ToList();
        return contents is [] || (contents is [var only] && (cell.DataType?.InnerText == "inlineStr" ? only is InlineString : only is CellValue));
    }
}
