using Disclosure.Validation.Rules.Expressions;

namespace Disclosure.Validation.Authoring.Linting;

/// <summary>The names that a check mentions.</summary>
internal static class ExpressionNames
{
    public static IEnumerable<string> In(Expression node) => node switch
    {
        NameExpression name => [name.Name],
        CallExpression call => call.Arguments.SelectMany(In),
        StepExpression step => In(step.Operand),
        NegateExpression negate => In(negate.Operand),
        NotExpression not => In(not.Operand),
        BlankExpression blank => In(blank.Operand),
        ArithmeticExpression arithmetic => In(arithmetic.Left).Concat(In(arithmetic.Right)),
        ComparisonExpression comparison => In(comparison.Left).Concat(In(comparison.Right)),
        LogicExpression logic => In(logic.Left).Concat(In(logic.Right)),
        IfExpression condition => In(condition.Condition).Concat(In(condition.Then)),
        _ => [],
    };
}
