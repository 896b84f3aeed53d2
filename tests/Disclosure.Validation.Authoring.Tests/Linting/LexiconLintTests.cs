using System.Text;
using Disclosure.Validation.Authoring.Linting;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Yaml;
using Xunit;

namespace Disclosure.Validation.Authoring.Tests.Linting;

public sealed class LexiconLintTests
{
    private const string Rule = """
        A:
          title: {zh: 甲, en: A}
          each: claim of requests (received)
          check: value = cell
          standing: advisory
          severity: info
        """;

    private const string OwnRule = """
        B:
          title: {zh: 乙, en: B}
          each: claim of requests.new.total
          words: [WORDS]
          check: value = cell
          standing: advisory
          severity: info
        """;

    private const string Lexicon = """
        lexicon: zh
        names: {used: [政府], idle: [政务]}
        topics:
          requests: {cells: 'requests.{aspect}.{party}', party: total, aspect: received, words: ['[{used}]信息公开申请', 政府信息公开申请, 申 请]}
          review: {cells: 'disputes.review.{aspect}', words: [复议]}
          other: {cells: 'nothing.{aspect}', forms: [cn-2019], words: [杂项]}
        aspects:
          received: {group: intake, of: [requests], is: [new], words: [收到]}
          lost: {group: outcome, of: [], is: [lost], words: [丢失]}
          tried: {group: work, of: [], words: [审理]}
        parties:
          natural: {is: [natural], words: [自然人]}
          ghost: {is: [ghost], words: [无名氏]}
        words:
          filler: [来件登记簿, 登记]
        """;

    [Fact]
    public void Names_and_phrases_that_nothing_uses_or_that_others_stand_for_are_found_with_their_places() => Assert.Equal(
        [
            "lexicon.yaml:2 no phrase uses the words named {idle}",
            "lexicon.yaml:4 other patterns of requests stand for all that '政府信息公开申请' does",
            "lexicon.yaml:4 '申 请' has blanks, and those of texts are dropped",
        ],
        Found(Rule, "lint.lexicon-idle", "lint.lexicon-repeated"));

    [Fact]
    public void Concepts_without_a_cell_are_found() => Assert.Equal(
        [
            "lexicon.yaml:5 'review' has no cell in the form cn-2021",
            "lexicon.yaml:9 'lost' has no cell in the form cn-2021",
            "lexicon.yaml:13 'ghost' has no cell in the form cn-2021",
        ],
        Found(Rule, "lint.lexicon-no-cell"));

    [Theory]
    [InlineData("登记", "'登记' takes the place of the same phrase of the lexicon")]
    [InlineData("来件", "where a text says '来件登记簿', '来件' is not found")]
    [InlineData("来函", null)]
    public void Phrases_of_a_rule_that_hide_others_or_are_hidden_are_found(string words, string? expected) => Assert.Equal(
        expected is null ? [] : [expected],
        Found(Rule + "\n" + OwnRule.Replace("WORDS", words, StringComparison.Ordinal), "lint.lexicon-hides").Select(found => found[(found.IndexOf(' ', StringComparison.Ordinal) + 1)..]));

    private static IEnumerable<string> Found(string rules, params string[] codes)
    {
        var pack = TestPacks.Of(rules, "form: cn-2021\ninclude: [common-cn]\ngroups:\n  applicants: [natural, company, research, charity, legal, other]\ndefaults:\n  severity: error").Pack;
        var file = new YamlFile("lexicon.yaml", () => Encoding.UTF8.GetBytes(Lexicon));
        return LexiconLint.Find(PackCompiler.Compile(pack with { Rules = [.. pack.Rules.Where(rule => rule.Id is "A" or "B")], LexiconFiles = [file] }))
            .Where(problem => codes.Contains(problem.Code)).Select(problem => $"{problem.File}:{problem.Line} {problem.Found.En}");
    }
}
