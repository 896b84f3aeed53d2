using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Claims;

/// <summary>What can be wrong with a rule about claims.</summary>
internal static class ClaimProblems
{
    public static Problem NotStated() => new()
    {
        Code = "claim.standing",
        Found = new("以正文为据的规则称有明文规定（stated）", "a rule about the text that is 'stated'"),
        Expected = new("standing: advisory 或 implied", "standing: advisory or implied"),
        Hint = new("正文与表格不一致只是线索，不是证明", "that text and table differ is a clue, not a proof"),
    };

    public static Problem Shape(RuleSource source, string each) => At(
        source,
        0,
        "claim.each",
        new($"“{Excerpt.Of(each)}”", $"'{Excerpt.Of(each)}'"),
        new("claim of 所数之事 (环节、结果或申请人)，例如 claim of requests (received, taken)", "claim of what is counted (what became of it, or whose it is), such as claim of requests (received, taken)"));

    public static Problem UnknownTheme(RuleSource source, int offset, string name, IReadOnlyCollection<string> known) => At(
        source,
        offset,
        "claim.unknown-theme",
        new($"词库中没有“{Excerpt.Of(name)}”", $"the lexicon has no '{Excerpt.Of(name)}'"),
        new(string.Join("、", known), string.Join(", ", known)),
        NameHint.Nearest(name, known));

    public static Problem UnknownCheck(RuleSource source, string check, IReadOnlyCollection<string> known) => At(
        source,
        0,
        "claim.check",
        new($"“{Excerpt.Of(check)}”不是对正文的检查", $"'{Excerpt.Of(check)}' is no check of claims"),
        new(string.Join("；", known), string.Join("; ", known)));

    public static Problem NoCell(RuleSource source, int offset, string path) => At(
        source,
        offset,
        "claim.no-cell",
        new($"格式中没有单元格“{Excerpt.Of(path)}”", $"the form has no cell '{Excerpt.Of(path)}'"),
        new("单元格路径，可用 *，例如 permits.licensing.decisions", "a path of cells, with * if wanted, such as permits.licensing.decisions"));

    public static Problem WordsWithoutCells(RuleSource source) => At(
        source,
        0,
        "claim.words",
        new("有 words，each 却不是一个单元格路径", "words, where each names no one path of cells"),
        new("each: claim of permits.licensing.decisions", "each: claim of permits.licensing.decisions"));

    public static Problem NoLexicon(RuleSource source) => At(
        source,
        0,
        "claim.no-lexicon",
        new("规则包没有词库", "the pack has no lexicon"),
        new("include: [common-cn]，或文件 lexicon.yaml", "include: [common-cn], or a file lexicon.yaml"));

    private static Problem At(RuleSource source, int offset, string code, LocalizedText found, LocalizedText expected, LocalizedText? hint = null) =>
        source.ProblemAt(offset, code, found, expected, hint);
}
