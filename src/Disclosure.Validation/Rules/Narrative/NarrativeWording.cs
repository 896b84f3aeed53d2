using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Rules.Narrative;

/// <summary>
/// Says in one language what the text prints and what would have agreed with it:
/// <c>正文 216，表三 新收／总计 212，或 表三 新收／总计 212 ＋ 表三 上年结转／总计 8 ＝ 220</c>.
/// </summary>
internal sealed class NarrativeWording(CellNames names, Words words, EvaluationContext context)
{
    private const int MostAlternatives = 3;
    private const int PercentDigits = 4;

    private readonly EvaluationContext _context = context;

    public string Say(IReadOnlyList<ComparisonNode> alternatives)
    {
        if (alternatives.Count == 0)
        {
            return words.TextDisagrees;
        }

        var main = alternatives[0];
        var share = IsShare(main);
        var sides = alternatives.Take(MostAlternatives)
            .Select(one => Relation(one) + Side(one.Right, share))
            .Distinct();
        return words.InText + Side(main.Left, share) + words.Comma + string.Join(words.Or, sides);
    }

    // A cell that should be equal is only named beside the text; a bare number would say nothing.
    private string Relation(ComparisonNode comparison) => comparison switch
    {
        { Operator: ComparisonOperator.Equal, Right: ConstantNode } => words.ShouldBe,
        { Operator: ComparisonOperator.Equal } => "",
        _ => CellNames.Format(words.ShouldRelate, words.Relation(comparison.Operator)),
    };

    private string Side(BoundNode node, bool share)
    {
        if (node is ConstantNode constant)
        {
            return Number(constant.Value, share);
        }

        var text = Describe(node);
        return node is CellNode or TextNumberNode || TreeEvaluation.ValueOf(node, _context) is not { } value
            ? text
            : text + words.Is + Number(value, share);
    }

    private string Describe(BoundNode node) => node switch
    {
        ConstantNode constant => Words.Factor(constant.Value),
        CellNode cell => Cell(cell.Operand),
        TextNumberNode text => Texts(text),
        CellSetNode set => Sum(set.Operands),
        AggregateNode aggregate => string.Join(words.Plus, aggregate.Arguments.Select(Describe).Where(part => part.Length > 0)),
        NegateNode negate => "−" + Describe(negate.Operand),
        ArithmeticNode arithmetic => Describe(arithmetic.Left) + words.Sign(arithmetic.Operator) + Factor(arithmetic),
        _ => "",
    };

    // What is divided by, or taken away, is one thing.
    private string Factor(ArithmeticNode node) =>
        node.Right is ArithmeticNode or AggregateNode && node.Operator != ArithmeticOperator.Add
            ? words.Open.Trim() + Describe(node.Right) + words.Close
            : Describe(node.Right);

    private string Texts(TextNumberNode node) =>
        string.Join(words.Plus, (_context.Texts?.Of(node.Index) ?? []).Select(number => Number(Rational.Of(number.Value), node.IsShare)));

    // Of many cells only those that count are named.
    private string Sum(IReadOnlyList<CellOperand> operands)
    {
        var counting = operands.Where(operand => ValueOf(operand) is { IsZero: false }).ToList();
        return string.Join(words.Plus, (counting.Count == 0 ? operands.Take(1) : counting).Select(Cell));
    }

    private string Cell(CellOperand operand)
    {
        var name = names.Operand(operand, default, 0);
        return ValueOf(operand) is { } value ? $"{name} {AsPrinted(operand) ?? Words.Reckoned(value)}" : name;
    }

    // Of one report, with the digits that it prints.
    private string? AsPrinted(CellOperand operand) =>
        _context.CountOf(operand.Step) == 1 && _context.View(operand.Step, 0).Cells[operand.Index].Number is { } printed
            ? Words.Number(printed)
            : null;

    private Rational? ValueOf(CellOperand operand) => TreeEvaluation.ValueOf(new CellNode(operand), _context);

    private static bool IsShare(ComparisonNode comparison) =>
        TreeCheck.Leaves(comparison.Left).OfType<TextNumberNode>().Any(node => node.IsShare);

    private static string Number(Rational value, bool share) =>
        share && (value * Rational.Of(100)).ToNearest(PercentDigits) is { } percent ? Words.Reckoned(percent) + "%" : Words.Reckoned(value);
}
