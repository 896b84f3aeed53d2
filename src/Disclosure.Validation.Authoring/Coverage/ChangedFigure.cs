using System.Globalization;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Authoring.Coverage;

/// <summary>Makes slips in a figure that a text prints in digits.</summary>
internal static class ChangedFigure
{
    /// <summary>The text with the slip in it; null where the slip would change nothing there, or there are no digits.</summary>
    /// <param name="text">The text of a section.</param>
    /// <param name="span">The figure as printed, with the word behind it.</param>
    /// <param name="change">One of the slips that a figure by itself can have.</param>
    public static string? Make(string text, TextSpan span, CellChange change)
    {
        var printed = string.Concat(text.Substring(span.Start, span.Length).Select(CharacterFolding.Narrow));
        var length = printed.TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or ',').Count();
        var figure = printed[..length].TrimEnd('.', ',');
        if (!decimal.TryParse(figure.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var before)
            || Change(before, change) is not { } after || after < 0 || after == before || !Cell.IsInRange(after))
        {
            return null;
        }

        return string.Concat(text.AsSpan(0, span.Start), after.ToString(CultureInfo.InvariantCulture), text.AsSpan(span.Start + figure.Length));
    }

    // One more is one more in the last printed digit.
    private static decimal? Change(decimal number, CellChange change)
    {
        var unit = new decimal(1, 0, 0, false, number.Scale);
        var digits = number / unit;
        return change switch
        {
            CellChange.PlusOne => number + unit,
            CellChange.MinusOne => number - unit,
            CellChange.TimesTen => number * 10,
            CellChange.Transposed when digits >= 10 => number + 9 * (digits % 10 - Math.Floor(digits / 10) % 10) * unit,
            _ => null,
        };
    }
}
