using System.Globalization;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Claims.Lexicons;

/// <summary>What can be wrong with a lexicon.</summary>
internal static class LexiconProblems
{
    public static Problem TwoMeanings(TextPlace at, string phrase, string first) => at.Problem(
        "lexicon.ambiguous",
        new($"短语“{Excerpt.Of(phrase)}”有两种意义", $"the phrase '{Excerpt.Of(phrase)}' has two meanings"),
        hint: new($"另一种在 {first}；请删去其一", $"the other stands at {first}; remove one"));

    public static Problem Endless(TextPlace at, string pattern) => at.Problem(
        "lexicon.endless",
        new($"“{Excerpt.Of(pattern)}”没有尽头", $"'{Excerpt.Of(pattern)}' has no end"),
        hint: new("名称互相引用，或括号嵌套太深", "names refer to each other, or brackets are nested too deep"));

    public static Problem TooMany(TextPlace at, string pattern, int most) => at.Problem(
        "lexicon.size",
        new($"“{Excerpt.Of(pattern)}”展开的短语太多", $"'{Excerpt.Of(pattern)}' stands for too many phrases"),
        new($"不超过 {Number(most)} 个", $"at most {Number(most)}"));

    public static Problem TooLarge(TextPlace at) => at.Problem(
        "lexicon.size",
        new("词库太大", "the lexicon is too large"),
        hint: new("请删去少用的短语", "remove phrases that are hardly used"));

    public static Problem Bracket(TextPlace at, string pattern) => at.Problem(
        "lexicon.bracket",
        new($"“{Excerpt.Of(pattern)}”的括号不成对", $"the brackets of '{Excerpt.Of(pattern)}' do not pair"),
        new("[可省略]、(甲|乙)、{名称}", "[optional], (one|other), {name}"));

    public static Problem Empty(TextPlace at, string pattern) => at.Problem(
        "lexicon.empty",
        new($"“{Excerpt.Of(pattern)}”可以是空的", $"'{Excerpt.Of(pattern)}' can be nothing"),
        new("至少一个字", "one character at least"));

    public static Problem UnknownName(TextPlace at, string name, IEnumerable<string> known) => at.Problem(
        "lexicon.unknown-name",
        new($"未知的名称“{Excerpt.Of(name)}”", $"unknown name '{Excerpt.Of(name)}'"),
        hint: NameHint.Nearest(name, known));

    public static Problem UnknownConcept(TextPlace at, string name, IReadOnlyCollection<string> known) => at.Problem(
        "lexicon.unknown-concept",
        new($"词库中没有“{Excerpt.Of(name)}”", $"the lexicon has no '{Excerpt.Of(name)}'"),
        hint: NameHint.Nearest(name, known));

    public static Problem NoCell(TextPlace at, string concept, string form, string pattern) => at.Problem(
        "lexicon.no-cell",
        new(
            $"“{Excerpt.Of(concept)}”在格式 {form} 中没有单元格：{Excerpt.Of(pattern)}",
            $"'{Excerpt.Of(concept)}' has no cell in the form {form}: {Excerpt.Of(pattern)}"),
        hint: new("用 forms 写明哪些格式有", "say with 'forms' which forms have it"));

    public static Problem NotOneCharacter(TextPlace at, string found) => at.Problem(
        "lexicon.numeral",
        new($"“{Excerpt.Of(found)}”不是一个字", $"'{Excerpt.Of(found)}' is not one character"));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
