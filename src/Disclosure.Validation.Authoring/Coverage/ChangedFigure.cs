using System.Buffers;
using System.Globalization;
using System.Text;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Narrative.Numbers;
using Disclosure.Validation.Rules.Narrative.Templates;

namespace Disclosure.Validation.Authoring.Coverage;

/// <summary>Makes slips in a figure that a text prints.</summary>
internal static class ChangedFigure
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789,.");
    private static readonly SearchValues<char> Numerals = SearchValues.Create("零〇一二两三四五六七八九十百千万");

    /// <summary>The text with the slip in it; null where the slip would change nothing there, or there is no figure.</summary>
    /// <param name="text">The text of a section.</param>
    /// <param name="span">The figure as printed, with the word behind it.</param>
    /// <param name="number">The figure as read.</param>
    /// <param name="change">One of the slips that a figure by itself can have.</param>
    public static string? Make(string text, TextSpan span, TextNumber number, CellChange change)
    {
        var printed = Fold(text.AsSpan(span.Start, span.Length));
        var figure = FigureIn(printed);
        if (figure.Length == 0 || printed.StartsWith(NumberShapes.PercentPrefix, StringComparison.Ordinal))
        {
            return null;
        }

        // Numerals are written anew in digits.
        var isDigits = char.IsAsciiDigit(figure[0]);
        var before = isDigits
            ? decimal.Parse(figure.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : Math.Abs(number.Value);
        var after = Change(before, change);
        return after is not { } changed || changed < 0 || changed == before || !Cell.IsInRange(changed)
            ? null
            : string.Concat(
                text.AsSpan(0, span.Start),
                changed.ToString(CultureInfo.InvariantCulture),
                printed.AsSpan(figure.Length),
                text.AsSpan(span.Start + span.Length));
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

    private static string FigureIn(string printed)
    {
        var digits = printed.AsSpan().IndexOfAnyExcept(Digits);
        return printed[..Math.Max(digits > 0 ? digits : printed.AsSpan().IndexOfAnyExcept(Numerals), 0)];
    }

    private static string Fold(ReadOnlySpan<char> printed)
    {
        var folded = new StringBuilder(printed.Length);
        foreach (var c in printed)
        {
            if (!NarrativeCharacters.IsIgnored(c))
            {
                folded.Append(NarrativeCharacters.Fold(c));
            }
        }

        return folded.ToString();
    }
}
