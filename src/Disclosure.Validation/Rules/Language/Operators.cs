namespace Disclosure.Validation.Rules.Language;

/// <summary>The functions of the rule language. <see cref="Leaves"/> stands for the rows of a group that are no totals.</summary>
internal enum Function
{
    Sum,
    Count,
    Min,
    Max,
    Abs,
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
