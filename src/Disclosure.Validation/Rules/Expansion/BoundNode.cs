using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;

namespace Disclosure.Validation.Rules.Expansion;

/// <summary>A node of a check in which every name stands for cells of the form.</summary>
internal abstract record BoundNode;

/// <summary>A number; amounts in 万元.</summary>
/// <param name="Value">The number.</param>
/// <param name="IsPercent">Whether the check writes it as a percentage.</param>
internal sealed record ConstantNode(Rational Value, bool IsPercent = false) : BoundNode;

/// <summary>The year of a report.</summary>
internal sealed record YearNode(ReportStep Step) : BoundNode;

/// <summary>One cell.</summary>
internal sealed record CellNode(CellOperand Operand) : BoundNode;

/// <summary>Several cells, for a function to work on.</summary>
internal sealed record CellSetNode(IReadOnlyList<CellOperand> Operands) : BoundNode;

/// <summary>A function of its arguments.</summary>
internal sealed record AggregateNode(Function Function, IReadOnlyList<BoundNode> Arguments) : BoundNode;

/// <summary>A number rounded to so many decimals; of two that are as near, the one farther from zero.</summary>
internal sealed record RoundNode(BoundNode Operand, int Decimals) : BoundNode;

internal sealed record NegateNode(BoundNode Operand) : BoundNode;

internal sealed record ArithmeticNode(ArithmeticOperator Operator, BoundNode Left, BoundNode Right) : BoundNode;

/// <summary>A comparison. The tolerance is a number, or a share of the right side.</summary>
internal sealed record ComparisonNode(
    ComparisonOperator Operator, BoundNode Left, BoundNode Right, Rational Tolerance, bool IsShare) : BoundNode
{
    /// <summary>The cell of the report itself that stands alone on one side of an equation; null where there is none.</summary>
    public int? Defined { get; } = Operator == ComparisonOperator.Equal ? SingleCell(Left) ?? SingleCell(Right) : null;

    private static int? SingleCell(BoundNode side) =>
        side is CellNode { Operand: { Step: ReportStep.Self } operand } ? operand.Index : null;
}

/// <summary>Whether a cell was left blank; of a row that may be printed as its parts, whether all that are printed were.</summary>
internal sealed record BlankNode(IReadOnlyList<CellOperand> Operands) : BoundNode;

/// <summary>Whether a section has a phrase; any section where none is named.</summary>
internal sealed record MentionNode(FormSection? Section, string Phrase, ReportStep Step) : BoundNode;

/// <summary>Whether the issuer is of that kind.</summary>
internal sealed record LevelNode(IssuerLevel Level) : BoundNode;

internal sealed record LogicNode(LogicOperator Operator, BoundNode Left, BoundNode Right) : BoundNode;

internal sealed record NotNode(BoundNode Operand) : BoundNode;

internal sealed record IfNode(BoundNode Condition, BoundNode Then) : BoundNode;

/// <summary>A cell of this report or another, by its index in the pack's form.</summary>
/// <param name="Index">The index of the cell.</param>
/// <param name="Step">Which report.</param>
/// <param name="IsAlternative">
/// Whether the check names the cell together with the row that may be printed in its place: what the report does not
/// print then counts nothing. Without it, a cell of a row that is not printed leaves the check undecided.
/// </param>
internal readonly record struct CellOperand(int Index, ReportStep Step, bool IsAlternative);
