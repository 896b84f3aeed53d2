using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expressions.Tokens;

namespace Disclosure.Validation.Rules.Expansion;

/// <summary>Carries <c>@ previous</c> or <c>@ subordinates</c> down to the cells of an operand.</summary>
internal sealed class StepTransfer(Form form, ReportStep step)
{
    public BoundNode Apply(BoundNode node) => node switch
    {
        YearNode => new YearNode(step),
        CellNode cell => Cell(cell.Operand),
        CellSetNode set => new CellSetNode([.. set.Operands.SelectMany(Expand)]),
        AggregateNode { Arguments: [CellSetNode row] } when step == ReportStep.Subordinates => Apply(row),
        AggregateNode aggregate => aggregate with { Arguments = [.. aggregate.Arguments.Select(Apply)] },
        RoundNode round => round with { Operand = Apply(round.Operand) },
        NegateNode negate => new NegateNode(Apply(negate.Operand)),
        ArithmeticNode arithmetic => arithmetic with { Left = Apply(arithmetic.Left), Right = Apply(arithmetic.Right) },
        _ => node,
    };

    // One cell of many reports is several numbers, for a function to work on.
    private BoundNode Cell(CellOperand operand)
    {
        var cells = Expand(operand).ToList();
        if (step == ReportStep.Subordinates)
        {
            return new CellSetNode(cells);
        }

        return cells is [var single] ? new CellNode(single) : new AggregateNode(Function.Sum, [new CellSetNode(cells)]);
    }

    // The other report may print the parts of a group where this one prints a single row.
    private IEnumerable<CellOperand> Expand(CellOperand operand)
    {
        var cell = form.Cells[operand.Index];
        return operand.IsAlternative || !cell.Row.StandsForGroup
            ? [operand with { Step = step, IsAlternative = operand.IsAlternative || (step == ReportStep.Subordinates && cell.Row.IsOptional) }]
            : cell.Row.Parts.Prepend(cell.Row).Select(row =>
                new CellOperand(cell.Table.IndexOf(row, cell.Column), step, IsAlternative: true));
    }
}
