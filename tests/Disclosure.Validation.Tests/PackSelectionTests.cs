using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Checks;
using Xunit;

namespace Disclosure.Validation.Tests;

/// <summary>Which packs a validator works with: those read, those built in code, and what becomes of two for one form.</summary>
public sealed class PackSelectionTests : IDisposable
{
    private const string City = """
        pack: yun-city
        version: 1.0.0
        extends: cn-2021
        rules:
          CITY-NEW:
            title: {zh: 试, en: try}
            each: row of requests (new)
            check: total <= 100
            standing: advisory
            severity: warning
        """;

    private const string Mine = """
        pack: mine
        version: 1.0.0
        extends: yun-city
        rules:
          CITY-NEW:
            check: total <= 10
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_pack_extends_any_that_is_loaded_in_whatever_order(bool reversed)
    {
        string[] paths = [File("city.yaml", City), File("mine.yaml", Mine)];
        var options = new ReportValidatorOptions();
        foreach (var path in reversed ? paths.Reverse() : paths)
        {
            options.PackPaths.Add(path);
        }

        var pack = new ReportValidator(options).Packs[1];

        Assert.Equal("mine", pack.Id);
        Assert.Equal("total <= 10", Assert.IsType<CheckRule>(pack.Rule("CITY-NEW")).Check);
        Assert.Equal(BuiltInPacks.Cn2021.Rules.Count + 1, pack.Rules.Count);
        Assert.Equal(["city", "mine"], RulePackReader.ReadAll(paths).Select(one => one.Id.Replace("yun-", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_pack_of_a_file_extends_one_that_was_built_in_code()
    {
        var options = new ReportValidatorOptions { Packs = { BuiltInPacks.Cn2021.Extend("yun-city", "1.0.0", Rule("CITY-NEW")) } };
        options.PackPaths.Add(File("mine.yaml", Mine));

        Assert.Equal("mine", new ReportValidator(options).Packs[1].Id);
    }

    [Theory]
    [InlineData("extends: yun-city", "extends: mine", "pack.unknown")]
    [InlineData("extends: yun-city", "extends: other", "pack.unknown")]
    public void What_is_not_loaded_can_not_be_extended(string before, string after, string code) =>
        Assert.Equal(code, CodeOf(() => RulePackReader.ReadAll(
            [File("city.yaml", City), File("mine.yaml", Mine.Replace(before, after, StringComparison.Ordinal))])));

    [Fact]
    public void Packs_that_extend_each_other_are_refused()
    {
        string[] paths = [File("city.yaml", City.Replace("cn-2021", "mine", StringComparison.Ordinal)), File("mine.yaml", Mine)];

        Assert.Equal("pack.circle", CodeOf(() => RulePackReader.ReadAll(paths)));
    }

    [Fact]
    public void Of_two_packs_for_one_form_one_has_to_extend_the_other()
    {
        Assert.Equal("options.same-form", CodeOf(() => With(Pack("town", "TOWN-1"), Pack("city", "CITY-2"))));
        Assert.Equal(
            "options.same-form",
            CodeOf(() => With(BuiltInPacks.Cn2021.Extend("town", "1.0.0"), BuiltInPacks.Cn2021.Extend("city", "1.0.0"))));
        Assert.Equal("options.same-form", CodeOf(() => _ = new ReportValidator(
            new ReportValidatorOptions { BuiltIn = ["cn-2021"], Packs = { Pack("city", "CITY-1") } })));
    }

    [Fact]
    public void A_pack_that_stands_alone_takes_the_place_of_the_librarys_and_says_so()
    {
        var log = new ListLogger();
        var validator = new ReportValidator(new ReportValidatorOptions { Packs = { Pack("city", "CITY-1") } }, log);

        Assert.Equal(["cn-2019", "city", "us-foia"], validator.Packs.Select(pack => pack.Id));
        Assert.Equal(
            "The pack city takes the place of cn-2021 for reports of cn-2021, whose rules are not applied: it does not extend it",
            Assert.Single(log.Events, entry => entry.Id.Id == 4).Message);
    }

    [Fact]
    public void A_form_that_differs_needs_an_id_of_its_own()
    {
        const string Form = "form: cn-2021\nzh: 表\nen: Form\nnotice: 无\nsections: [{id: s, zh: 一, en: 1}]\ntables: [{id: t, zh: 表, en: T, section: s, columns: [{id: a, zh: 甲, en: A, kind: count}], rows: [{id: r, zh: 行, en: R}]}]\n";
        File("form.yaml", Form);
        File("pack.yaml", "pack: own\nversion: 1.0.0\nrules:\n  OWN-1:\n    title: {zh: 试, en: try}\n    check: t.r.a >= 0\n    standing: implied\n");

        Assert.Equal("form.known-id", CodeOf(() => With(RulePackReader.ReadFolder(_folder.FullName))));
        File("form.yaml", Form.Replace("cn-2021", "own", StringComparison.Ordinal));
        Assert.Equal(["cn-2019", "cn-2021", "us-foia", "own"], With(RulePackReader.ReadFolder(_folder.FullName)).Packs.Select(pack => pack.Id));
    }

    [Theory]
    [InlineData("", "1.0.0", "pack.id")]
    [InlineData("city", "1", "pack.version")]
    public void A_pack_built_in_code_states_its_id_and_version(string id, string version, string code) =>
        Assert.Equal(code, CodeOf(() => With(BuiltInPacks.Cn2021.Extend(id, version, Rule("CITY-1")))));

    [Fact]
    public void Rules_built_in_code_pass_the_checks_of_those_in_files()
    {
        Assert.Equal("rule.advisory-error", CodeOf(() => With(Rule("CITY-1") with { Severity = Severity.Error })));
        Assert.Equal("rule.id", CodeOf(() => With(Rule("city"))));
        Assert.Equal("rule.basis", CodeOf(() => With(Rule("CITY-1") with { Standing = Standing.Stated })));
        Assert.Equal("rule.duplicate-id", CodeOf(() => With(Rule("CITY-1"), Rule("CITY-1"))));
        Assert.Equal("rule.language", CodeOf(() => With(Rule("CITY-1") with { Title = new("试", "") })));
        Assert.Equal("pack.lost-rule", CodeOf(() => With(BuiltInPacks.Cn2021 with { Id = "city", Extends = BuiltInPacks.Cn2021, Rules = [.. BuiltInPacks.Cn2021.Rules.Skip(1)] })));
    }

    [Fact]
    public void A_problem_of_a_rule_built_in_code_names_the_rule_and_the_spot()
    {
        var problem = Assert.Single(Assert.Throws<DisclosureInputException>(
            () => With(Rule("CITY-1") with { Check = "totl <= 1" })).Problems);

        Assert.StartsWith("city/CITY-1: unknown name 'totl'", problem.Describe(Validation.Text.Language.En), StringComparison.Ordinal);
        Assert.EndsWith("\n  totl <= 1\n  ^", problem.Describe(Validation.Text.Language.En), StringComparison.Ordinal);
    }

    [Fact]
    public void A_locked_rule_stays_as_it_is()
    {
        var town = BuiltInPacks.Cn2021.Extend("town", "1.0.0", Rule("TOWN-1") with { Locked = true });

        Assert.Equal("rule.locked", CodeOf(() => With(town.Extend("city", "1.0.0", Rule("TOWN-1") with { Check = "total <= 2" }))));
        Assert.NotNull(With(town.Extend("city", "1.0.0", town.Rule("TOWN-1") with { Severity = Severity.Info })));
    }

    [Fact]
    public void An_extending_pack_built_in_code_has_the_rules_of_the_other()
    {
        var result = With(BuiltInPacks.Cn2021.Extend("city", "1.0.0", Rule("CITY-1")))
            .Validate(TestReports.Zero().Set("requests.new.total", 7).Build());

        Assert.Contains(result.Findings, finding => finding.Rule == "CITY-1");
        Assert.Contains(result.Findings, finding => finding.Rule == "REQ-ROW-TOTAL");
        Assert.Throws<KeyNotFoundException>(() => BuiltInPacks.Cn2021.Rule("REQ-ROW-TOTL"));
    }

    private static CheckRule Rule(string id) => new()
    {
        Id = id,
        Title = new("试", "try"),
        Each = "row of requests (new)",
        Check = "total <= 1",
        Standing = Standing.Advisory,
        Severity = Severity.Warning,
    };

    private static RulePack Pack(string id, string rule) =>
        new() { Id = id, Version = "1.0.0", Form = BuiltInPacks.Cn2021.Form, Rules = [Rule(rule)] };

    private static ReportValidator With(params Rule[] rules) => With(BuiltInPacks.Cn2021.Extend("city", "1.0.0", rules));

    private static ReportValidator With(params RulePack[] packs)
    {
        var options = new ReportValidatorOptions();
        foreach (var pack in packs)
        {
            options.Packs.Add(pack);
        }

        return new ReportValidator(options);
    }

    private static string CodeOf(Action action) =>
        Assert.Single(Assert.Throws<DisclosureInputException>(action).Problems).Code;

    private string File(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }
}
