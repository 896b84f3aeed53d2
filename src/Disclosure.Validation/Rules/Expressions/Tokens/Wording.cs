using System.Globalization;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Expressions.Tokens;

/// <summary>
/// The names of tokens and expectations, and the hints, in both languages. An expectation is a string: a constant of
/// this class, or a spelling between backticks.
/// </summary>
internal static class Wording
{
    public const string Operand = "operand";
    public const string Number = "number";
    public const string Name = "name";
    public const string Phrase = "phrase";
    public const string EqualOrNot = "equal or not";
    public const string EndOfCheck = "end of check";
    public const string EndOfEach = "end of each";
    public const string EndOfGroup = "end of group";
    public const string EndOfArguments = "end of arguments";
    public const string EndOfList = "end of list";

    private static readonly Dictionary<string, LocalizedText> Expectations = new()
    {
        [Operand] = new("数字、名称或 '('", "a number, a name or '('"),
        [Number] = new("数字", "a number"),
        [Name] = new("名称", "a name"),
        [Phrase] = new("引号中的词语，如 \"行政复议\"", "a phrase in quotes, such as \"行政复议\""),
        [EqualOrNot] = new("'=' 或 '!='", "'=' or '!='"),
        [EndOfCheck] = new("运算符或结尾", "an operator or the end"),
        [EndOfEach] = new("','、'(' 名单、where 条件或结尾", "',', a list in '(' ')', 'where' or the end"),
        [EndOfGroup] = new("运算符或 ')'", "an operator or ')'"),
        [EndOfArguments] = new("运算符、',' 或 ')'", "an operator, ',' or ')'"),
        [EndOfList] = new("',' 或 ')'", "',' or ')'"),
    };

    private static readonly Dictionary<string, LocalizedText> Hints = new()
    {
        ["=="] = Use("="),
        ["&&"] = Use("and"),
        ["&"] = Use("and"),
        ["||"] = Use("or"),
        ["|"] = Use("or"),
        ["!"] = Use("not"),
        ["<>"] = Use("!="),
        ["=>"] = Use(">="),
        ["=<"] = Use("<="),
        ["["] = Use("("),
        ["]"] = Use(")"),
        ["{"] = Use("("),
        ["}"] = Use(")"),
        ["、"] = Use(","),
        ["。"] = Use("."),
        ["\""] = NoQuotes,
        ["'"] = NoQuotes,
        ["“"] = NoQuotes,
        ["”"] = NoQuotes,
        ["."] = new(
            "小数写成 0.5；通配符 * 代替名称中的一段，如 handled.*", "write decimals as 0.5; a wildcard * stands for parts of a name, as in handled.*"),
    };

    private static LocalizedText NoQuotes => new(
        "名称不加引号；引号成对，只用于 mentions 之后", "write names without quotes; quotes come in pairs, and only behind mentions");

    /// <summary>The expectation of that very word or sign.</summary>
    public static string Spelling(string word) => $"`{word}`";

    /// <summary>Several expectations as one text.</summary>
    public static LocalizedText Expected(IReadOnlyList<string> expectations)
    {
        var texts = expectations.Distinct().Select(Translate).ToList();
        return new LocalizedText(
            Join(texts.Select(text => text.Zh), "、", " 或 "), Join(texts.Select(text => text.En), ", ", " or "));
    }

    public static LocalizedText OneOf(IEnumerable<string> words) =>
        Expected([.. words.Select(Spelling)]);

    public static LocalizedText? DidYouMean(string name, IEnumerable<string> candidates) =>
        NearestName.Find(name.ToLowerInvariant(), candidates) is { } near ? Use(near) : null;

    /// <summary>What to write in place of a token that stands where it can't.</summary>
    public static LocalizedText? HintFor(TokenKind kind, string token, IReadOnlyList<string> expectations)
    {
        var keyword = token.ToLowerInvariant();
        return kind switch
        {
            TokenKind.Phrase => NoQuotes,
            TokenKind.Unknown when Hints.TryGetValue(token, out var hint) => hint,
            TokenKind.Unknown when token.All(char.IsLetter) => new LocalizedText(
                "名称用表格定义中的英文标识，如 handled.total", "names are the ids of the form, such as handled.total"),
            TokenKind.If => new LocalizedText("给 'if … then …' 加上括号", "put 'if … then …' in brackets"),
            TokenKind.Within => new LocalizedText(
                "within 只能在比较之后，如 a = b within 0.01", "'within' follows a comparison, as in a = b within 0.01"),
            TokenKind.Name when Vocabulary.Keywords.Any(word => word.Text == keyword) && keyword != token =>
                Use(keyword),
            TokenKind.Name when expectations.All(IsSpelling) => DidYouMean(token, expectations.Select(Bare)),
            _ => null,
        };
    }

    /// <summary>What to say of a closing bracket too many.</summary>
    public static LocalizedText Unopened() => new("没有与这个 ')' 对应的 '('", "no '(' belongs to this ')'");

    /// <summary>What to do where the text ends inside a bracket.</summary>
    public static LocalizedText Unclosed(int offset)
    {
        var place = (offset + 1).ToString(CultureInfo.InvariantCulture);
        return new LocalizedText($"第 {place} 个字符的 '(' 没有 ')'", $"the '(' at character {place} is not closed");
    }

    private static LocalizedText Use(string word) => new($"请用 '{word}'", $"use '{word}'");

    private static LocalizedText Translate(string expectation)
    {
        if (Expectations.TryGetValue(expectation, out var text))
        {
            return text;
        }

        return new LocalizedText($"'{Bare(expectation)}'", $"'{Bare(expectation)}'");
    }

    private static bool IsSpelling(string expectation) => expectation.StartsWith('`');

    private static string Bare(string expectation) => expectation.Trim('`');

    private static string Join(IEnumerable<string> texts, string separator, string last)
    {
        var all = texts.ToList();
        return all.Count < 2
            ? string.Concat(all)
            : string.Join(separator, all.SkipLast(1)) + last + all[^1];
    }
}
