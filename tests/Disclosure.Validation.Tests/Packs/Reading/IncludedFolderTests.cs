using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Checks;
using Xunit;

namespace Disclosure.Validation.Tests.Packs.Reading;

/// <summary>What packs say alike stands once, in a folder that they include; tests stand in files of their own.</summary>
public sealed class IncludedFolderTests
{
    private const string Head = "pack: mine\nversion: 1.0.0\nform: cn-2019\ninclude: [common-mine]\n";

    private const string Common = """
        rules:
          A:
            title: {zh: 规则, en: Rule}
            each: row of disputes
            check: total >= 0
            standing: stated
            basis: '{notice}附件'
            locked: true
          B: {title: {zh: 规则, en: Rule}, each: row of disputes, check: total >= pending, standing: implied}
        """;

    [Fact]
    public void The_rules_of_an_included_folder_are_the_packs_own_and_can_be_changed_in_part()
    {
        using var folder = Folder(("mine/rules.yaml", "rules:\n  B: {severity: info}\n  C: {title: {zh: 规则, en: Rule}, check: year > 0, standing: implied}\n"));

        var rules = Read(folder).Rules;

        Assert.Equal(["A", "B", "C"], rules.Select(rule => rule.Id));
        Assert.Equal("国办公开办函〔2019〕60号附件", rules[0].Basis);
        Assert.Equal((Severity.Info, "total >= pending"), (rules[1].Severity, ((CheckRule)rules[1]).Check));
    }

    [Fact]
    public void Tests_are_gathered_from_all_files_by_rule()
    {
        using var folder = Folder(
            ("common-mine/rules.tests.yaml", "tests:\n  A: [{given: {total: 1}, expect: holds}]\n"),
            ("mine/rules.tests.yaml", "tests:\n  A: [{given: {total: -1}, expect: violated}]\n"));

        Assert.Equal([Outcome.Holds, Outcome.Violated], RuleTests.Of(Read(folder))["A"].Select(test => test.Expected));
    }

    [Fact]
    public void Files_of_tests_are_not_looked_into_before_their_tests_are_asked_for()
    {
        using var folder = Folder(("mine/rules.tests.yaml", "tests: {A: [{expect: holds}], D: []"));

        var pack = Read(folder);

        Assert.Equal("yaml.syntax", Assert.Single(Assert.Throws<DisclosureInputException>(() => RuleTests.Of(pack)).Problems).Code);
    }

    [Fact]
    public void Tests_of_a_rule_that_is_not_there_are_a_problem_at_their_line()
    {
        using var folder = Folder(("mine/rules.tests.yaml", "tests:\n  A1: [{expect: holds}]\n"));

        var problem = Assert.Single(Assert.Throws<DisclosureInputException>(() => RuleTests.Of(Read(folder))).Problems);

        Assert.Equal(("test.unknown-rule", 2), (problem.Code, problem.Line));
    }

    [Theory]
    [InlineData("include: [common-mine]", "include: [common-nobody]", "pack.unknown-folder")]
    [InlineData("include: [common-mine]", "include: ['../mine']", "pack.unknown-folder")]
    [InlineData("include: [common-mine]", "include: [mine/../common-mine]", "pack.unknown-folder")]
    [InlineData("{notice}", "{notise}", "pack.unknown-placeholder")]
    public void What_can_not_be_found_is_a_problem(string found, string put, string code)
    {
        using var folder = new PackFolder(
            ("mine/pack.yaml", Head.Replace(found, put, StringComparison.Ordinal)),
            ("common-mine/rules.yaml", Common.Replace(found, put, StringComparison.Ordinal)));

        Assert.Contains(code, Assert.Throws<DisclosureInputException>(() => Read(folder)).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void A_copy_of_a_built_in_pack_reads_what_it_includes_beside_it_or_in_the_library()
    {
        var copied = Directory.EnumerateFiles(Repository.Path("rules", "cn-2021"), "*.yaml")
            .Select(file => ("cn-2021/" + Path.GetFileName(file), File.ReadAllText(file)));
        using var alone = new PackFolder(copied);

        var built = BuiltInPacks.All.Single(pack => pack.Id == "cn-2021");

        Assert.Equal(Ids(built), Ids(RulePackReader.ReadFolder(Path.Combine(alone.Path, "cn-2021"))));
        Assert.Equal(Ids(built), Ids(RulePackReader.ReadFolder(Repository.Path("rules", "cn-2021"))));
    }

    private static IEnumerable<string> Ids(RulePack pack) => pack.Rules.Select(rule => rule.Id);

    private static RulePack Read(PackFolder folder) => RulePackReader.ReadFolder(Path.Combine(folder.Path, "mine"));

    private static PackFolder Folder(params IEnumerable<(string Name, string Text)> more) =>
        new([("mine/pack.yaml", Head), ("common-mine/rules.yaml", Common), .. more]);
}
