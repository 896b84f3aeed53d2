using System.Text;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules.Narrative;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Narrative;

/// <summary>Packs with rules about the text: of users, broken ones, and hostile ones.</summary>
public sealed class NarrativePackTests
{
    private const string Own = """
        pack: my-city
        version: 1.0.0
        extends: cn-2021
        rules:
          CITY-PAPER:
            title: {zh: 正文所写公报期数与许可数一致, en: Issues of the gazette}
            each: row of permits (licensing)
            text:
              sections: [overview]
              patterns: ['公报[共]出版{n}']
              unless: [内部]
            check: n = decisions
            standing: advisory
            severity: info
            tests:
              - {given: {decisions: 3}, text: 公报共出版三期。公报出版3次。, expect: holds}
              - {given: {decisions: 3}, text: 公报出版4次。, expect: {violated: 1}}
              - {given: {decisions: 3}, text: 内部公报出版4次。, expect: silent}
              - {given: {decisions: 3}, text: {disclosure: 公报出版4次。}, expect: silent}
        """;

    [Fact]
    public void A_users_rule_uses_the_words_of_the_pack_it_extends()
    {
        var pack = Compile(Own);

        Assert.All(new RuleTestRunner(pack.Tested()).RunAll(), result => Assert.Null(result.Failure));
        Assert.Equal(BuiltInPacks.All[1].Scopes, pack.Pack.Scopes);
    }

    [Theory]
    [InlineData("公报[共]出版{n}", "公报[共出版{n}", 10, 21, "“[”没有“]”")]
    [InlineData("公报[共]出版{n}", "公报(共|)出版{n}", 10, 24, "此处为空")]
    [InlineData("公报[共]出版{n}", "公报{q?}{n}", 10, 21, "无法理解的占位符“{q?}”")]
    [InlineData("公报[共]出版{n}", "公报{..99}{n}", 10, 21, "间隔过大")]
    [InlineData("公报[共]出版{n}", "公报{recieve}{n}", 10, 21, "未知的短语“{recieve}”")]
    [InlineData("公报[共]出版{n}", "公报出版}", 10, 23, "此处不应为“}”")]
    [InlineData("sections: [overview]", "sections: [overwiew]", 9, 18, "未知的部分“overwiew”")]
    [InlineData("unless: [内部]", "allow: [bodys]", 11, 15, "未知的范围“bodys”")]
    [InlineData("unless: [内部]", "unless: ['{n}']", 11, 17, "此处不能读取数字")]
    [InlineData("unless: [内部]", "unles: [内部]", 11, 7, "未知的键“unles”")]
    [InlineData("check: n = decisions", "check: decisions = 1", 12, 12, "check 没有用到正文里的数字")]
    [InlineData("check: n = decisions", "check: q = decisions", 12, 12, "未知的名称“q”")]
    [InlineData("standing: advisory", "standing: implied", 13, 5, "以正文为据（text）的规则不是 advisory")]
    [InlineData("severity: info", "severity: error", 14, 5, "仅供参考（advisory）的规则不能是错误")]
    public void What_is_wrong_is_named_with_its_place(string sound, string broken, int line, int column, string found)
    {
        var text = Own.Replace(sound, broken, StringComparison.Ordinal);
        Assert.NotEqual(Own, text);

        var problem = Assert.Throws<DisclosureInputException>(() => Compile(text)).Problems[0];

        Assert.Equal(("own.yaml", line, column), (problem.File, problem.Line, problem.Column));
        Assert.Equal(found, problem.Found.Zh);
    }

    [Fact]
    public void Phrases_that_name_each_other_are_refused()
    {
        var unused = Own.Replace("rules:", "phrases: {a: ['{b}'], b: ['甲[{a}]', '{c}'], c: [乙]}\nrules:", StringComparison.Ordinal);
        var used = unused.Replace("公报[共]", "{a}", StringComparison.Ordinal);

        foreach (var text in new[] { unused, used })
        {
            var problem = Assert.Single(Assert.Throws<DisclosureInputException>(() => Compile(text)).Problems);
            Assert.Equal(("text.phrase-circle", "短语互相引用：{a} → {b} → {a}"), (problem.Code, problem.Found.Zh));
            Assert.NotNull(problem.Line);
        }
    }

    [Fact]
    public void Templates_that_grow_beyond_bounds_are_refused()
    {
        var text = Own.Replace(
                "rules:",
                "phrases: {a: ['{..30}一{..30}二{..30}三{..30}四'], b: ['{a}{a}{a}{a}'], c: ['{b}{b}{b}{b}'], e: ['{c}{c}{c}{c}']}\nrules:",
                StringComparison.Ordinal)
            .Replace("公报[共]", "{e}{e}{e}", StringComparison.Ordinal);

        Assert.Equal("text.too-large", Assert.Throws<DisclosureInputException>(() => Compile(text)).Problems[0].Code);
    }

    [Fact]
    public void The_largest_template_allowed_can_be_matched()
    {
        // Just below the bound: thirty gaps of a sentence with a number behind each.
        var template = string.Concat(Enumerable.Range(0, 20).Select(_ => "{...120}公报{n}"));
        var pack = Compile(Own.Replace("公报[共]出版{n}", template, StringComparison.Ordinal));

        Assert.DoesNotMatch(pack.Rules.OfType<CompiledNarrative>().Last().Searches[0].Patterns[0].Regex, new string('公', 20_000));
    }

    [Fact]
    public void A_rule_about_the_text_can_be_switched_off_and_weighed_anew()
    {
        var pack = Compile("""
            pack: my-city
            version: 1.0.0
            extends: cn-2021
            rules:
              TXT-RECEIVED: {enabled: false}
              TXT-HANDLED: {severity: info}
            """);

        Assert.DoesNotContain(pack.Rules, rule => rule.Definition.Id == "TXT-RECEIVED");
        Assert.Equal(
            Severity.Info, pack.Rules.Single(rule => rule.Definition.Id == "TXT-HANDLED").Definition.Severity);
    }

    private static CompiledPack Compile(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return PackCompiler.Compile(RulePackReader.Read(stream, "own.yaml"));
    }
}
