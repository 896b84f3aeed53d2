using System.Diagnostics;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Expressions;

public sealed class ParserBoundsTests
{
    /// <summary>Half of what a thread has by default at the least.</summary>
    private const int SmallStack = 512 * 1024;

    [Theory]
    [InlineData("(", 100_000, "100000 characters")]
    [InlineData("(", 9_000, "9000 names, numbers and signs")]
    [InlineData("(", 900, "nested too deeply")]
    [InlineData("-", 900, "nested too deeply")]
    [InlineData("not ", 900, "nested too deeply")]
    [InlineData("sum(", 450, "nested too deeply")]
    [InlineData("if ", 900, "nested too deeply")]
    [InlineData("if a then ", 300, "nested too deeply")]
    [InlineData("(-", 450, "nested too deeply")]
    public void A_hostile_text_is_refused_at_once_on_a_small_stack(string part, int times, string found)
    {
        var text = string.Concat(Enumerable.Repeat(part, times));
        var watch = Stopwatch.StartNew();
        var result = OnSmallStack(() => ExpressionParser.Parse(text));
        Assert.Equal(found, result.Failure?.Found.En);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 2_000);
        Assert.NotNull(EachParser.Parse(text).Failure);
    }

    [Fact]
    public void Sixty_four_levels_parse_and_one_more_does_not()
    {
        static string Nested(int levels) => new string('(', levels) + "a" + new string(')', levels);
        Assert.True(ExpressionParser.Parse(Nested(ExpressionParser.MostLevels)).Succeeded);
        Assert.Equal(64, ExpressionParser.Parse(Nested(ExpressionParser.MostLevels + 1)).Failure?.Offset - 1);
    }

    [Fact]
    public void Many_operators_and_brackets_side_by_side_are_no_nesting()
    {
        var text = string.Join(" and ", Enumerable.Repeat("not (-a = 1)", 120));
        Assert.True(ExpressionParser.Parse(text).Succeeded);
    }

    [Fact]
    public void The_longest_chain_can_be_walked_on_a_small_stack()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("+a", (TokenReader.MostTokens / 2) - 1));
        var same = OnSmallStack(() =>
        {
            var tree = ExpressionParser.Parse(text).Tree!;
            return tree.Equals(ExpressionParser.Parse(ExpressionPrinter.Print(tree)).Tree);
        });
        Assert.True(same);
    }

    private static T OnSmallStack<T>(Func<T> work)
    {
        var result = default(T);
        var thread = new Thread(() => result = work(), SmallStack);
        thread.Start();
        thread.Join();
        return result!;
    }
}
