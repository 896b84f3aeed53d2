using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Rules.Checks;

/// <summary>
/// Says in one language what a rule asks for in one place, in the words of the form:
/// <c>自然人列：新收 ＋ 上年结转 ＝ 办结 ＋ 结转下年</c>.
/// </summary>
internal sealed class EquationWording(Form form, Words words)
{
    private readonly CellNames _names = new(form, words);

    public string Say(RuleInstance instance) => _names.Place(instance.Binding) + words.Colon +
        (instance is LinearRow row ? Row(row) : Node(((TreeCheck)instance).Check, instance.Binding));

    private string Row(LinearRow row) =>
        Side(row, isRight: false, row.LeftConstant) + words.RelationSign(row.Relation) + Side(row, isRight: true, row.RightConstant) +
        Tolerance(row.Tolerance, isShare: false);

    private string Side(LinearRow row, bool isRight, Rational constant)
    {
        var text = "";
        foreach (var term in row.Terms.Where(term => term.IsRight == isRight))
        {
            var factor = term.Coefficient.Abs();
            text += (term.Coefficient.IsNegative ? text.Length > 0 ? words.Minus : "−" : text.Length > 0 ? words.Plus : "") +
                (factor == Rational.One ? "" : Words.Factor(factor) + words.Times) + Cell(term.Operand, row.Binding);
        }

        return text.Length == 0 ? Words.Factor(constant)
            : constant.IsZero ? text
            : text + (constant.IsNegative ? words.Minus : words.Plus) + Words.Factor(constant.Abs());
    }

    private string Node(BoundNode node, Binding binding) => node switch
    {
        ConstantNode constant => Words.Factor(constant.Value),
        YearNode { Step: ReportStep.Previous } => CellNames.Format(words.Previous, words.ReportYear),
        YearNode => words.ReportYear,
        CellNode cell => Cell(cell.Operand, binding),
        CellSetNode set => string.Join(words.ListComma, set.Operands.Select(operand => Cell(operand, binding))),
        AggregateNode aggregate => Call(aggregate, binding),
        NegateNode negate => "−" + Factor(negate.Operand, binding),
        NotNode not => CellNames.Format(words.NotSo, Node(not.Operand, binding)),
        ArithmeticNode arithmetic => Arithmetic(arithmetic, binding),
        ComparisonNode comparison => Node(comparison.Left, binding) + words.RelationSign(comparison.Operator) +
            Node(comparison.Right, binding) + Tolerance(comparison.Tolerance, comparison.IsShare),
        LogicNode logic => Node(logic.Left, binding) + (logic.Operator == LogicOperator.And ? words.And : words.Or) + Node(logic.Right, binding),
        IfNode condition => CellNames.Format(words.IfThen, Node(condition.Condition, binding), Node(condition.Then, binding)),
        _ => throw new InvalidOperationException($"Unknown kind of node: {node.GetType().Name}."),
    };

    private string Call(AggregateNode node, Binding binding)
    {
        var parts = string.Join(words.ListComma, node.Arguments.Select(argument => Node(argument, binding)));
        return node is { Function: Function.Sum, Arguments: [CellSetNode { Operands: { Count: > 1 } operands }] }
            ? string.Join(words.Plus, operands.Select(operand => Cell(operand, binding)))
            : CellNames.Format(words.Function(node.Function), parts);
    }

    // A difference or a sum that is multiplied, divided or taken away stands in brackets.
    private string Arithmetic(ArithmeticNode node, Binding binding)
    {
        var isSum = node.Operator is ArithmeticOperator.Add or ArithmeticOperator.Subtract;
        return (isSum ? Node(node.Left, binding) : Factor(node.Left, binding)) + words.Sign(node.Operator) +
            (node.Operator == ArithmeticOperator.Add ? Node(node.Right, binding) : Factor(node.Right, binding));
    }

    private string Factor(BoundNode node, Binding binding) => node is ArithmeticNode or AggregateNode { Function: Function.Sum }
        ? words.Open.Trim() + Node(node, binding) + words.Close
        : Node(node, binding);

    private string Cell(CellOperand operand, Binding binding)
    {
        var cell = form.Cells[operand.Index];
        return operand.Step == ReportStep.Self && binding.Row == cell.Row && binding.Column == cell.Column
            ? words.ThisCell
            : _names.Operand(operand, binding, subordinates: null);
    }

    private string Tolerance(Rational tolerance, bool isShare) => tolerance.IsZero
        ? ""
        : CellNames.Format(words.Within, isShare ? Words.Factor(tolerance * Rational.Of(100)) + "%" : Words.Factor(tolerance));
}
