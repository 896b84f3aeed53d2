using Disclosure.Validation.Authoring.Coverage;
using Disclosure.Validation.Problems;
using Xunit;

namespace Disclosure.Validation.Authoring.Tests.Coverage;

public sealed class PackCoverageTests
{
    private static readonly CellChange[] ValueChanges =
        [CellChange.PlusOne, CellChange.MinusOne, CellChange.TimesTen, CellChange.Transposed];

    private static readonly Dictionary<string, IReadOnlyList<CellCoverage>> BuiltIn =
        new[] { "cn-2019", "cn-2021" }.ToDictionary(id => id, id => PackCoverage.Measure(TestPacks.BuiltIn(id).Tested()));

    [Theory]
    [InlineData("cn-2019", "requests")]
    [InlineData("cn-2019", "disputes")]
    [InlineData("cn-2021", "requests")]
    [InlineData("cn-2021", "disputes")]
    public void Every_change_of_one_value_is_caught_in(string pack, string table)
    {
        var cells = BuiltIn[pack].Where(cell => cell.Cell.Table.Id == table).ToList();

        Assert.NotEmpty(cells);
        Assert.All(cells, cell =>
        {
            var made = cell.Changes.Where(change => ValueChanges.Contains(change.Change)).ToList();
            Assert.Equal(ValueChanges, made.Select(change => change.Change));
            Assert.All(made, change => Assert.True(change.IsCaught, $"{cell.Cell.Path}: {change.Change}"));
        });
    }

    [Theory]
    [InlineData("cn-2019")]
    [InlineData("cn-2021")]
    public void Every_blanked_cell_is_caught(string pack) => Assert.All(
        BuiltIn[pack],
        cell => Assert.True(cell.Changes.Single(change => change.Change == CellChange.Blanked).IsCaught));

    [Theory]
    [InlineData("cn-2021", "documents.normative.in_force", "YOY-STOCK ROLLUP-DISCLOSURE")]
    [InlineData("cn-2019", "permits.licensing.last_year_items", "YOY-ITEMS")]
    [InlineData("cn-2021", "requests.carried_in.natural", "YOY-CARRIED ROLLUP-REQUESTS")]
    [InlineData("cn-2021", "disputes.review.other", "ROLLUP-DISPUTES")]
    public void Rules_that_fire_only_beside_other_reports_are_named_apart(string pack, string path, string rules)
    {
        var cell = BuiltIn[pack].Single(cell => cell.Cell.Path == path);

        var change = cell.Changes.Single(change => change.Change == CellChange.TimesTen);

        Assert.Equal(rules.Split(' ').Order(), change.RulesBesideOthers.Order());
        Assert.Empty(change.Rules.Intersect(change.RulesBesideOthers));
    }

    [Fact]
    public void The_rules_that_fire_are_named()
    {
        var cell = BuiltIn["cn-2021"].Single(cell => cell.Cell.Path == "requests.handled.granted.natural");

        var change = cell.Changes.Single(change => change.Change == CellChange.TimesTen);

        Assert.Equal(["REQ-ROW-TOTAL", "REQ-DETAIL"], change.Rules);
    }

    [Fact]
    public void What_no_rule_ties_to_other_cells_is_not_caught()
    {
        var cell = BuiltIn["cn-2021"].Single(cell => cell.Cell.Path == "permits.licensing.decisions");

        Assert.False(cell.Changes.Single(change => change.Change == CellChange.PlusOne).IsCaught);
        Assert.DoesNotContain(cell.Changes, change => change.Change == CellChange.Swapped);
    }

    [Fact]
    public void A_missing_rule_shows_as_a_gap()
    {
        var cells = PackCoverage.Measure(TestPacks.Of("""
            A:
              title: {zh: 甲, en: A}
              each: row of disputes (review)
              check: total = upheld + corrected
              valid: {from: 2023}
              standing: implied
            """).Tested());

        var caught = cells
            .Where(cell => cell.Changes[0] is { Change: CellChange.PlusOne, IsCaught: true })
            .Select(cell => cell.Cell.Path);

        Assert.Equal(["disputes.review.upheld", "disputes.review.corrected", "disputes.review.total"], caught);
    }

    [Fact]
    public void Samples_keep_rules_that_are_no_equations()
    {
        var cells = PackCoverage.Measure(TestPacks.Of(
            """
            A:
              title: {zh: 甲, en: A}
              each: column of requests (total)
              check: sum(handled.refused.*) <= 30% * handled.total
              standing: implied
            """,
            "extends: cn-2021").Tested());

        Assert.NotEmpty(cells);
    }

    [Fact]
    public void A_pack_that_no_report_can_keep_is_told()
    {
        var pack = TestPacks.Of("""
            A:
              title: {zh: 甲, en: A}
              each: row of disputes (review)
              check: total > upheld
              standing: implied
            B:
              title: {zh: 乙, en: B}
              each: row of disputes (review)
              check: total < upheld
              standing: implied
            """);

        var thrown = Assert.Throws<DisclosureInputException>(() => PackCoverage.Measure(pack.Tested()));

        Assert.Equal("coverage.no-sample", Assert.Single(thrown.Problems).Code);
    }
}
