using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules.Sections;
using Disclosure.Validation.Rules.Sections.Judging;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Tests.Packs;

/// <summary>Rules on what a report states outside its tables, as packs write them.</summary>
public sealed class StatementCompilationTests
{
    [Theory]
    [InlineData("each: section of *", "require: present", 6)]
    [InlineData("each: section of problems, overview", "require: {length: {least: 5}}", 2)]
    [InlineData("each: section of other", "require: {mentions: [a, [b, c]]}", 1)]
    [InlineData("severity: info", "require: {mentions: [a]}", 1)]
    [InlineData("severity: info", "require: ordered", 1)]
    public void A_rule_is_applied_to_each_section_or_to_the_report(string each, string require, int count) =>
        Assert.Equal(count, Assert.IsType<CompiledSectionRule>(Assert.Single(TestPacks.Of(Rule(each, require)).Rules)).Count);

    [Theory]
    [InlineData("each: section of overvue", "require: present", "rule.unknown-name", 7, 22)]
    [InlineData("each: section of overview (text)", "require: present", "rule.condition", 7, 11)]
    [InlineData("each: row of requests", "require: present", "rule.each", 7, 11)]
    [InlineData("each: section of *", "require: ordered", "rule.each", 7, 11)]
    [InlineData("each: section of *", "require: filled", "rule.each", 7, 11)]
    [InlineData("each: section of *", "check: total = 1", "rule.each", 7, 11)]
    [InlineData("severity: info", "require: present", "rule.require", 8, 5)]
    [InlineData("severity: info", "require: [present]", "field.kind", 8, 14)]
    [InlineData("severity: info", "require: {ordered: 1}", "require.terms", 8, 15)]
    [InlineData("severity: info", "require: {}", "require.terms", 8, 14)]
    [InlineData("severity: info", "require: {year: title, mentions: [a]}", "require.terms", 8, 14)]
    [InlineData("severity: info", "require: mentions", "require.terms", 8, 14)]
    [InlineData("severity: info", "require: {mentions: []}", "require.terms", 8, 15)]
    [InlineData("severity: info", "require: {mentions: [[]]}", "field.kind", 8, 26)]
    [InlineData("severity: info", "require: {without: [' ']}", "require.terms", 8, 15)]
    [InlineData("each: section of *", "require: {length: {least: 5, most: 4}}", "require.terms", 8, 23)]
    [InlineData("each: section of *", "require: {fresh: {most: 100%, run: 12}}", "require.terms", 8, 22)]
    [InlineData("severity: info", "require: {published: {county: 02-30}}", "require.day", 8, 35)]
    [InlineData("severity: info", "issuers: [country]", "field.choice", 8, 15)]
    public void What_does_not_fit_is_a_problem_with_its_place(string each, string require, string code, int line, int column)
    {
        var problem = Assert.Throws<DisclosureInputException>(() => TestPacks.Of(Rule(each, require))).Problems[0];

        Assert.Equal((code, line, column), (problem.Code, problem.Line, problem.Column));
        Assert.NotEqual(problem.Describe(Language.Zh), problem.Describe(Language.En));
    }

    [Fact]
    public void Requirements_are_printed_as_packs_write_them()
    {
        string[] written =
        [
            "ordered", "{length: {least: 5, most: 10}}", "{length: {most: 10, margin: 12.5%}}", "{mentions: [a, [b, c]]}", "{without: [a, b]}",
            "{fresh: {most: 62.5%, run: 12}}", "{year: period}", "{published: {county: 02-20, prefecture: 03-10}}",
        ];

        Assert.Equal(written, written.Select(text =>
        {
            var each = text.StartsWith("{length", StringComparison.Ordinal) || text.StartsWith("{fresh", StringComparison.Ordinal);
            var rule = TestPacks.Of(Rule(each ? "each: section of overview" : "severity: info", $"require: {text}")).Pack.Rules[0];
            return Assert.IsType<SectionRule>(rule).Print();
        }));
    }

    [Fact]
    public void An_extending_pack_changes_the_terms_of_a_rule_and_keeps_what_it_does_not_name()
    {
        var pack = TestPacks.Of("OVERVIEW-LENGTH: {require: {length: {most: 1500}}, severity: warning}", "extends: cn-2021").Pack;
        var (changed, tests) = (pack.Rules.Single(rule => rule.Id == "OVERVIEW-LENGTH"), RuleTests.Of(pack));

        Assert.Equal(("section of overview", new LengthTerms(null, 1500, 0)), (changed.Each, Assert.IsType<SectionRule>(changed).Terms));
        Assert.Empty(tests[changed.Id]);
        Assert.Equal(3, tests["FEE-STATED"].Count);
    }

    private static string Rule(string each, string require) =>
        $"CITY-1:\n  title: {{zh: 标题, en: title}}\n  {each}\n  {require}\n  standing: implied";
}
