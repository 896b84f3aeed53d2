using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules.Expressions.Tokens;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Expansion;

/// <summary>Places what is wrong with a rule's text in the file that the rule comes from.</summary>
internal static class CompilationProblems
{
    public static Problem Syntax(RuleSource source, ParseFailure failure) =>
        At(source, "rule.syntax", failure.Offset, failure.Found, failure.Expected, failure.Hint);

    public static Problem Mistake(RuleSource source, int offset, Mistake mistake) =>
        At(source, mistake.Code, offset, mistake.Found, mistake.Expected, mistake.Hint);

    public static Problem TooLarge(RuleSource source, int most) => At(
        source,
        "pack.too-large",
        0,
        new("到这条规则为止，规则包展开后过大", "a pack that is too large once expanded, as of this rule"),
        LocalizedText.Of($"各规则合计至多引用 {most} 个单元格", $"at most {most} uses of cells by all rules"),
        new("缩小 each 的范围，或减少通配符", "narrow 'each', or use fewer wildcards"));

    private static Problem At(
        RuleSource source, string code, int offset, LocalizedText found, LocalizedText? expected, LocalizedText? hint) =>
        source.ProblemAt(offset, code, found, expected, hint);
}
