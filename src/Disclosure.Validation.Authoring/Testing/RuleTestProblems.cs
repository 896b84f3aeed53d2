using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Authoring.Testing;

/// <summary>Why a test of a rule fails.</summary>
internal static class RuleTestProblems
{
    /// <summary>What is expected of a rule about the text that a passage must not mislead.</summary>
    public static readonly LocalizedText Silence = new("不作声（不出现或未能判定）", "silent: does not arise, or is undecided");

    public static Problem NoSuchPlace(RuleTest test, IReadOnlyList<string> names) => At(
        test,
        "test.place",
        new(
            $"规则所及的行、列、单元格中，没有一处同时有 {string.Join('、', names)}",
            $"no row, column or cell of the rule has all of {string.Join(", ", names)}"));

    /// <summary>A name that means nothing in any place of the rule.</summary>
    public static Problem UnknownName(RuleTest test, string name, IEnumerable<string> known) => At(
        test,
        "test.place",
        new($"测试中的“{name}”，规则所及之处都没有", $"'{name}' in the test, which no place of the rule has")) with
    { Hint = NameHint.Nearest(name, known) };

    public static Problem OtherOutcome(RuleTest test, Outcome outcome, decimal? difference) =>
        At(
            test,
            "test.outcome",
            Words(outcome, difference),
            test.IsSilent ? Silence : Words(test.Expected, test.Difference));

    public static Problem NothingFound(Rule rule, RuleTest test) => At(
        test,
        "test.no-passage",
        rule.When is null
            ? new("正文中没有该规则所找的句子", "the text has no passage that the rule looks for")
            : new($"不满足条件“{rule.When}”，规则不适用", $"the condition '{rule.When}' is not met: the rule does not apply"),
        Words(test.Expected, test.Difference));

    public static Problem OtherDifference(RuleTest test, decimal expected, decimal? actual) => At(
        test, "test.difference", Words(Outcome.Violated, actual), Words(Outcome.Violated, expected));

    public static Problem OtherImplied(RuleTest test, string cell, decimal expected, decimal? actual) => At(
        test,
        "test.implied",
        actual is { } number ? Implied(cell, number) : new($"{cell} 没有推算值", $"{cell} without an implied value"),
        Implied(cell, expected));

    /// <summary>Other figures than expected.</summary>
    public static Problem OtherClaims(RuleTest test, IReadOnlyDictionary<string, decimal> found, IReadOnlyDictionary<string, decimal> expected) =>
        At(test, "test.claims", Claims(found), Claims(expected));

    /// <summary>The figures that a text states, in words.</summary>
    public static LocalizedText Claims(IReadOnlyDictionary<string, decimal> claims)
    {
        var all = string.Join(", ", claims.Select(claim => $"{claim.Key}: {NumberText.PrintTrimmed(claim.Value)}"));
        return claims.Count == 0 ? new("正文没有说数", "the text states no figure") : new($"正文说 {all}", $"the text states {all}");
    }

    /// <summary>The outcome in words, with the signed difference where it is known.</summary>
    public static LocalizedText Words(Outcome outcome, decimal? difference = null)
    {
        var text = Terms.Of(outcome);
        return outcome != Outcome.Violated || difference is not { } number
            ? text
            : new(
                $"{text.Zh}，相差 {NumberText.PrintTrimmed(number)}",
                $"{text.En}, difference {NumberText.PrintTrimmed(number)}");
    }

    /// <summary>An implied value in words.</summary>
    public static LocalizedText Implied(string cell, decimal value) => new(
        $"{cell} 的推算值为 {NumberText.PrintTrimmed(value)}", $"{cell} implied as {NumberText.PrintTrimmed(value)}");

    private static Problem At(RuleTest test, string code, LocalizedText found, LocalizedText? expected = null) =>
        test.Source.ProblemAt(0, code, found, expected, hint: null);
}
