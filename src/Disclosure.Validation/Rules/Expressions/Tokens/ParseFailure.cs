using System.Globalization;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Expressions.Tokens;

/// <summary>Why a text is no expression or no <c>each</c>.</summary>
/// <param name="Offset">Where in the text, from 0; its length where something is missing at the end.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What was expected in its place, where that can be said.</param>
/// <param name="Hint">What to do, where that can be said.</param>
internal sealed record ParseFailure(int Offset, LocalizedText Found, LocalizedText? Expected, LocalizedText? Hint)
{
    public static ParseFailure Empty() => new(
        0,
        new LocalizedText("此处为空", "the text is empty"),
        null,
        null);

    public static ParseFailure TooLong(int length, int most) => new(
        most,
        new LocalizedText($"共 {Digits(length)} 个字符", $"{Digits(length)} characters"),
        new LocalizedText($"不超过 {Digits(most)} 个字符", $"at most {Digits(most)} characters"),
        Split);

    public static ParseFailure TooManyTokens(int offset, int count, int most) => new(
        offset,
        new LocalizedText($"共 {Digits(count)} 个名称、数字和符号", $"{Digits(count)} names, numbers and signs"),
        new LocalizedText($"不超过 {Digits(most)} 个", $"at most {Digits(most)}"),
        Split);

    public static ParseFailure TooDeep(int offset, int most) => new(
        offset,
        new LocalizedText("嵌套过深", "nested too deeply"),
        new LocalizedText($"不超过 {Digits(most)} 层", $"at most {Digits(most)} levels"),
        Split);

    public static ParseFailure NumberTooLong(int offset, string number, int whole, int decimals) => new(
        offset,
        new LocalizedText($"数字 '{number}' 位数过多", $"the number '{number}' has too many digits"),
        new LocalizedText(
            $"小数点前不超过 {Digits(whole)} 位，小数点后不超过 {Digits(decimals)} 位",
            $"at most {Digits(whole)} digits before the point and {Digits(decimals)} behind it"),
        null);

    public static ParseFailure UnknownFunction(int offset, string name) => new(
        offset,
        new LocalizedText($"未知函数 '{name}'", $"unknown function '{name}'"),
        Wording.OneOf(Vocabulary.Functions.Select(function => function.Text)),
        Wording.DidYouMean(name, Vocabulary.Functions.Select(function => function.Text)));

    public static ParseFailure UnknownKind(int offset, string name, IReadOnlyList<string> kinds) => new(
        offset,
        new LocalizedText($"未知数值类型 '{name}'", $"unknown kind '{name}'"),
        Wording.OneOf(kinds),
        Wording.DidYouMean(name, kinds));

    public static ParseFailure NestedStep(int offset) => new(
        offset,
        new LocalizedText("'@' 套在另一个 '@' 之上", "a '@' over another '@'"),
        new LocalizedText("一个式子只引用一次其他报告", "one step to another report at a time"),
        new LocalizedText("去掉其中一个 '@'", "leave one of them out"));

    public static ParseFailure ChainedComparison(int offset, string sign) => new(
        offset,
        new LocalizedText($"比较连写：'{sign}'", $"a second comparison: '{sign}'"),
        new LocalizedText("一次只比较两边", "one comparison of two sides"),
        new LocalizedText("用 and 连接，如 a = b and b = c", "join comparisons with 'and', as in a = b and b = c"));

    public static ParseFailure UnexpectedEnd(int offset, LocalizedText expected, LocalizedText? hint) => new(
        offset, new LocalizedText("式子在此中断", "the text ends too early"), expected, hint);

    public static ParseFailure Unexpected(int offset, string token, LocalizedText expected, LocalizedText? hint) => new(
        offset, new LocalizedText($"此处不应为 '{token}'", $"unexpected '{token}'"), expected, hint);

    private static LocalizedText Split => new("拆成几条规则，或使用分组", "split it into several rules, or use groups");

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
