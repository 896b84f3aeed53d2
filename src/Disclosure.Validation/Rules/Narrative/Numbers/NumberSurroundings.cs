using Disclosure.Validation.Rules.Narrative.Templates;

namespace Disclosure.Validation.Rules.Narrative.Numbers;

/// <summary>
/// What stands around a number that a template took: it may be the rest of a longer number, an ordinal, a rough one, or
/// have another measure word than it seems.
/// </summary>
internal static class NumberSurroundings
{
    private const string Numerals = "零〇一二两三四五六七八九十百千万亿点";
    private const string RangeSigns = "-~–—至到";
    private const string RoughPrefixes = "数几";
    private const string RoughSuffixes = "多余";

    // Words that begin with a measure word, and are none.
    private static readonly string[] OtherWords =
    [
        "个百分点", "个工作日", "个月", "个小时", "个部门", "个单位", "个镇", "个乡", "个街道", "个区", "个县", "个市", "个省", "个科室",
        "个窗口", "个网站", "个平台", "个栏目", "个专栏", "部门", "部分", "条例", "起诉", "起草", "例会", "次日", "次月", "次年", "次全会", "次会议",
    ];

    /// <summary>The number with its sign or measure word; null where it is none, or not what it seems.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="number">What the template took for the number.</param>
    /// <param name="shape">What the template took it for.</param>
    public static FoldedSpan? Of(string text, FoldedSpan number, TextNumberShape shape)
    {
        var prefix = NumberShapes.PercentPrefix;
        if (shape == TextNumberShape.Percent && text.AsSpan(0, number.Start).EndsWith(prefix))
        {
            return number with { Start = number.Start - prefix.Length };
        }

        var behind = text.AsSpan(number.End);
        return IsCutOff(text, number) || IsOtherMeasure(behind)
            ? null
            : number with { End = Math.Min(number.End + 1, text.Length) };
    }

    private static bool IsCutOff(string text, FoldedSpan number)
    {
        if (number.Start == 0)
        {
            return false;
        }

        var before = text[number.Start - 1];
        return before == '第' || char.IsAsciiDigit(before) || before is '.' or ','
            || text.AsSpan(0, number.Start).EndsWith("分之")
            || (IsNumeral(text[number.Start]) && (IsNumeral(before) || RoughPrefixes.Contains(before, StringComparison.Ordinal)))
            || (RangeSigns.Contains(before, StringComparison.Ordinal) && number.Start > 1 && IsDigit(text[number.Start - 2]));
    }

    private static bool IsOtherMeasure(ReadOnlySpan<char> behind)
    {
        if (behind.Length > 1 && RoughSuffixes.Contains(behind[1], StringComparison.Ordinal))
        {
            return true;
        }

        foreach (var word in OtherWords)
        {
            if (behind.StartsWith(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumeral(char c) => Numerals.Contains(c, StringComparison.Ordinal);

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || IsNumeral(c);
}
