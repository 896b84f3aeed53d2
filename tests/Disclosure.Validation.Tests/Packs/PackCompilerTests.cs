using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Xunit;

namespace Disclosure.Validation.Tests.Packs;

/// <summary>What is wrong with an <c>each</c> or a <c>check</c> that its grammar does not show, and where.</summary>
public sealed class PackCompilerTests
{
    [Theory]
    [InlineData("row of requests (row)", 18, "unknown name 'row'")]
    [InlineData("cell of requests (o)", 19, "unknown name 'o'")]
    [InlineData("row of request", 8, "unknown table 'request'")]
    [InlineData("cell of * where row = row", 23, "unknown name 'row'")]
    [InlineData("row of requests where kind = count", 30, "a condition on kind, which a row does not have")]
    [InlineData("row of requests where column != total", 33, "a condition on column, which a row does not have")]
    [InlineData("cell of requests where kind = amount", 1, "no row, column or cell meets all of this")]
    [InlineData("row of requests (new) where row != new", 1, "no row, column or cell meets all of this")]
    public void Says_what_is_wrong_with_an_each_and_where(string each, int column, string found)
    {
        var problem = Assert.Single(Compile(each, "year >= 2000"));

        Assert.Equal((8, column + "    each: ".Length, found), (problem.Line, problem.Column, problem.Found?.En));
    }

    [Theory]
    [InlineData("cell of *", "value / 0 >= 1", 9, "rule.division-by-zero")]
    [InlineData("cell of *", "value / -0 >= 1", 9, "rule.division-by-zero")]
    [InlineData("cell of *", "value / (1 - 1) >= 1", 10, "rule.division-by-zero")]
    [InlineData("cell of *", "value / (0 * 5) >= 1", 10, "rule.division-by-zero")]
    [InlineData("cell of *", "value <= 100000000000亿元 * 100000000000亿元", 10, "rule.number-too-large")]
    [InlineData("row of requests", "valeu >= 1", 1, "rule.unknown-name")]
    [InlineData("column of requests", "sum(applicants) >= 1", 5, "rule.group")]
    [InlineData("row of requests", "applicants >= 1", 1, "rule.several-cells")]
    [InlineData("row of requests", "total", 1, "rule.not-a-check")]
    [InlineData("row of requests", "total = 5 @ previous", 9, "rule.step")]
    [InlineData("row of requests", "total = (2 * 3) @ previous", 10, "rule.step")]
    [InlineData("row of requests", "sum(total) is blank", 1, "rule.blank")]
    [InlineData("row of requests", "if total > 0 then applicants is blank", 19, "rule.blank")]
    [InlineData("row of requests", "total @ subordinates is blank", 1, "rule.blank")]
    [InlineData("row of requests", "total mentions 'a'", 1, "rule.mentions")]
    [InlineData("row of requests", "problem mentions 'a'", 1, "rule.mentions")]
    [InlineData("row of requests", "level > county", 1, "rule.level")]
    [InlineData("row of requests", "if level = city then total > 0", 12, "rule.level")]
    [InlineData("row of requests", "total > level", 1, "rule.level")]
    [InlineData("row of requests", "sum(level) > 0", 5, "rule.level")]
    [InlineData("row of requests", "round(total, natural) > 0", 1, "rule.round")]
    [InlineData("row of requests", "round(total, 11) > 0", 1, "rule.round")]
    [InlineData("row of requests", "round(total, 1, 2) > 0", 1, "rule.round")]
    [InlineData("row of requests", "round(applicants) > 0", 7, "rule.several-cells")]
    [InlineData("column of requests", "handled > 0", 1, "rule.group")]
    [InlineData("row of requests", "sum(total = 1) = 1", 5, "rule.not-a-number")]
    [InlineData("cell of requests", "value = value @ subordinates", 9, "rule.several-reports")]
    [InlineData("cell of requests", "max((value + 1) @ subordinates) = 1", 6, "rule.several-reports")]
    [InlineData("row of requests", "sum(applicants) @ subordinates = total", 1, "rule.several-reports")]
    [InlineData("row of requests", "year = sum(year @ subordinates)", 12, "rule.several-reports")]
    [InlineData("column of requests", "handled.other = handled.other @ subordinates", 17, "rule.several-reports")]
    public void Says_what_is_wrong_with_a_check_and_where_once_however_many_rows_it_is_for(
        string each, string check, int column, string code)
    {
        var problem = Assert.Single(Compile(each, check));

        Assert.Equal((9, column + "    check: ".Length, code), (problem.Line, problem.Column, problem.Code));
    }

    [Theory]
    [InlineData("column of requests", "requests.handled.total > 0", "did you mean 'handled.total'?")]
    [InlineData("row of documents", "requests.handled.total > 0", "did you mean 'requests.handled.total.total'?")]
    [InlineData("row of documents", "handled.total > 0", "did you mean 'requests.handled.total.total'?")]
    [InlineData("row of documents", "requests.natural > 0", "did you mean 'requests.new.natural'?")]
    [InlineData("column of requests", "handled > 0", "leaves are the rows of the group that are no totals")]
    [InlineData("column of requests", "problem mentions 'a'", "did you mean 'problems'?")]
    [InlineData("column of requests", "level = conty", "did you mean 'county'?")]
    [InlineData("column of requests", "level = city", "as in level = county")]
    public void Names_what_was_meant(string each, string check, string hint)
    {
        Assert.Equal(hint, Assert.Single(Compile(each, check)).Hint?.En);
    }

    [Theory]
    [InlineData("cell of *", "sum(disputes.*.total) = 0", 3)]
    [InlineData("cell of *", "sum(requests.handled.refused.*.total) = 0", 8)]
    [InlineData("cell of *", "sum(*.review.total) = 0", 1)]
    [InlineData("column of requests", "sum(*.total) = 0", 1)]
    [InlineData("column of requests", "sum(handled.*.repeat) = 0", 1)]
    public void A_star_stands_for_parts_of_a_path_anywhere(string each, string check, int cells)
    {
        var row = Assert.IsType<LinearRow>(Assert.Single(PackCompiler.Compile(TestPacks.WithRule(each, check)).Checks).Instances[0]);

        Assert.Equal(cells, row.Terms.Length);
    }

    [Theory]
    [InlineData("*", "a", true)]
    [InlineData("a.*", "a.b.c", true)]
    [InlineData("a.*", "a", false)]
    [InlineData("a.*", "ab.c", false)]
    [InlineData("*.c", "a.b.c", true)]
    [InlineData("*.c", "c", false)]
    [InlineData("a.*.c", "a.b.c", true)]
    [InlineData("a.*.c", "a.c", false)]
    [InlineData("a.*.c", "a.c.c", true)]
    [InlineData("a.*.b.*.c", "a.b.b.b.c", true)]
    [InlineData("a.*.b.*.c", "a.x.b.c", false)]
    [InlineData("a.*.b.*.c", "a.b.x.b.y.c", true)]
    [InlineData("*.*", "a", false)]
    [InlineData("*.*", "a.b", true)]
    public void A_star_is_one_part_or_more(string pattern, string id, bool matches)
    {
        Assert.Equal(matches, EachExpansion.Matches(pattern, id));
    }

    [Theory]
    [InlineData(">¶total =¶natural +¶compny", 12, 7)]
    [InlineData(">¶total =¶¶compny", 12, 7)]
    [InlineData("|¶total =¶natural + compny", 11, 17)]
    [InlineData("total =¶natural +¶compny", 11, 7)]
    [InlineData("'total¶= natural +¶compny'", 11, 7)]
    [InlineData(">¶total =¶natural +", 11, 16)]
    public void A_check_over_several_lines_keeps_its_places(string check, int line, int column)
    {
        var lines = check.Replace("¶", "\n      ", StringComparison.Ordinal);

        var problem = Assert.Single(Compile("row of requests", lines));

        Assert.Equal((line, column), (problem.Line, problem.Column));
    }

    [Theory]
    [InlineData("column of requests (applicants)", 6)]
    [InlineData("column of requests where column = applicants", 6)]
    [InlineData("column of requests where column != applicants", 1)]
    [InlineData("cell of requests (applicants) where row = new, carried_in", 12)]
    public void A_group_is_a_name_in_an_each(string each, int count)
    {
        var pack = PackCompiler.Compile(TestPacks.WithRule(each, "year >= 2000"));

        Assert.Equal(count, Assert.Single(pack.Checks).Instances.Length);
    }

    [Fact]
    public void A_pack_that_grows_without_measure_is_refused()
    {
        var check = string.Join(" + ", Enumerable.Repeat("sum(requests.*)", 60)) + " >= 0";

        Assert.Equal("pack.too-large", Assert.Single(Compile("cell of *", "abs(" + check.Replace(" >=", ") >=", StringComparison.Ordinal))).Code);
    }

    [Fact]
    public void A_factor_beyond_what_decimals_can_hold_is_reckoned_with_as_a_fraction()
    {
        var pack = PackCompiler.Compile(TestPacks.WithRule("cell of requests", "value * 100000000000000 / 3 >= 0.0000000001"));

        Assert.All(Assert.Single(pack.Checks).Instances, instance => Assert.Null(Assert.IsType<LinearRow>(instance).Whole));
    }

    private static IReadOnlyList<Problem> Compile(string each, string check) =>
        Assert.Throws<DisclosureInputException>(() => PackCompiler.Compile(TestPacks.WithRule(each, check))).Problems;
}
