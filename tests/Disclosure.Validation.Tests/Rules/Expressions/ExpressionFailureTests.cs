using Disclosure.Validation.Rules.Expressions;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Expressions;

public sealed class ExpressionFailureTests
{
    [Theory]
    [InlineData("", 0, "the text is empty", null, null)]
    [InlineData("   ", 0, "the text is empty", null, null)]
    [InlineData("total = then", 8, "unexpected 'then'", "a number, a name or '('", null)]
    [InlineData("total =", 7, "the text ends too early", "a number, a name or '('", null)]
    [InlineData("a + * b", 4, "unexpected '*'", "a number, a name or '('", null)]
    [InlineData("a b", 2, "unexpected 'b'", "an operator or the end", null)]
    [InlineData("a = b AND c = d", 6, "unexpected 'AND'", "an operator or the end", "use 'and'")]
    [InlineData("a == b", 2, "unexpected '=='", "an operator or the end", "use '='")]
    [InlineData("a && b", 2, "unexpected '&&'", "an operator or the end", "use 'and'")]
    [InlineData("a <> b", 2, "unexpected '<>'", "an operator or the end", "use '!='")]
    [InlineData("! a", 0, "unexpected '!'", "a number, a name or '('", "use 'not'")]
    [InlineData("a = .5", 4, "unexpected '.'", "a number, a name or '('", "write decimals as 0.5; a wildcard * stands for parts of a name, as in handled.*")]
    [InlineData("新收 = b", 0, "unexpected '新收'", "a number, a name or '('", "names are the ids of the form, such as handled.total")]
    [InlineData("sum(a, b", 8, "the text ends too early", "an operator, ',' or ')'", "the '(' at character 4 is not closed")]
    [InlineData("(a + (b)", 8, "the text ends too early", "an operator or ')'", "the '(' at character 1 is not closed")]
    [InlineData("a + b)", 5, "unexpected ')'", "an operator or the end", "no '(' belongs to this ')'")]
    [InlineData("sum()", 4, "unexpected ')'", "a number, a name or '('", null)]
    [InlineData("summ(a)", 0, "unknown function 'summ'", "'sum', 'count', 'min', 'max', 'abs', 'avg', 'round' or 'leaves'", "use 'sum'")]
    [InlineData("a = b + frobnicate (c)", 8, "unknown function 'frobnicate'", "'sum', 'count', 'min', 'max', 'abs', 'avg', 'round' or 'leaves'", null)]
    [InlineData("a = b = c", 6, "a second comparison: '='", "one comparison of two sides", "join comparisons with 'and', as in a = b and b = c")]
    [InlineData("a = b within 1 < c", 15, "a second comparison: '<'", "one comparison of two sides", "join comparisons with 'and', as in a = b and b = c")]
    [InlineData("a within 1", 2, "unexpected 'within'", "an operator or the end", "'within' follows a comparison, as in a = b within 0.01")]
    [InlineData("a = b within c", 13, "unexpected 'c'", "a number", null)]
    [InlineData("a @ previuos", 4, "unexpected 'previuos'", "'previous' or 'subordinates'", "use 'previous'")]
    [InlineData("a @", 3, "the text ends too early", "'previous' or 'subordinates'", null)]
    [InlineData("a @ previous @ previous", 13, "a '@' over another '@'", "one step to another report at a time", "leave one of them out")]
    [InlineData("sum(b, a @ previous + 1) @ subordinates", 25, "a '@' over another '@'", "one step to another report at a time", "leave one of them out")]
    [InlineData("if a b", 5, "unexpected 'b'", "'then'", null)]
    [InlineData("a and if b then c", 6, "unexpected 'if'", "a number, a name or '('", "put 'if … then …' in brackets")]
    [InlineData("a is empty", 5, "unexpected 'empty'", "'blank'", null)]
    [InlineData("a is", 4, "the text ends too early", "'blank'", null)]
    [InlineData("a is blank = b", 11, "unexpected '='", "an operator or the end", null)]
    [InlineData("text mentions 复议", 14, "unexpected '复议'", "a phrase in quotes, such as \"行政复议\"", "names are the ids of the form, such as handled.total")]
    [InlineData("text mentions \"复议", 14, "unexpected '\"'", "a phrase in quotes, such as \"行政复议\"", "write names without quotes; quotes come in pairs, and only behind mentions")]
    [InlineData("text mentions \"  \"", 14, "unexpected '\"  \"'", "a phrase in quotes, such as \"行政复议\"", "write names without quotes; quotes come in pairs, and only behind mentions")]
    [InlineData("\"total\" = 1", 0, "unexpected '\"total\"'", "a number, a name or '('", "write names without quotes; quotes come in pairs, and only behind mentions")]
    [InlineData("avq(a) = b", 0, "unknown function 'avq'", "'sum', 'count', 'min', 'max', 'abs', 'avg', 'round' or 'leaves'", "use 'avg'")]
    [InlineData("agv(a) = b", 0, "unknown function 'agv'", "'sum', 'count', 'min', 'max', 'abs', 'avg', 'round' or 'leaves'", null)]
    [InlineData("a = 1234567890123456", 4, "the number '1234567890123456' has too many digits", "at most 15 digits before the point and 10 behind it", null)]
    [InlineData("a = 0.12345678901", 4, "the number '0.12345678901' has too many digits", "at most 15 digits before the point and 10 behind it", null)]
    public void Says_where_and_what_and_what_to_do(string text, int offset, string found, string? expected, string? hint)
    {
        var failure = ExpressionParser.Parse(text).Failure;
        Assert.NotNull(failure);
        Assert.Equal((offset, found, expected, hint), (failure.Offset, failure.Found.En, failure.Expected?.En, failure.Hint?.En));
    }

    [Theory]
    [InlineData("total = then", "此处不应为 'then'", "数字、名称或 '('", null)]
    [InlineData("a == b", "此处不应为 '=='", "运算符或结尾", "请用 '='")]
    [InlineData("sum(a", "式子在此中断", "运算符、',' 或 ')'", "第 4 个字符的 '(' 没有 ')'")]
    [InlineData("summ(a)", "未知函数 'summ'", "'sum'、'count'、'min'、'max'、'abs'、'avg'、'round' 或 'leaves'", "请用 'sum'")]
    [InlineData("a = b = c", "比较连写：'='", "一次只比较两边", "用 and 连接，如 a = b and b = c")]
    [InlineData("a @ previous @ previous", "'@' 套在另一个 '@' 之上", "一个式子只引用一次其他报告", "去掉其中一个 '@'")]
    [InlineData("9999999999999999", "数字 '9999999999999999' 位数过多", "小数点前不超过 15 位，小数点后不超过 10 位", null)]
    public void Says_it_in_Chinese(string text, string found, string expected, string? hint)
    {
        var failure = ExpressionParser.Parse(text).Failure;
        Assert.NotNull(failure);
        Assert.Equal((found, expected, hint), (failure.Found.Zh, failure.Expected?.Zh, failure.Hint?.Zh));
    }

    [Fact]
    public void Two_steps_side_by_side_are_allowed()
    {
        Assert.True(ExpressionParser.Parse("a @ previous + sum(b @ subordinates) = (c + d) @ previous").Succeeded);
    }
}
