using System.Text;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Text;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Validation.Tests.Packs.Reading;

public sealed class RulePackReaderTests
{
    private const string Small = """
        pack: mine
        version: 1.2.0-beta.1
        form: cn-2021
        title: {zh: 我的, en: Mine}
        groups:
          firms: [company, legal]
        defaults: {severity: warning, standing: implied}
        rules:
          MY-RULE:
            title: {zh: 规则, en: Rule}
            each: row of requests
            check: total >= sum(firms)
            message: {zh: '差 {difference}', en: 'off by {difference}'}
            valid: {from: 2021, to: 2023}
            tests:
              - given: {total: 3, company: blank, legal: absent, natural: /, other: 见附件}
                previous: {total: 2}
                subordinates: [{total: 1}, {}]
                year: 2022
                expect: {violated: -1.50}
              - expect: {undecided: {total: 7}}

        """;

    [Fact]
    public void A_pack_of_one_file_is_read_whole()
    {
        var pack = Read(Small);
        var rule = Assert.IsType<CheckRule>(Assert.Single(pack.Rules));

        Assert.Equal(("mine", "1.2.0-beta.1", "cn-2021"), (pack.Id, pack.Version, pack.Form.Id));
        Assert.Equal(new LocalizedText("我的", "Mine"), pack.Title);
        Assert.Equal(["company", "legal"], pack.Groups["firms"]);
        Assert.Equal((Severity.Warning, Standing.Implied), (rule.Severity, rule.Standing));
        Assert.Equal(new YearRange(2021, 2023), rule.Valid);
        Assert.Equal(("total >= sum(firms)", "row of requests"), (rule.Check, rule.Each));
        Assert.Equal((12, 12), (rule.CheckSource.Line, rule.CheckSource.Column));
        Assert.Equal((12, 21), (rule.CheckSource.At(9).Line, rule.CheckSource.At(9).Column));
    }

    [Fact]
    public void Tests_of_rules_tell_the_states_of_cells_apart()
    {
        var tests = RuleTests.Of(Read(Small))[Read(Small).Rules[0].Id];

        Assert.Equal(Cell.Of(3), tests[0].Given["total"]);
        Assert.Equal(Cell.Blank, tests[0].Given["company"]);
        Assert.Equal(Cell.Absent, tests[0].Given["legal"]);
        Assert.Equal(Cell.NotApplicable(), tests[0].Given["natural"]);
        Assert.Equal(Cell.FromText("见附件"), tests[0].Given["other"]);
        Assert.Equal(Cell.Of(2), tests[0].Previous!["total"]);
        Assert.Equal([1, 0], tests[0].Subordinates!.Select(cells => cells.Count));
        Assert.Equal((2022, Outcome.Violated, -1.50m), (tests[0].Head.Year, tests[0].Expected, tests[0].Difference));
        Assert.Equal((Outcome.Undecided, 7m), (tests[1].Expected, tests[1].Implied["total"]));
        Assert.Null(tests[1].Previous);
        Assert.Null(tests[1].Subordinates);
        Assert.Equal(21, tests[1].Source.Line);
    }

    [Theory]
    [InlineData("  MY-RULE:", "  my-rule:", "rule.id", 9)]
    [InlineData("en: Rule}", "}", "rule.language", 10)]
    [InlineData("severity: warning, standing: implied", "severity: error, standing: advisory", "rule.advisory-error", 7)]
    [InlineData("standing: implied}", "standing: stated}", "rule.basis", 9)]
    [InlineData("    each: row", "    locked: true\n    enabled: false\n    each: row", "rule.locked", 12)]
    [InlineData("to: 2023", "to: 2020", "rule.years", 14)]
    [InlineData("    check: total >= sum(firms)\n", "", "rule.check", 9)]
    [InlineData("    each: row", "    require: filled\n    each: row", "rule.check", 13)]
    [InlineData("    each: row of requests\n    check: total >= sum(firms)", "    require: whole", "rule.require", 11)]
    [InlineData("off by {difference}", "off by {diference}", "rule.placeholder", 13)]
    [InlineData(", en: 'off by {difference}'", "", "rule.language", 13)]
    [InlineData(", standing: implied", "", "rule.standing", 9)]
    [InlineData("1.2.0-beta.1", "1.2", "pack.version", 2)]
    [InlineData("form: cn-2021", "form: cn-2012", "pack.unknown-form", 3)]
    [InlineData("form: cn-2021\n", "", "pack.no-form", 1)]
    [InlineData("company, legal]", "company, leagl]", "pack.unknown-name", 6)]
    [InlineData("company, legal]", "company, firms]", "pack.unknown-name", 6)]
    [InlineData("company, legal]", "company, handled]", "pack.unknown-name", 6)]
    [InlineData("pack: mine", "pack: mine\nextends: cn-2020", "pack.unknown", 2)]
    [InlineData("{violated: -1.50}", "{violated: most}", "test.number", 20)]
    [InlineData("{violated: -1.50}", "maybe", "field.choice", 20)]
    [InlineData("{violated: -1.50}", "[violated]", "test.expect", 20)]
    [InlineData("{total: 2}", "{total: [2]}", "test.cell", 17)]
    [InlineData("{total: 2}", "{total: 1234567890123456}", "test.number", 17)]
    [InlineData("    each: row", "    eech: row", "field.unknown", 11)]
    public void What_is_wrong_is_a_problem_with_its_line(string found, string put, string code, int line)
    {
        var yaml = Small.Replace(found, put, StringComparison.Ordinal);

        Assert.Contains((code, line), ProblemsOf(yaml).Select(problem => (problem.Code, problem.Line!.Value)));
    }

    [Theory]
    [InlineData("severity: error, standing: advisory", "rule.advisory-error")]
    [InlineData("severity: warning, standing: imlied", "field.choice")]
    [InlineData("severity: wrning, standing: implied", "field.choice")]
    public void A_wrong_default_is_told_once_however_many_rules_have_it(string defaults, string code)
    {
        var rules = string.Concat(Enumerable.Range(1, 3).Select(i => $"  R-{i}: {{title: {{zh: 规则, en: Rule}}, each: cell of *, require: whole}}\n"));

        var problem = Assert.Single(ProblemsOf($"pack: mine\nversion: 1.0.0\nform: cn-2021\ndefaults: {{{defaults}}}\nrules:\n{rules}"));

        Assert.Equal((code, 4), (problem.Code, problem.Line));
    }

    [Fact]
    public void A_condition_beside_a_check_is_refused_and_the_check_named_for_it()
    {
        var problem = Assert.Single(ProblemsOf(Small.Replace("    check:", "    when: total > 0\n    check:", StringComparison.Ordinal)));

        Assert.Equal(("rule.when", 12), (problem.Code, problem.Line));
        Assert.Contains("if … then", problem.Hint!.En, StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_of_a_pack_come_at_once_in_both_languages_with_hints()
    {
        var problems = ProblemsOf(Small
            .Replace("company, legal]", "company, leagl]", StringComparison.Ordinal)
            .Replace("off by {difference}", "off by {diference}", StringComparison.Ordinal)
            .Replace("1.2.0-beta.1", "one", StringComparison.Ordinal));

        Assert.Equal(
            ["did you mean 'legal'?", "did you mean 'difference'?"],
            problems.Select(problem => problem.Hint?.En).OfType<string>().Order().Reverse());
        Assert.Equal(3, problems.Count);
        Assert.All(problems, problem => Assert.NotEqual(problem.Found.Zh, problem.Found.En));
    }

    [Fact]
    public void An_extending_pack_changes_only_what_it_states()
    {
        var pack = Read("""
            pack: city
            version: 0.1.0
            extends: cn-2021
            rules:
              REQ-ROW-TOTAL: {severity: info}
              COMPLETE: {enabled: false}
              YOY-STOCK: {check: in_force >= made}
              CITY-1:
                title: {zh: 另一条, en: Another}
                standing: implied
                each: row of documents
                check: made >= 0

            """);
        var original = BuiltInPacks.All.First(one => one.Id == "cn-2021");
        var changed = pack.Rules.First(rule => rule.Id == "REQ-ROW-TOTAL");
        var before = original.Rules.First(rule => rule.Id == "REQ-ROW-TOTAL");

        Assert.Same(original.Form, pack.Form);
        Assert.Equal([.. original.Rules.Select(rule => rule.Id), "CITY-1"], pack.Rules.Select(rule => rule.Id));
        Assert.Equal(before with { Severity = Severity.Info, Source = changed.Source }, changed);
        Assert.False(pack.Rules.First(rule => rule.Id == "COMPLETE").Enabled);
        Assert.Empty(RuleTests.Of(pack)["YOY-STOCK"]);
        Assert.Equal(original.Groups["applicants"], pack.Groups["applicants"]);
    }

    [Theory]
    [InlineData("{enabled: false}")]
    [InlineData("{locked: false}")]
    [InlineData("{valid: {to: 1999}}")]
    [InlineData("{check: new = new}")]
    public void A_locked_rule_can_not_be_switched_off(string change)
    {
        var problems = ProblemsOf($"pack: city\nversion: 0.1.0\nextends: cn-2021\nrules:\n  REQ-BALANCE: {change}\n");

        Assert.Equal(("rule.locked", 5), (Assert.Single(problems).Code, problems[0].Line));
    }

    [Fact]
    public void A_folder_is_read_as_one_pack()
    {
        using var folder = new PackFolder(
            ("pack.yaml", "pack: two\nversion: 1.0.0\nform: cn-2019\n"),
            ("b.yaml", Rule("B-1")),
            ("a.yml", Rule("A-1")),
            ("notes.txt", "not yaml: ["));

        var pack = RulePackReader.ReadFolder(folder.Path);

        Assert.Equal(["A-1", "B-1"], pack.Rules.Select(rule => rule.Id));
        Assert.Equal(Path.Combine(folder.Path, "a.yml"), pack.Rules[0].Source.File);
    }

    [Fact]
    public void One_rule_in_two_files_is_a_problem_that_names_both_places()
    {
        using var folder = new PackFolder(
            ("pack.yaml", "pack: two\nversion: 1.0.0\nform: cn-2019\n"),
            ("a.yaml", Rule("A-1")),
            ("b.yaml", "\n" + Rule("A-1")));

        var problem = Assert.Single(Refused(() => RulePackReader.ReadFolder(folder.Path)));

        Assert.Equal(("rule.duplicate-id", 3), (problem.Code, problem.Line));
        Assert.Contains("a.yaml:2", problem.Hint!.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_a_form_of_its_own_is_read_with_it()
    {
        using var folder = new PackFolder(
            ("pack.yaml", "pack: own\nversion: 1.0.0\n"),
            ("form.yaml", "form: own\nzh: 表\nen: Form\nnotice: 无\nsections: [{id: s, zh: 一, en: 1}]\ntables: [{id: t, zh: 表, en: T, section: s, columns: [{id: a, zh: 甲, en: A, kind: count}], rows: [{id: r, zh: 行, en: R}]}]\n"),
            ("rules.yaml", Rule("A-1")));

        Assert.Equal(["t.r.a"], RulePackReader.ReadFolder(folder.Path).Form.Cells.Select(cell => cell.Path));
    }

    [Fact]
    public void Broken_files_of_a_folder_are_all_named()
    {
        using var folder = new PackFolder(("pack.yaml", "pack: [\n"), ("a.yaml", "rules: &x {}\n"), ("form.yaml", ""));

        Assert.Equal(
            ["input.empty", "yaml.anchor", "yaml.syntax"],
            Refused(() => RulePackReader.ReadFolder(folder.Path)).Select(problem => problem.Code).Order());
    }

    [Fact]
    public void What_is_no_pack_is_refused_by_name()
    {
        using var empty = new PackFolder();
        using var headless = new PackFolder(("a.yaml", Rule("A-1")), ("b.yaml", Rule("B-1")));
        var missing = Path.Combine(empty.Path, "none");

        Assert.Equal("pack.no-head", Assert.Single(Refused(() => RulePackReader.ReadFolder(empty.Path))).Code);
        Assert.Equal("pack.no-head", Assert.Single(Refused(() => RulePackReader.ReadFolder(headless.Path))).Code);
        Assert.Equal("input.not-found", Assert.Single(Refused(() => RulePackReader.ReadFolder(missing))).Code);
        Assert.Equal(missing, Assert.Single(Refused(() => RulePackReader.ReadFile(missing))).File);
    }

    [Theory]
    [InlineData("- pack: mine")]
    [InlineData("mine")]
    public void A_file_without_keys_is_one_problem(string yaml)
    {
        Assert.Equal("field.kind", Assert.Single(ProblemsOf(yaml)).Code);
    }

    [Fact]
    public void A_pack_of_a_hundred_megabytes_is_refused()
    {
        using var folder = new PackFolder();
        var path = Path.Combine(folder.Path, "big.yaml");
        using (var file = File.Create(path))
        {
            file.SetLength(100L * 1024 * 1024);
        }

        Assert.Equal("input.too-large", Assert.Single(Refused(() => RulePackReader.ReadFile(path))).Code);
        Assert.Equal("input.too-large", Assert.Single(Refused(() => RulePackReader.ReadFolder(folder.Path))).Code);
    }

    [Property(MaxTest = 500)]
    public void A_damaged_pack_is_read_or_refused(int where, byte with)
    {
        var bytes = Encoding.UTF8.GetBytes(Small);
        bytes[(int)((uint)where % bytes.Length)] = with;
        using var stream = new MemoryStream(bytes);
        var thrown = Record.Exception(() => RulePackReader.Read(stream));

        Assert.True(thrown is null or DisclosureInputException, thrown?.ToString());
    }

    private static string Rule(string id) =>
        $"rules:\n  {id}: {{title: {{zh: 规则, en: Rule}}, standing: implied, each: cell of *, require: filled}}\n";

    private static RulePack Read(string yaml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(yaml));
        return RulePackReader.Read(stream, "pack.yaml");
    }

    private static IReadOnlyList<Problem> ProblemsOf(string yaml) => Refused(() => RuleTests.Of(Read(yaml)));

    private static IReadOnlyList<Problem> Refused(Func<object> read) =>
        Assert.Throws<DisclosureInputException>(() => read()).Problems;
}
