using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Validation.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Validation.Documents.Xlsx.Styles;

/// <summary>
/// What a sheet shows otherwise under a condition. Conditions that compare the cell with numbers are worked out; of others it is not known
/// whether they are met, so that they put in doubt whatever they may change.
/// </summary>
internal sealed partial class FormatCondition
{
    private const int Black = 0;

    private readonly Func<decimal, bool>? _isMet;
    private readonly LocalizedText? _mark;
    private readonly ShownNumber? _number;

    private FormatCondition(Func<decimal, bool>? isMet, LocalizedText? mark, ShownNumber? number) => (_isMet, _mark, _number) = (isMet, mark, number);

    /// <param name="rule">The rule of a sheet, in the words of either version of the format.</param>
    /// <param name="styles">The styles of the workbook.</param>
    /// <returns>Null where the rule changes nothing that matters, or only what is no figure anyway.</returns>
    public static FormatCondition? Of(OpenXmlElement rule, SheetStyles styles)
    {
        var type = AttributeOf(rule, "type");
        if (type is "containsErrors" or "containsBlanks")
        {
            return null;
        }

        if (rule.ChildElements.Any(part => AttributeOf(part, "showValue") is "0" or "false"))
        {
            return new FormatCondition(null, SheetDoubts.Unseen, null);
        }

        OpenXmlElement? change = rule.ChildElements.FirstOrDefault(part => part.LocalName == "dxf")
            ?? (uint.TryParse(AttributeOf(rule, "dxfId"), CultureInfo.InvariantCulture, out var id) ? styles.Difference(id) : null);
        var code = change?.GetFirstChild<NumberingFormat>()?.FormatCode?.Value;
        var mark = change is null ? null : MarkOf(change);
        return mark is null && code is null
            ? null
            : new FormatCondition(ComparisonOf(rule, type), mark, code is null ? null : styles.Shown(code));
    }

    /// <summary>Why the text may be another figure than it says; null where it is not.</summary>
    public LocalizedText? DoubtAbout(SheetText text)
    {
        if (!text.Text.Any(char.IsDigit) || (text.IsNumber && _isMet is not null && NumberOf(text.Text) is { } number && !_isMet(number)))
        {
            return null;
        }

        return _mark ?? (text.IsNumber && _number!.Of(text.Text) is var shown && (shown.Doubt is not null || shown.Text != text.Text)
            ? SheetDoubts.Format
            : null);
    }

    // Without a colour of its own, a condition fills the cell behind black text.
    private static LocalizedText? MarkOf(OpenXmlElement change)
    {
        var pattern = change.GetFirstChild<Fill>()?.PatternFill;
        var fill = (ColorType?)pattern?.BackgroundColor ?? pattern?.ForegroundColor;
        var behind = fill is null ? SheetColor.White : SheetColor.Of(fill);
        return change.GetFirstChild<Font>() is { } font ? TextMark.Of(font, behind)
            : SheetColor.AreAlike(behind, Black) ? SheetDoubts.Unseen
            : null;
    }

    private static Func<decimal, bool>? ComparisonOf(OpenXmlElement rule, string? type)
    {
        var formulas = rule.ChildElements.Where(part => part.LocalName is "formula" or "f").Select(part => part.InnerText.Trim()).ToList();
        if (type == "expression" && formulas is [var one] && OwnPattern().Match(one) is { Success: true } match)
        {
            return Comparison(match.Groups["sign"].Value, NumberOf(match.Groups["number"].Value), null);
        }

        return type == "cellIs" && formulas is [var first, .. var more]
            ? Comparison(AttributeOf(rule, "operator"), NumberOf(first), more is [var second] ? NumberOf(second) : null)
            : null;
    }

    private static Func<decimal, bool>? Comparison(string? sign, decimal? one, decimal? other) => (sign, one, other) switch
    {
        ("equal" or "=", { } value, null) => number => number == value,
        ("notEqual" or "<>", { } value, null) => number => number != value,
        ("lessThan" or "<", { } value, null) => number => number < value,
        ("lessThanOrEqual" or "<=", { } value, null) => number => number <= value,
        ("greaterThan" or ">", { } value, null) => number => number > value,
        ("greaterThanOrEqual" or ">=", { } value, null) => number => number >= value,
        ("between", { } least, { } most) => number => number >= least && number <= most,
        ("notBetween", { } least, { } most) => number => number < least || number > most,
        _ => null,
    };

    private static decimal? NumberOf(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? AttributeOf(OpenXmlElement element, string name) =>
        element.GetAttributes().FirstOrDefault(attribute => attribute.LocalName == name).Value;

    // A cell that is named without signs of a fixed place moves with the cell that is shown.
    [GeneratedRegex(@"^[A-Z]{1,3}\d+\s*(?<sign>=|<>|<=?|>=?)\s*(?<number>-?\d+(\.\d+)?)$", RegexOptions.ExplicitCapture)]
    private static partial Regex OwnPattern();
}
