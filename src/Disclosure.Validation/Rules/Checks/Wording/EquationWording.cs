using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Rules.Checks.Wording;

/// <summary>
/// Says in one language what a rule asks for in one place, in the words of the form:
/// <c>自然人列：新收 ＋ 上年结转 ＝ 办结 ＋ 结转下年</c>; with what the cells of a report hold, where one is given.
/// </summary>
internal sealed class EquationWording(Form form, Words words, EvaluationContext? context = null)
{
    private readonly CellNames _names = new(form, words);
    private readonly CellTexts _cells = new(form, words, context);

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
                (factor == Rational.One ? "" : Words.Factor(factor) + words.Times) + _cells.Summed(term.Operand, row.Binding);
        }

        return text.Length == 0 ? Words.Factor(constant)
            : constant.IsZero ? text
            : text + (constant.IsNegative ? words.Minus : words.Plus) + Words.Factor(constant.Abs());
    }

    /// <summary>A part of a check.</summary>
    public string Node(BoundNode node, Binding binding) => node switch
    {
        ConstantNode constant => Constant(constant),
        YearNode year => Year(year.Step),
        CellNode cell => _cells.One(cell.Operand, binding),
        CellSetNode set => _cells.List(set.Operands, binding, words.ListComma),
        AggregateNode aggregate => Call(aggregate, binding),
        RoundNode round => CellNames.Format(words.Rounded, Node(round.Operand, binding), Words.Factor(Rational.Of((long)round.Decimals))),
        NegateNode negate => "−" + Factor(negate.Operand, binding),
        NotNode { Operand: BlankNode blank } => CellNames.Format(words.IsNotBlank, _cells.List(blank.Operands, binding, words.Plus)),
        NotNode { Operand: LevelNode level } => CellNames.Format(words.IssuerIsNot, words.Level(level.Level)),
        NotNode not => CellNames.Format(words.NotSo, Node(not.Operand, binding)),
        ArithmeticNode arithmetic => Arithmetic(arithmetic, binding),
        ComparisonNode comparison => Node(comparison.Left, binding) + words.RelationSign(comparison.Operator) +
            Node(comparison.Right, binding) + Tolerance(comparison),
        BlankNode blank => CellNames.Format(words.IsBlank, _cells.List(blank.Operands, binding, words.Plus)),
        MentionNode mention => CellNames.Format(words.Mentions, TextOf(mention), mention.Phrase),
        LevelNode level => CellNames.Format(words.IssuerIs, words.Level(level.Level)),
        LogicNode logic => Node(logic.Left, binding) + (logic.Operator == LogicOperator.And ? words.And : words.Or) + Node(logic.Right, binding),
        IfNode condition => CellNames.Format(words.IfThen, Node(condition.Condition, binding), Node(condition.Then, binding)),
        _ => throw new InvalidOperationException($"Unknown kind of node: {node.GetType().Name}."),
    };

    /// <summary>The text that a condition is about.</summary>
    public string TextOf(MentionNode mention)
    {
        var name = mention.Section is { } section ? CellNames.Format(words.NameQuoted, section.Label.Brief.In(words.Language)) : words.WholeText;
        return mention.Step == ReportStep.Previous ? CellNames.Format(words.Previous, name) : name;
    }

    public string Tolerance(ComparisonNode comparison) => Tolerance(comparison.Tolerance, comparison.IsShare);

    private string Year(ReportStep step)
    {
        var name = step == ReportStep.Previous ? CellNames.Format(words.Previous, words.ReportYear) : words.ReportYear;
        return context is { } known && known.CountOf(step) == 1 && known.View(step, 0).Report.Year is { } year
            ? name + " " + CellNames.Format("{0}", year)
            : name;
    }

    private string Call(AggregateNode node, Binding binding)
    {
        if (node is { Function: Function.Sum, Arguments: [CellSetNode { Operands: { Count: > 1 } operands }] })
        {
            return _cells.List(operands, binding, words.Plus);
        }

        return CellNames.Format(
            words.Function(node.Function), string.Join(words.ListComma, node.Arguments.Select(argument => Node(argument, binding))));
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

    private static string Constant(ConstantNode constant) =>
        constant.IsPercent ? Words.Factor(constant.Value * Rational.Of(100L)) + "%" : Words.Factor(constant.Value);

    private string Tolerance(Rational tolerance, bool isShare) => tolerance.IsZero
        ? ""
        : CellNames.Format(words.Within, isShare ? Words.Factor(tolerance * Rational.Of(100L)) + "%" : Words.Factor(tolerance));
}
