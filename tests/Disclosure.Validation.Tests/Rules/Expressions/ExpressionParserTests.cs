using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Expressions;

public sealed class ExpressionParserTests
{
    [Theory]
    [InlineData("new + carried_in = handled.total + carried_out", "new + carried_in = handled.total + carried_out")]
    [InlineData("total=sum(applicants)", "total = sum(applicants)")]
    [InlineData("carried_in = carried_out @ previous", "carried_in = carried_out @ previous")]
    [InlineData("last_year_items = ((last_year_items + change)) @ previous", "last_year_items = (last_year_items + change) @ previous")]
    [InlineData("value = sum(value @subordinates)", "value = sum(value @ subordinates)")]
    [InlineData("total = sum( leaves(handled), handled.refused.* )", "total = sum(leaves(handled), handled.refused.*)")]
    [InlineData("a = b within 0.5 %", "a = b within 0.5%")]
    [InlineData("a = b within 0.010", "a = b within 0.010")]
    [InlineData("a - (b - c) - d", "a - (b - c) - d")]
    [InlineData("(a - b) - c", "a - b - c")]
    [InlineData("a / (b * c) * d", "a / (b * c) * d")]
    [InlineData("(a + b) * -c", "(a + b) * -c")]
    [InlineData("-(a * b)", "-(a * b)")]
    [InlineData("- -a", "--a")]
    [InlineData("(-a) * b", "-a * b")]
    [InlineData("not (a = b)", "not a = b")]
    [InlineData("(not a) = b", "(not a) = b")]
    [InlineData("(a and b) or c", "a and b or c")]
    [InlineData("a and (b or c)", "a and (b or c)")]
    [InlineData("not (a and b)", "not (a and b)")]
    [InlineData("if a>0 then (if b>0 then c>0)", "if a > 0 then if b > 0 then c > 0")]
    [InlineData("a and (if b then c)", "a and (if b then c)")]
    [InlineData("count(x) + count", "count(x) + count")]
    [InlineData("amount <= 10亿元 and amount >= 3 万元 or year != 2021", "amount <= 10亿元 and amount >= 3万元 or year != 2021")]
    [InlineData("（ａ ＋ b） × 2 ≤ sum（c， d）", "(a + b) * 2 <= sum(c, d)")]
    [InlineData("a ≥ 1 and b ≠ 2 and c ＝ 3 － 1 and d ÷ 2 ＞＝ 5％", "a >= 1 and b != 2 and c = 3 - 1 and d / 2 >= 5%")]
    [InlineData("handled.* * 2\n  < 3", "handled.* * 2 < 3")]
    [InlineData("2 * disputes.*.total=*.natural", "2 * disputes.*.total = *.natural")]
    [InlineData("requests.*.handled.*.* > 0", "requests.*.handled.*.* > 0")]
    [InlineData("a @ previous is blank and b is not blank", "a @ previous is blank and not b is blank")]
    [InlineData("not (a + b is blank)", "not a + b is blank")]
    [InlineData("if a>0 then text mentions “行政 复议”", "if a > 0 then text mentions \"行政 复议\"")]
    [InlineData("text @ previous mentions '(a)'", "text @ previous mentions \"(a)\"")]
    [InlineData("text mentions '\"a\"'", "text mentions “\"a\"”")]
    [InlineData("round(avg(a, b) / c, 2) = 0.5 and level = county", "round(avg(a, b) / c, 2) = 0.5 and level = county")]
    public void Parses_to_the_canonical_text(string text, string canonical)
    {
        var result = ExpressionParser.Parse(text);
        Assert.True(result.Succeeded, result.Failure?.ToString());
        Assert.Equal(canonical, ExpressionPrinter.Print(result.Tree));
    }

    [Fact]
    public void Multiplication_binds_tighter_than_addition_than_comparison_than_logic()
    {
        Expression a = new NameExpression("a"), b = new NameExpression("b"), c = new NameExpression("c");
        var sum = new ArithmeticExpression(ArithmeticOperator.Add, a,
            new ArithmeticExpression(ArithmeticOperator.Multiply, b, new NegateExpression(new StepExpression(c, ReportStep.Previous))));
        var equal = new ComparisonExpression(ComparisonOperator.Equal, sum, c, new NumberExpression(0.01m, Unit.None));
        var and = new LogicExpression(LogicOperator.And, new NotExpression(equal), b);
        Assert.Equal(
            new LogicExpression(LogicOperator.Or, a, and),
            ExpressionParser.Parse("a or not a + b * -c @ previous = c within 0.01 and b").Tree);
    }

    [Theory]
    [InlineData("0.5%", "0.5", Unit.Percent)]
    [InlineData("3万", "3", Unit.Wan)]
    [InlineData("3亿", "3", Unit.Yi)]
    [InlineData("251000元", "251000", Unit.Yuan)]
    [InlineData("18.8710 万元", "18.8710", Unit.WanYuan)]
    [InlineData("１０亿元", "10", Unit.YiYuan)]
    [InlineData("999999999999999.0123456789", "999999999999999.0123456789", Unit.None)]
    public void A_number_keeps_its_digits_and_its_unit(string text, string value, object unit)
    {
        var number = Assert.IsType<NumberExpression>(ExpressionParser.Parse(text).Tree);
        Assert.Equal(value, number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(unit, number.Unit);
    }

    [Fact]
    public void Every_node_knows_where_it_begins()
    {
        var check = Assert.IsType<ComparisonExpression>(ExpressionParser.Parse("  ab = sum(c, -d @ previous) within 1%").Tree);
        var call = Assert.IsType<CallExpression>(check.Right);
        var negative = Assert.IsType<NegateExpression>(call.Arguments[1]);
        Assert.Equal(
            [2, 2, 7, 11, 14, 15, 36],
            new[] { check, check.Left, call, call.Arguments[0], negative, negative.Operand, check.Tolerance! }.Select(node => node.At.Offset));
    }
}
