using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Authoring.Linting;

/// <summary>What can be found in a pack that reads and compiles.</summary>
internal static class LintProblems
{
    private const int MostNamed = 5;

    public static Problem UnusedGroup(string name, RuleSource source) => At(
        source,
        "lint.unused-group",
        new($"没有规则用到组 {name}", $"no rule uses the group {name}"),
        new("删去它，或检查规则中的名称", "remove it, or check the names in the rules"));

    public static Problem IdleGroup(string name, RuleSource source, string extended) => At(
        source,
        "lint.idle-override",
        new($"组 {name} 与 {extended} 中的相同", $"the group {name} is the same as in {extended}"),
        new("删去它", "remove it"));

    public static Problem IdleOverride(Rule rule, string extended) => At(
        rule,
        "lint.idle-override",
        new($"规则 {rule.Id} 与 {extended} 中的相同，没有改变什么", $"the rule {rule.Id} is the same as in {extended}: nothing is changed"),
        new("删去它", "remove it"));

    public static Problem Constant(Rule rule, bool holds, int count, int all)
    {
        var (zh, en) = holds ? ("总是相符", "can never fail") : ("永不相符", "can never hold");
        return At(
            rule,
            holds ? "lint.never-fails" : "lint.never-holds",
            LocalizedText.Of($"规则 {rule.Id} {zh}（{all} 处中的 {count} 处）", $"the rule {rule.Id} {en} (in {count} of {all} places)"),
            new("检查两边是否写成了同一个数", "check whether both sides are the same number"));
    }

    public static Problem Duplicate(Rule rule, Rule first, int count, int all) => At(
        rule,
        "lint.duplicate",
        rule == first
            ? LocalizedText.Of(
                $"规则 {rule.Id} 在 {all} 处中的 {count} 处重复自己的等式",
                $"the rule {rule.Id} says in {count} of {all} places what it says in another")
            : LocalizedText.Of(
                $"规则 {rule.Id} 在 {all} 处中的 {count} 处与 {first.Id} 相同",
                $"the rule {rule.Id} says in {count} of {all} places the same as {first.Id}"),
        rule == first
            ? new("检查 check 是否用到 each 所取的行、列", "check whether it uses the row or column that each binds")
            : new("删去其中一条", "remove one of them"));

    public static Problem Contradiction(Contradiction found)
    {
        var (zh, en) = (string.Join('、', found.Rules), string.Join(", ", found.Rules));
        var year = found.Year;
        return At(found.Last, "lint.contradiction", LocalizedText.Of(
            $"规则 {zh} {(year is null ? "" : $"在 {year} 年")}相互矛盾，没有报告能全部满足",
            $"no report {(year is null ? "" : $"of {year} ")}can keep {en} together: they contradict each other"));
    }

    public static Problem NotAllSearched(int most, int? year)
    {
        var (zh, en) = year is { } known ? ($"{known} 年的", $" of {known}") : ("", "");
        return new()
        {
            Code = "lint.bound",
            Found = LocalizedText.Of(
                $"{zh}不等式之间的矛盾没有全部查找：中间结果超过 {most} 个",
                $"the contradictions among inequalities{en} were not all searched: more than {most} on the way"),
            Hint = new("可把规则分成几个规则包，分别检查", "divide the rules among packs, and lint each"),
        };
    }

    public static Problem Redundant(Rule rule, IReadOnlyList<string> others) => At(
        rule,
        "lint.redundant",
        new($"规则 {rule.Id} 处处可由 {string.Join('、', others)} 推出", $"the rule {rule.Id} follows everywhere from {string.Join(", ", others)}"),
        new("删去它，除非它能指出别的规则指不出的地方", "remove it, unless it points to places that the others can't"));

    public static Problem Uncovered(FormTable table, IReadOnlyList<string> paths)
    {
        var named = string.Join(", ", paths.Take(MostNamed)) + (paths.Count > MostNamed ? ", …" : "");
        return new()
        {
            Code = "lint.uncovered",
            Found = LocalizedText.Of(
                $"表 {table.Id} 有 {paths.Count} 个单元格没有规则核对：{named}",
                $"no rule checks {paths.Count} cells of {table.Id}: {named}"),
        };
    }

    public static Problem IdleName(TextPlace at, string name) => at.Problem(
        "lint.lexicon-idle",
        new($"没有短语用到词组 {{{name}}}", $"no phrase uses the words named {{{name}}}"),
        hint: new("删去它", "remove it"));

    public static Problem RepeatedPhrase(TextPlace at, string pattern, string concept) => at.Problem(
        "lint.lexicon-repeated",
        new($"“{Excerpt.Of(pattern)}”所表示的短语，{concept} 的其他写法都已有", $"other patterns of {concept} stand for all that '{Excerpt.Of(pattern)}' does"),
        hint: new("删去它", "remove it"));

    public static Problem UnfindablePhrase(TextPlace at, string pattern) => at.Problem(
        "lint.lexicon-idle",
        new($"“{Excerpt.Of(pattern)}”含空格，而正文中的空格已略去", $"'{Excerpt.Of(pattern)}' has blanks, and those of texts are dropped"),
        hint: new("去掉空格", "write it without blanks"));

    public static Problem Hides(TextPlace at, string phrase, TextPlace other) => at.Problem(
        "lint.lexicon-hides",
        new($"“{Excerpt.Of(phrase)}”取代了词库中的同一短语", $"'{Excerpt.Of(phrase)}' takes the place of the same phrase of the lexicon"),
        hint: new($"它在 {other}", $"it stands at {other}"));

    public static Problem HiddenBy(TextPlace at, string pattern, string longer, TextPlace other) => at.Problem(
        "lint.lexicon-hides",
        new($"正文写“{Excerpt.Of(longer)}”时，不会读作“{Excerpt.Of(pattern)}”", $"where a text says '{Excerpt.Of(longer)}', '{Excerpt.Of(pattern)}' is not found"),
        hint: new($"较长的短语在 {other}；需要时把它也写进 words", $"the longer phrase stands at {other}; add it to the words if it is meant too"));

    public static Problem NoCell(TextPlace at, string concept, string form) => at.Problem(
        "lint.lexicon-no-cell",
        new($"“{Excerpt.Of(concept)}”在格式 {form} 中没有单元格", $"'{Excerpt.Of(concept)}' has no cell in the form {form}"),
        hint: new("用 forms 写明哪些格式有，或删去它", "say with 'forms' which forms have it, or remove it"));

    private static Problem At(Rule rule, string code, LocalizedText found, LocalizedText? hint = null) =>
        At(rule.Source, code, found, hint);

    private static Problem At(RuleSource source, string code, LocalizedText found, LocalizedText? hint) => new()
    {
        Code = code,
        File = source.File,
        Line = source.Line,
        Column = source.Column,
        Found = found,
        Hint = hint,
    };
}
