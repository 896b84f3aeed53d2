using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Rules.Expansion;

/// <summary>One instance of a check that is not linear.</summary>
internal sealed record TreeCheck(Binding Binding, BoundNode Check) : RuleInstance(Binding)
{
    public override IEnumerable<CellOperand> Operands => Leaves(Check).SelectMany(leaf => leaf switch
    {
        CellNode cell => [cell.Operand],
        CellSetNode set => set.Operands,
        _ => Enumerable.Empty<CellOperand>(),
    });

    public override bool Needs(ReportStep step) =>
        base.Needs(step) || Leaves(Check).Any(leaf => leaf is YearNode year && year.Step == step);

    /// <summary>The nodes that have none below them, in the order of the check.</summary>
    public static IEnumerable<BoundNode> Leaves(BoundNode node) => node switch
    {
        AggregateNode aggregate => aggregate.Arguments.SelectMany(Leaves),
        NegateNode negate => Leaves(negate.Operand),
        NotNode not => Leaves(not.Operand),
        ArithmeticNode arithmetic => [.. Leaves(arithmetic.Left), .. Leaves(arithmetic.Right)],
        ComparisonNode comparison => [.. Leaves(comparison.Left), .. Leaves(comparison.Right)],
        LogicNode logic => [.. Leaves(logic.Left), .. Leaves(logic.Right)],
        IfNode condition => [.. Leaves(condition.Condition), .. Leaves(condition.Then)],
        _ => [node],
    };
}
