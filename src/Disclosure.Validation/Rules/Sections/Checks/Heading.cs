using System.Globalization;
using System.Text.RegularExpressions;

namespace Disclosure.Validation.Rules.Sections.Checks;

/// <summary>The heading of a section as printed, taken apart.</summary>
/// <param name="Number">The number in front; null where none is printed, as with the numbering of word processors.</param>
/// <param name="Name">The letters of the rest, without what stands in brackets.</param>
internal readonly partial record struct Heading(int? Number, string Name)
{
    private const string Digits = "一二三四五六七八九";

    public static Heading Of(string printed)
    {
        var text = ReducedText.WithoutBlanks(printed).Text;
        var number = NumberPattern().Match(text);
        var name = BracketPattern().Replace(text[number.Length..], "");
        return new Heading(number.Success ? Value(number.Groups["number"].Value) : null, ReducedText.Letters(name).Text);
    }

    private static int? Value(string number)
    {
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var arabic))
        {
            return arabic;
        }

        var ten = number.IndexOf('十', StringComparison.Ordinal);
        var tens = ten < 0 ? 0 : ten == 0 ? 1 : Digit(number[0]);
        var units = ten < 0 ? Digit(number[^1]) : ten == number.Length - 1 ? 0 : Digit(number[^1]);
        return tens is null || units is null ? null : (tens * 10) + units;
    }

    private static int? Digit(char c) => Digits.IndexOf(c, StringComparison.Ordinal) is var index and >= 0 ? index + 1 : null;

    [GeneratedRegex(
        @"^(?:\((?<number>[一二三四五六七八九十]{1,3}|\d{1,2})\)|第(?<number>[一二三四五六七八九十]{1,3})部分[、.,:]?|(?<number>[一二三四五六七八九十]{1,3}|\d{1,2})[、.,:](?!\d))",
        RegexOptions.ExplicitCapture)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex BracketPattern();
}
