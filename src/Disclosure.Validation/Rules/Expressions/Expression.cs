using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expressions.Tokens;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Expressions;

/// <summary>A node of a parsed check. Two trees are equal when they mean the same, wherever they stood in the text.</summary>
internal abstract record Expression
{
    /// <summary>Where the node begins in the text of the check.</summary>
    public Position At { get; init; }
}

/// <summary>A number as written, such as <c>0.5%</c> or <c>10亿元</c>.</summary>
internal sealed record NumberExpression(decimal Value, Unit Unit) : Expression;

/// <summary>A name: a row or column of what is bound, a path, a group, <c>value</c>, <c>year</c>, or a wildcard <c>x.*</c>.</summary>
internal sealed record NameExpression(string Name) : Expression;

/// <summary>A function of one or several arguments.</summary>
internal sealed record CallExpression(Function Function, EquatableList<Expression> Arguments) : Expression;

/// <summary>An expression read in another report: <c>… @ previous</c>, <c>… @ subordinates</c>.</summary>
internal sealed record StepExpression(Expression Operand, ReportStep Step) : Expression;

/// <summary>The negative of a number.</summary>
internal sealed record NegateExpression(Expression Operand) : Expression;

/// <summary>A sum, difference, product or quotient.</summary>
internal sealed record ArithmeticExpression(ArithmeticOperator Operator, Expression Left, Expression Right) : Expression;

/// <summary>A comparison, with a tolerance where one is given.</summary>
internal sealed record ComparisonExpression(
    ComparisonOperator Operator, Expression Left, Expression Right, NumberExpression? Tolerance) : Expression;

/// <summary>Whether a cell was left blank.</summary>
internal sealed record BlankExpression(Expression Operand) : Expression;

/// <summary>Whether a section, or the <c>text</c> as a whole, has a phrase.</summary>
internal sealed record MentionExpression(Expression Operand, string Phrase) : Expression;

/// <summary>Both, or either.</summary>
internal sealed record LogicExpression(LogicOperator Operator, Expression Left, Expression Right) : Expression;

/// <summary>The contrary.</summary>
internal sealed record NotExpression(Expression Operand) : Expression;

/// <summary>A check that counts only where the condition holds.</summary>
internal sealed record IfExpression(Expression Condition, Expression Then) : Expression;
