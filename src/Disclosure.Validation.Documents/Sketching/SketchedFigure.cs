using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Sketching;

/// <summary>Figures of a document of which nothing is known: how they are written shows in all of them together.</summary>
internal static partial class SketchedFigure
{
    private const int DigitsOfGroup = 3;
    private const char NoMark = '\uFFFF';

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \u00A0\u2007\u202F");

    /// <summary>Whether the text is a figure, in whatever way of writing.</summary>
    public static bool Is(string text) => text.Length is > 0 and <= 40 && Pattern().IsMatch(text.Trim());

    /// <summary>The marks that agree with the most figures.</summary>
    public static NumberMarks MarksOf(IReadOnlyList<string> figures)
    {
        NumberMarks[] ways = [new('.', ','), new(',', '.'), new(',', ' '), new('.', ' '), new('.', '\'')];
        return ways.MaxBy(way => figures.Sum(figure => Number(figure, way) is not { } number ? 0 : IsOneGroup(number) ? 1 : 2));
    }

    // Three decimals are seldom written; one group of three digits often is.
    private static bool IsOneGroup(decimal number) => number.Scale == 4;

    /// <summary>The sign or code of money that stands beside most figures that have one; empty for none.</summary>
    public static string CurrencyOf(IReadOnlyList<string> figures) => figures
        .Select(figure => Currency().Match(figure).Value).Where(mark => mark.Length > 0)
        .GroupBy(mark => mark, StringComparer.Ordinal).MaxBy(marks => marks.Count())?.Key ?? "";

    public static bool IsPercent(string text) => text.Contains('%', StringComparison.Ordinal);

    public static bool IsAmount(string text) => Currency().IsMatch(text);

    /// <summary>Whether a heading says that days are counted.</summary>
    public static bool IsOfDays(string heading) => Days().IsMatch(heading);

    /// <summary>The number; null where the figure is not written so.</summary>
    public static decimal? Number(string text, NumberMarks marks)
    {
        var bare = Beside().Replace(text, "").AsSpan().Trim();
        var unsigned = bare is ['+' or '-', ..] ? bare[1..] : bare;
        var point = unsigned.IndexOf(marks.Point);
        var fraction = point < 0 ? [] : unsigned[(point + 1)..];
        if (Ungrouped(point < 0 ? unsigned : unsigned[..point], marks.Group) is not { } digits || (point >= 0 && !AreDigits(fraction)))
        {
            return null;
        }

        return decimal.TryParse($"{digits}.{fraction}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? bare is ['-', ..] ? -number : number
            : null;
    }

    // One to three digits, and groups of three behind them.
    private static string? Ungrouped(ReadOnlySpan<char> whole, char? mark)
    {
        if (AreDigits(whole))
        {
            return whole.ToString();
        }

        var digits = new StringBuilder();
        foreach (var part in mark == ' ' ? whole.SplitAny(Blanks) : whole.Split(mark ?? NoMark))
        {
            var group = whole[part];
            if (!AreDigits(group) || (digits.Length == 0 ? group.Length > DigitsOfGroup : group.Length != DigitsOfGroup))
            {
                return null;
            }

            digits.Append(group);
        }

        return digits.ToString();
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');

    [GeneratedRegex(@"^(?:\p{Sc}|[A-Z]{3})?\s?[+-]?[0-9](?:[0-9.,' \u00A0\u2007\u202F]*[0-9])?\s?(?:%|\p{Sc}|[A-Z]{3})?$")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\p{Sc}|(?<![A-Z])[A-Z]{3}(?![A-Z])")]
    private static partial Regex Currency();

    // In brackets, as a unit is: elsewhere days may be what requests came in within.
    [GeneratedRegex(@"\((?:in |en |em )?(?:\p{L}+ )?(?:days|tagen?|jours|d[ií]as|giorni|dagen|dage|dagar|dni|päivää)\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Days();

    [GeneratedRegex(@"\p{Sc}|[A-Z]{3}|%")]
    private static partial Regex Beside();
}
