using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Authoring.Testing;

/// <summary>What can be wrong with the tests of a rule.</summary>
internal static class RuleTestMistakes
{
    public static Problem UnknownRule(TextPlace at, string id, IEnumerable<string> known) => at.Problem(
        "test.unknown-rule",
        new($"规则包中没有规则“{Excerpt.Of(id)}”", $"the pack has no rule '{Excerpt.Of(id)}'"),
        hint: NameHint.Nearest(id, known));

    public static Problem ExpectMissing(TextPlace at) => at.Problem(
        "test.expect",
        new("测试没有 expect", "the test has no expect"),
        new("holds、violated、undecided、skipped 或 silent", "holds, violated, undecided, skipped or silent"));

    public static Problem ExpectShape(TextPlace at) => at.Problem(
        "test.expect",
        new("无法理解的 expect", "an expect that can't be understood"),
        new(
            "holds、violated、undecided、skipped、silent、{violated: 差额}、{undecided: {单元格: 推算值}} 或 {claims: {单元格: 数}}",
            "holds, violated, undecided, skipped, silent, {violated: difference}, {undecided: {cell: implied value}} or {claims: {cells: number}}"));
}
