namespace Disclosure.Validation.Rules.Expressions.Tokens;

/// <summary>The functions of the rule language. <see cref="Leaves"/> stands for the rows of a group that are no totals.</summary>
internal enum Function
{
    Sum,
    Count,
    Min,
    Max,
    Abs,
    Avg,
    Round,
    Leaves,
}

internal enum ArithmeticOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
}

internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

internal static class ComparisonOperators
{
    /// <summary>The comparison with its sides exchanged.</summary>
    public static ComparisonOperator Turned(this ComparisonOperator relation) => relation switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        _ => relation,
    };
}

internal enum LogicOperator
{
    And,
    Or,
}

/// <summary>What stands behind a number. Amounts of money are reckoned in 万元, the unit of the forms.</summary>
internal enum Unit
{
    None,
    Percent,
    Wan,
    Yi,
    Yuan,
    WanYuan,
    YiYuan,
}
