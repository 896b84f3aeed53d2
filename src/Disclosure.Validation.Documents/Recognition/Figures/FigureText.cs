using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Recognition.Figures;

/// <summary>Reads figures as offices print them: with separators, signs in words, units and remarks.</summary>
/// <param name="culture">How figures are written in text.</param>
/// <param name="form">The form that they are of, which may say what stands beside them; null for any.</param>
internal sealed partial class FigureText(CultureInfo culture, Form? form = null)
{
    // A bare number of this size (一亿元) is as likely to be in 元 as in 万元, where it has no more decimals than 元 has. With
    // more it is only where it is larger still.
    private const decimal DoubtfulAmount = 10_000m;
    private const decimal DoubtfulExactAmount = 1_000_000m;
    private const int DecimalsOfYuan = 2;
    private const int DigitsOfGroup = 3;

    private const int MostPlainDigits = 9;

    // What is longer is no figure, whatever remark is behind it.
    private const int LongestText = 1_000;

    private const string CountWords = "件个個项項条條宗次份笔筆起例批部篇处處户戶家人页頁张張";

    private static readonly SearchValues<char> Numbering = SearchValues.Create("0123456789.、");
    private static readonly SearchValues<char> Units = SearchValues.Create("万萬亿億元" + CountWords);

    private const char FirstIdeograph = '\u4E00';
    private const char LastIdeograph = '\u9FFF';

    private readonly FigureMarks _marks = new(culture, form?.Numbers);
    private readonly UnitMarks? _beside = UnitMarks.Of(form);

    /// <summary>Whether blanks that don't break are parts of figures.</summary>
    public bool GroupsByBlanks => _marks.GroupByBlanks;

    /// <summary>Whether the cell holds a figure or a sign for "does not apply", and no label.</summary>
    public bool IsFigure(GridCell cell)
    {
        var printed = cell.Text;
        if (printed.Length == 0 || IsPlainNumber(printed))
        {
            return printed.Length > 0;
        }

        if (printed.Length > LongestText || IsPlainLabel(printed))
        {
            return false;
        }

        if (cell.Doubt is not null)
        {
            return printed.Any(char.IsNumber);
        }

        var text = TextOf(cell);
        return IsSign(text) || NumberPattern().IsMatch(text) || NoChangePattern().IsMatch(text);
    }

    /// <summary>Whether a cell of the row holds one.</summary>
    public bool AreIn(GridRow row)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (IsFigure(row.Cells[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is printed for a cell of the form: a text that the form knows in place of a number, or a figure.</summary>
    /// <param name="printed">What is printed.</param>
    /// <param name="target">The cell of the form.</param>
    /// <param name="unit">The unit of money that stands over or beside it; null for none.</param>
    public Figure Read(GridCell printed, FormCell target, string? unit = null) =>
        printed.Doubt is null && form is not null && Cell.OfSign(printed.Text, form, target.Kind) is { } sign ? new Figure(sign)
        : Read(printed, target.Kind, target.Kind == ValueKind.Amount ? unit : null);

    /// <summary>What a cell of that kind holds when this is printed in it.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="kind">What the form asks for.</param>
    /// <param name="unit">The unit of money that stands over or beside the cell; null for none.</param>
    public Figure Read(GridCell cell, ValueKind kind, string? unit = null)
    {
        var (printed, asked) = (cell.Text, kind);
        if (kind == ValueKind.Amount && form is not null && form.AmountUnit != AmountUnit.OfForm)
        {
            // In another currency there are no units to tell apart: a number with decimals.
            (kind, unit) = (ValueKind.Percent, null);
        }

        if (cell.Doubt is { } doubt && printed.Length > 0)
        {
            return new Figure(Cell.FromText(printed), doubt);
        }

        if (unit is null or AmountUnit.OfForm && printed.Length <= MostPlainDigits && IsPlainNumber(printed))
        {
            var plain = int.Parse(printed, NumberStyles.None, CultureInfo.InvariantCulture);
            return new Figure(Cell.Of(plain), unit is null ? DoubtAbout(plain, kind) : null);
        }

        return printed.Length > LongestText ? NotANumber(printed) : ReadText(cell, TextOf(cell, asked), kind, unit);
    }

    private static Figure ReadText(GridCell cell, string text, ValueKind kind, string? unit)
    {
        var printed = cell.Text;
        if (text.Length == 0)
        {
            return new Figure(Cell.Blank);
        }

        if (IsSign(text))
        {
            return new Figure(Cell.NotApplicable(printed));
        }

        var match = NumberPattern().Match(text);
        if (match.Success)
        {
            return kind is ValueKind.Count or ValueKind.Change && !cell.IsNumber && MayBeGrouped(match)
                ? new Figure(Cell.FromText(printed), FigureDoubts.Grouped)
                : ReadNumber(printed, match, kind, unit);
        }

        return kind == ValueKind.Change && NoChangePattern().IsMatch(text)
            ? new Figure(Cell.FromText(printed, 0m))
            : NotANumber(printed);
    }

    // A number that the document stores as one is written invariantly, whatever the text around it.
    private string TextOf(GridCell cell, ValueKind? kind = null)
    {
        var text = (cell.IsNumber ? CharacterFolding.Fold(cell.Text) : _marks.ToInvariant(cell.Text)).Trim();
        return _beside is null ? text : _beside.Without(text, kind);
    }

    // Most texts are: they begin with an ideograph or a bracket, or with a number in front of one.
    private static bool IsPlainLabel(string printed) =>
        printed[0] is '(' or '（' || (IsIdeograph(printed[0]) && printed[0] is not ('增' or '减' or '減'))
        || (printed.AsSpan().IndexOfAnyExcept(Numbering) is var end and > 0 && IsIdeograph(printed[end])
            && !Units.Contains(printed[end]));

    private static bool IsIdeograph(char c) => c is >= FirstIdeograph and <= LastIdeograph;

    // Of what is counted there are no fractions: in 1.200 the other mark of the two is the likelier.
    private static bool MayBeGrouped(Match match) =>
        match.Groups["fraction"].Length == DigitsOfGroup + 1 && match.Groups["digits"].Length <= DigitsOfGroup;

    private static Figure ReadNumber(string printed, Match match, ValueKind kind, string? headedUnit)
    {
        var sign = match.Groups["sign"].Value;
        var isWord = sign.Length > 0 && sign is not ("+" or "-");
        if (Parse(match) is not { } number || (isWord && kind != ValueKind.Change))
        {
            return NotANumber(printed);
        }

        if (sign is "-" || sign.StartsWith('减'))
        {
            number = -number;
        }

        var unit = match.Groups["unit"] is { Length: > 0 } own ? own.Value : headedUnit ?? "";
        if (Convert(number, unit, kind) is not { } converted || !Cell.IsInRange(converted))
        {
            return NotANumber(printed);
        }

        return match.Groups["rest"].Length > 0 || isWord || converted != number
            ? new Figure(Cell.FromText(printed, converted))
            : new Figure(Cell.Of(converted), headedUnit is null ? DoubtAbout(converted, kind) : null);
    }

    private static decimal? Parse(Match match)
    {
        var digits = match.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal);
        var text = digits + match.Groups["fraction"].Value;
        return TryParse(text, out var number) ? number : null;
    }

    private static bool TryParse(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    private static decimal? Convert(decimal number, string unit, ValueKind kind) =>
        unit.Length == 0 ? number
        : kind == ValueKind.Amount ? AmountUnit.ToWan(number, unit)
        : AmountUnit.IsUnit(unit) ? null
        : number;

    private static LocalizedText? DoubtAbout(decimal number, ValueKind kind) =>
        kind == ValueKind.Amount && number >= (number.Scale <= DecimalsOfYuan ? DoubtfulAmount : DoubtfulExactAmount)
            ? FigureDoubts.UnitOfAmount
            : null;

    // Most cells are; they need neither folding nor pattern.
    private static bool IsPlainNumber(string text) =>
        text.Length > 0 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static Figure NotANumber(string printed) => new(Cell.FromText(printed), FigureDoubts.NotANumber);

    private static bool IsSign(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExcept("-/ ");

    // Of a text without blanks around it. Nothing in it can match in two ways, so that no text takes more than one look.
    [GeneratedRegex(
        @"^(?<sign>[+-]|增加?|减少?)? *(?<digits>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9,])|[0-9]+)(?<fraction>\.[0-9]+)?(?<rest>(?> *(?<unit>万元|亿元|元|万|亿|[件人户项]次|[件个项条宗次份笔起例批部篇处户家人页张]))?(?> *\([^)]*\))?)$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex NumberPattern();

    [GeneratedRegex("^0 */ *0$")]
    private static partial Regex NoChangePattern();
}
