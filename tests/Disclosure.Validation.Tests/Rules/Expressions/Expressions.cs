using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Validation.Tests.Rules.Expressions;

/// <summary>Random trees of all that the language can say.</summary>
public static class Expressions
{
    private static readonly Gen<Expression> Names = Gen.Elements(
            "total", "value", "year", "new", "handled.total", "handled.refused.*", "disputes.*.total", "*.new", "requests.new.natural", "sum", "previous",
            "_a1", "iffy", "nothing", "or_else")
        .Select(Expression (name) => new NameExpression(name));

    private static readonly Gen<NumberExpression> Numbers =
        from digits in Gen.Choose(0, int.MaxValue)
        from scale in Gen.Choose(0, 10)
        from unit in Gen.Elements(Enum.GetValues<Unit>())
        select new NumberExpression(new decimal(digits, 0, 0, false, (byte)scale), unit);

    internal static Arbitrary<Expression> Trees() => Arb.From(Gen.Sized(size => Tree(Math.Min(size, 40), true)), Shrink);

    private static Gen<Expression> Tree(int size, bool mayStep)
    {
        if (size < 2)
        {
            return Gen.OneOf(Names, Numbers.Select(Expression (number) => number));
        }

        // A function of the drawn number, so that only the branch that is taken is built.
        return Gen.Choose(0, mayStep ? 11 : 10).SelectMany(kind => Tree(kind, size, mayStep));
    }

    private static Gen<Expression> Tree(int kind, int size, bool mayStep) => kind switch
    {
        0 => Tree(1, mayStep),
        1 => Pair(size, mayStep, Enum.GetValues<ArithmeticOperator>(), (sign, a, b) => new ArithmeticExpression(sign, a, b)),
        2 => Pair(size, mayStep, Enum.GetValues<LogicOperator>(), (sign, a, b) => new LogicExpression(sign, a, b)),
        3 => Pair(size, mayStep, Enum.GetValues<ComparisonOperator>(), (sign, a, b) => new ComparisonExpression(sign, a, b, null)),
        4 => from comparison in Tree(3, size, mayStep)
             from bound in Numbers
             select (Expression)((ComparisonExpression)comparison with { Tolerance = bound }),
        5 => Tree(size - 1, mayStep).Select(Expression (operand) => new NotExpression(operand)),
        6 => Tree(size - 1, mayStep).Select(Expression (operand) => new NegateExpression(operand)),
        7 => Pair(size, mayStep, [0], (_, condition, then) => new IfExpression(condition, then)),
        8 => from function in Gen.Elements(Enum.GetValues<Function>())
             from count in Gen.Choose(1, 3)
             from arguments in Tree(size / 2, mayStep).ListOf(count)
             select (Expression)new CallExpression(function, new([.. arguments])),
        9 => Tree(size - 1, mayStep).Select(Expression (operand) => new BlankExpression(operand)),
        10 => from operand in Tree(size - 1, mayStep)
              from phrase in Gen.Elements("复议", "a b", "it's", "say \"no\"", "“有”", "(")
              select (Expression)new MentionExpression(operand, phrase),
        _ => from operand in Tree(size - 1, false)
             from step in Gen.Elements(ReportStep.Previous, ReportStep.Subordinates)
             select (Expression)new StepExpression(operand, step),
    };

    private static Gen<Expression> Pair<T>(
        int size, bool mayStep, T[] signs, Func<T, Expression, Expression, Expression> make) =>
        from sign in Gen.Elements(signs)
        from left in Tree(size / 2, mayStep)
        from right in Tree(size / 2, mayStep)
        select make(sign, left, right);

    private static IEnumerable<Expression> Shrink(Expression tree) => tree switch
    {
        ArithmeticExpression node => [node.Left, node.Right],
        LogicExpression node => [node.Left, node.Right],
        ComparisonExpression node => [node.Left, node.Right],
        IfExpression node => [node.Condition, node.Then],
        NotExpression node => [node.Operand],
        BlankExpression node => [node.Operand],
        MentionExpression node => [node.Operand],
        NegateExpression node => [node.Operand],
        StepExpression node => [node.Operand],
        CallExpression node => node.Arguments,
        _ => [],
    };
}
