using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Rules.Expansion;

/// <summary>One instance of a check that is not linear.</summary>
internal sealed record TreeCheck(Binding Binding, BoundNode Check) : RuleInstance(Binding)
{
    public override IEnumerable<CellOperand> Operands => Leaves(Check).SelectMany(leaf => leaf is BlankNode blank ? blank.Operands : NumbersOf(leaf));

    /// <summary>Those of the cells that it takes numbers from.</summary>
    public IEnumerable<CellOperand> Reckoned => Leaves(Check).SelectMany(NumbersOf);

    public override bool Needs(ReportStep step) => base.Needs(step) || Leaves(Check).Any(leaf =>
        (leaf is YearNode year && year.Step == step) || (leaf is MentionNode mention && mention.Step == step));

    /// <summary>The nodes that have none below them, in the order of the check.</summary>
    public static IEnumerable<BoundNode> Leaves(BoundNode node) => Nodes(node).Where(each => !Below(each).Any());

    /// <summary>The node and all below it, in the order of the check.</summary>
    public static IEnumerable<BoundNode> Nodes(BoundNode node) => Below(node).SelectMany(Nodes).Prepend(node);

    private static IEnumerable<BoundNode> Below(BoundNode node) => node switch
    {
        AggregateNode aggregate => aggregate.Arguments,
        RoundNode round => [round.Operand],
        NegateNode negate => [negate.Operand],
        NotNode not => [not.Operand],
        ArithmeticNode arithmetic => [arithmetic.Left, arithmetic.Right],
        ComparisonNode comparison => [comparison.Left, comparison.Right],
        LogicNode logic => [logic.Left, logic.Right],
        IfNode condition => [condition.Condition, condition.Then],
        _ => [],
    };

    private static IReadOnlyList<CellOperand> NumbersOf(BoundNode leaf) => leaf switch
    {
        CellNode cell => [cell.Operand],
        CellSetNode set => set.Operands,
        _ => [],
    };
}
