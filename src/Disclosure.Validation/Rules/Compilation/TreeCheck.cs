namespace Disclosure.Validation.Rules.Compilation;

/// <summary>One instance of a check that is not linear.</summary>
internal sealed record TreeCheck(Binding Binding, BoundNode Check) : RuleInstance(Binding)
{
    public override IEnumerable<CellOperand> Operands => OperandsOf(Check);

    private static IEnumerable<CellOperand> OperandsOf(BoundNode node) => node switch
    {
        CellNode cell => [cell.Operand],
        CellSetNode set => set.Operands,
        AggregateNode aggregate => aggregate.Arguments.SelectMany(OperandsOf),
        NegateNode negate => OperandsOf(negate.Operand),
        NotNode not => OperandsOf(not.Operand),
        ArithmeticNode arithmetic => [.. OperandsOf(arithmetic.Left), .. OperandsOf(arithmetic.Right)],
        ComparisonNode comparison => [.. OperandsOf(comparison.Left), .. OperandsOf(comparison.Right)],
        LogicNode logic => [.. OperandsOf(logic.Left), .. OperandsOf(logic.Right)],
        IfNode condition => [.. OperandsOf(condition.Condition), .. OperandsOf(condition.Then)],
        _ => [],
    };
}
