using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Expressions;

public sealed class EachParserTests
{
    [Fact]
    public void Reads_tables_names_and_conditions()
    {
        var each = EachParser.Parse(
            "row of permits, enforcement (licensing, handled.refused.*) where kind = count and column != total, other").Tree;
        Assert.Equal(
            new EachClause(
                Quantifier.Row,
                Names("permits", "enforcement"),
                Names("licensing", "handled.refused.*"),
                new(
                [
                    new EachCondition(EachProperty.Kind, false, Names("count")),
                    new EachCondition(EachProperty.Column, true, Names("total", "other")),
                ])),
            each);
    }

    [Theory]
    [InlineData("row of requests", Quantifier.Row, "requests")]
    [InlineData("column of requests", Quantifier.Column, "requests")]
    [InlineData("cell of *", Quantifier.Cell, "*")]
    [InlineData("cell of ＊", Quantifier.Cell, "*")]
    public void Reads_the_short_forms(string text, object quantifier, string table)
    {
        Assert.Equal(new EachClause((Quantifier)quantifier, Names(table), Names(), new([])), EachParser.Parse(text).Tree);
    }

    [Theory]
    [InlineData("cell of * where table = requests, disputes", EachProperty.Table, false)]
    [InlineData("cell of * where row ≠ requests, disputes", EachProperty.Row, true)]
    public void Reads_conditions_on_tables_and_rows(string text, object property, bool negated)
    {
        Assert.Equal(
            [new EachCondition((EachProperty)property, negated, Names("requests", "disputes"))],
            EachParser.Parse(text).Tree!.Conditions);
    }

    [Theory]
    [InlineData("", 0, "the text is empty", null, null)]
    [InlineData("rows of requests", 0, "unexpected 'rows'", "'row', 'column', 'cell' or 'section'", "use 'row'")]
    [InlineData("row requests", 4, "unexpected 'requests'", "'of'", null)]
    [InlineData("row of", 6, "the text ends too early", "'*' or a name", null)]
    [InlineData("row of requests disputes", 16, "unexpected 'disputes'", "',', a list in '(' ')', 'where' or the end", null)]
    [InlineData("row of requests (new", 20, "the text ends too early", "',' or ')'", "the '(' at character 17 is not closed")]
    [InlineData("row of requests、disputes", 15, "unexpected '、'", "',', a list in '(' ')', 'where' or the end", "use ','")]
    [InlineData("row of requests where knd = count", 22, "unexpected 'knd'", "'table', 'row', 'column' or 'kind'", "use 'kind'")]
    [InlineData("row of requests where kind < count", 27, "unexpected '<'", "'=' or '!='", null)]
    [InlineData("row of requests where kind == count", 27, "unexpected '=='", "'=' or '!='", "use '='")]
    [InlineData("row of requests where kind = cuont", 29, "unknown kind 'cuont'", "'count', 'change', 'amount', 'percent', 'duration' or 'staff'", "use 'count'")]
    public void Says_where_and_what_and_what_to_do(string text, int offset, string found, string? expected, string? hint)
    {
        var failure = EachParser.Parse(text).Failure;
        Assert.NotNull(failure);
        Assert.Equal((offset, found, expected, hint), (failure.Offset, failure.Found.En, failure.Expected?.En, failure.Hint?.En));
        Assert.NotEmpty(failure.Found.Zh);
    }

    private static EquatableList<EachName> Names(params string[] names) =>
        new([.. names.Select(name => new EachName(name, default))]);
}
