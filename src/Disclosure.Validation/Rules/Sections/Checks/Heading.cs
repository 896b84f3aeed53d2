using System.Text.RegularExpressions;
using Disclosure.Validation.Rules.Texts;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Sections.Checks;

/// <summary>The heading of a section as printed, taken apart.</summary>
/// <param name="Number">The number in front; null where none is printed, as with the numbering of word processors.</param>
/// <param name="Name">The letters of the rest, without what stands in brackets.</param>
internal readonly partial record struct Heading(int? Number, string Name)
{
    public static Heading Of(string printed)
    {
        var text = ReducedText.WithoutBlanks(printed).Text;
        var number = NumberPattern().Match(text);
        var name = BracketPattern().Replace(text[number.Length..], "");
        return new Heading(number.Success ? ChineseNumerals.Ordinal(number.Groups["number"].Value) : null, ReducedText.Letters(name).Text);
    }

    [GeneratedRegex(
        @"^(?:\((?<number>[一二三四五六七八九十]{1,3}|\d{1,2})\)|第(?<number>[一二三四五六七八九十]{1,3})部分[、.,:]?|(?<number>[一二三四五六七八九十]{1,3}|\d{1,2})[、.,:](?!\d))",
        RegexOptions.ExplicitCapture)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex BracketPattern();
}
