using Disclosure.Validation.Authoring.Linting;
using Disclosure.Validation.Packs;
using Xunit;

namespace Disclosure.Validation.Authoring.Tests.Linting;

public sealed class PackLinterTests
{
    [Theory]
    [InlineData("cn-2019")]
    [InlineData("cn-2021")]
    public void The_built_in_packs_are_clean(string id) => Assert.Empty(PackLinter.Run(TestPacks.BuiltIn(id).Tested()));

    [Fact]
    public void A_group_that_no_rule_mentions_is_found()
    {
        var pack = TestPacks.Of(
            Rule("A", "row of disputes", "total = sum(ends)") + "\n" + Rule("B", "row of disputes (used)", "total >= 0"),
            "form: cn-2021\ngroups:\n  ends: [upheld, corrected]\n  used: [review]\n  idle: [pending]");

        Assert.Equal(["no rule uses the group idle"], Found(pack, "lint.unused-group"));
        Assert.Equal("planted.yaml:7:3", PackLinter.Run(pack.Tested()).Single(problem => problem.Code == "lint.unused-group").Location);
    }

    [Theory]
    [InlineData("total = total", "lint.never-fails", "the rule A can never fail (in 3 of 3 places)")]
    [InlineData("total >= upheld + total - upheld", "lint.never-fails", "the rule A can never fail (in 3 of 3 places)")]
    [InlineData("total < total", "lint.never-holds", "the rule A can never hold (in 3 of 3 places)")]
    [InlineData("2 * 3 = 7", "lint.never-holds", "the rule A can never hold (in 3 of 3 places)")]
    [InlineData("if 1 = 2 then total = 5", "lint.never-fails", "the rule A can never fail (in 3 of 3 places)")]
    public void A_rule_that_does_not_depend_on_the_report_is_found(string check, string code, string expected) =>
        Assert.Equal([expected], Found(TestPacks.Of(Rule("A", "row of disputes", check)), code));

    [Theory]
    [InlineData("year >= 2021")]
    [InlineData("total @ previous >= 0")]
    [InlineData("if total > 0 then upheld > 0")]
    [InlineData("total = total @ previous")]
    [InlineData("sum(total @ subordinates) >= 0")]
    [InlineData("count(total @ subordinates) > 3")]
    public void A_rule_that_depends_on_a_report_is_not_constant(string check) =>
        Assert.Empty(Found(TestPacks.Of(Rule("A", "row of disputes", check)), "lint.never"));

    [Theory]
    [InlineData("total = upheld + corrected", "upheld = total - corrected")]
    [InlineData("total = upheld + corrected", "0.5 * total = 0.5 * upheld + corrected / 2")]
    [InlineData("total >= upheld", "3 * upheld <= 3 * total")]
    [InlineData("total = 2 * upheld within 1", "2 * total = 4 * upheld within 2")]
    [InlineData("max(upheld, total) = total", "max(upheld, total) = total")]
    public void A_rule_that_repeats_another_is_found(string first, string second)
    {
        var pack = TestPacks.Of(Rule("A", "row of disputes (review)", first) + "\n" + Rule("B", "row of disputes", second));

        Assert.Equal(["the rule B says in 1 of 3 places the same as A"], Found(pack, "lint.duplicate"));
        Assert.Empty(Found(pack, "lint.redundant"));
    }

    [Theory]
    [InlineData("total = upheld + corrected", "total = upheld + pending")]
    [InlineData("total >= upheld", "upheld >= total")]
    [InlineData("total = upheld within 1", "total = upheld within 2")]
    [InlineData("total = upheld", "total = upheld @ previous")]
    public void Rules_that_differ_repeat_nothing(string first, string second) => Assert.Empty(Found(
        TestPacks.Of(Rule("A", "row of disputes", first) + "\n" + Rule("B", "row of disputes", second)), "lint.duplicate"));

    [Fact]
    public void Rules_of_different_years_do_not_repeat_or_contradict_each_other()
    {
        var pack = TestPacks.Of(
            Rule("A", "row of disputes", "total = upheld", "valid: {to: 2022}") + "\n" +
            Rule("B", "row of disputes", "total = upheld", "valid: {from: 2023}") + "\n" +
            Rule("C", "row of disputes", "total = upheld + 1", "valid: {from: 2024}"));

        Assert.Empty(Found(pack, "lint.duplicate"));
        Assert.Equal(
            ["no report of 2024 can keep B, C together: they contradict each other"], Found(pack, "lint.contradiction"));
    }

    [Fact]
    public void A_check_that_ignores_what_each_binds_repeats_itself() => Assert.Equal(
        ["the rule A says in 6 of 7 places what it says in another"],
        Found(
            TestPacks.Of(Rule("A", "column of requests", "disputes.review.total = disputes.review.upheld")),
            "lint.duplicate"));

    [Fact]
    public void Rules_that_contradict_each_other_are_found_and_those_without_part_in_it_are_not_named()
    {
        var pack = TestPacks.Of(
            Rule("A", "row of disputes", "total = upheld + corrected") + "\n" +
            Rule("X", "row of disputes", "pending = other") + "\n" +
            Rule("B", "row of disputes", "upheld = corrected + 1/4") + "\n" +
            Rule("C", "row of disputes (review)", "2 * corrected = total"));

        Assert.Equal(
            ["no report can keep A, B, C together: they contradict each other"], Found(pack, "lint.contradiction"));
    }

    [Theory]
    [InlineData("total < upheld", "upheld <= corrected", "corrected <= total", "A, B, C")]
    [InlineData("total <= upheld", "upheld <= corrected - 1", "corrected <= total + 1", "")]
    [InlineData("total <= upheld", "upheld <= corrected - 1", "2 * corrected < 2 * total + 2", "A, B, C")]
    [InlineData("total = upheld within 1", "total = corrected", "upheld >= corrected + 2", "A, B, C")]
    [InlineData("total = upheld within 1", "total = corrected", "upheld >= corrected + 1", "")]
    [InlineData("upheld + corrected >= 3", "upheld <= 1", "corrected <= 1", "A, B, C")]
    [InlineData("upheld >= 5", "upheld <= 4", "corrected <= 1", "A, B")]
    [InlineData("total = upheld + corrected", "total >= 3 * upheld", "corrected < upheld", "")]
    [InlineData("total != upheld", "total >= upheld", "total <= upheld", "")]
    [InlineData("total >= upheld @ previous", "total < upheld @ previous", "upheld = corrected", "")]
    public void Inequalities_that_contradict_each_other_are_found_and_others_are_not(
        string first, string second, string third, string rules)
    {
        var pack = TestPacks.Of(
            Rule("A", "row of disputes", first) + "\n" + Rule("B", "row of disputes", second) + "\n" +
            Rule("C", "row of disputes (review)", third) + "\n" + Rule("X", "cell of disputes", "value >= value @ previous"));

        Assert.Equal(
            rules.Length == 0 ? [] : [$"no report can keep {rules} together: they contradict each other"],
            Found(pack, "lint.contradiction"));
        Assert.Empty(Found(pack, "lint.bound"));
    }

    [Fact]
    public void Where_too_many_inequalities_come_up_the_search_ends_and_that_is_said()
    {
        var random = new Random(7);
        var rows = TestReports.Cn2021.FindTable("requests")!.Rows.Where(row => !row.StandsForGroup).Take(20).Select(row => row.Id).ToList();
        var rules = Enumerable.Range(0, 90).Select(i =>
        {
            var terms = rows.Select(row => $"{random.Next(1, 50)} * {row}").OrderBy(_ => random.Next()).ToList();
            return Rule($"R{i}", "column of requests (natural)", $"{string.Join(" + ", terms.Take(10))} <= {string.Join(" + ", terms.Skip(10))}");
        });

        Assert.Equal(
            ["the contradictions among inequalities were not all searched: more than 2000 on the way"],
            Found(TestPacks.Of(string.Join('\n', rules)), "lint.bound"));
    }

    [Fact]
    public void A_rule_that_follows_from_others_of_the_same_row_is_found()
    {
        var pack = TestPacks.Of(
            Rule("A", "row of disputes", "total = upheld + corrected") + "\n" +
            Rule("B", "row of disputes", "corrected = 3 * pending") + "\n" +
            Rule("C", "row of disputes", "total - upheld = 3 * pending"));

        Assert.Equal(["the rule C follows everywhere from A, B"], Found(pack, "lint.redundant"));
    }

    [Fact]
    public void A_rule_that_follows_in_some_places_only_is_no_fault()
    {
        var pack = TestPacks.Of(
            Rule("A", "row of disputes", "total = upheld + corrected") + "\n" +
            Rule("B", "row of disputes (review)", "corrected = 3 * pending") + "\n" +
            Rule("C", "row of disputes", "total - upheld = 3 * pending"));

        Assert.Empty(Found(pack, "lint.redundant"));
    }

    [Fact]
    public void Cells_that_no_rule_checks_are_found_and_that_they_be_filled_does_not_count()
    {
        var pack = TestPacks.Of(
            Rule("A", "cell of * where table != fees, documents", "value >= 0") + "\n" +
            Rule("B", "cell of *", "x").Replace("check: x", "require: filled", StringComparison.Ordinal) + "\n" +
            Rule("C", "row of documents", "in_force = made @ previous"));

        Assert.Equal(
            [
                "no rule checks 4 cells of documents: documents.regulations.made, documents.regulations.repealed, " +
                "documents.normative.made, documents.normative.repealed",
                "no rule checks 1 cells of fees: fees.charges.amount",
            ],
            Found(pack, "lint.uncovered"));
    }

    [Fact]
    public void An_override_that_changes_nothing_is_found()
    {
        var pack = TestPacks.Of(
            """
            DSP-TOTAL: {severity: error}
            REQ-DETAIL: {check: handled.total = sum(leaves(handled))}
            REQ-BALANCE: {severity: warning}
            REQ-ROW-TOTAL: {enabled: false}
            """,
            "extends: cn-2021\ngroups:\n  applicants: [natural, company, research, charity, legal, other]");

        Assert.Equal(
            [
                "the group applicants is the same as in cn-2021",
                "the rule DSP-TOTAL is the same as in cn-2021: nothing is changed",
                "the rule REQ-DETAIL is the same as in cn-2021: nothing is changed",
            ],
            Found(pack, "lint.idle-override"));
    }

    [Fact]
    public void A_finding_has_the_place_of_its_rule()
    {
        var found = PackLinter.Run(TestPacks.Of(Rule("A", "row of disputes", "total = total")).Tested())
            .Single(problem => problem.Code == "lint.never-fails");

        Assert.Equal("planted.yaml:5:3", found.Location);
    }

    private static string Rule(string id, string each, string check, string more = "standing: implied") =>
        $$"""
        {{id}}:
          title: {zh: 规则, en: Rule}
          each: {{each}}
          check: {{check}}
          {{(more.StartsWith("standing", StringComparison.Ordinal) ? more : more + "\n  standing: implied")}}
        """;

    private static IEnumerable<string> Found(CompiledPack pack, string code) => PackLinter.Run(pack.Tested())
        .Where(problem => problem.Code.StartsWith(code, StringComparison.Ordinal))
        .Select(problem => problem.Found.En);
}
