using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules.Checks.Trees;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Rules.Checks.Wording;

/// <summary>
/// Says in one language why a check that is no sum does not hold, with what each cell holds:
/// <c>予以公开行：自然人 41 ÷ 总计 87 ≈ 47.13% 应不小于 50%</c>.
/// </summary>
internal sealed class TreeWording(Form form, Words words, EvaluationContext context)
{
    private const int LeastDecimals = 2;
    private const int MostDecimals = 10;

    private readonly EquationWording _asked = new(form, words, context);

    public string Say(TreeCheck tree) => new CellNames(form, words).Place(tree.Binding) + words.Colon + Fault(tree.Check, tree.Binding);

    private string Fault(BoundNode node, Binding binding) => node switch
    {
        ComparisonNode comparison => Comparison(comparison, binding),
        LogicNode { Operator: LogicOperator.And } and => string.Join(words.And, new[] { and.Left, and.Right }
            .Where(part => TreeEvaluation.Truth(part, context) == false).Select(part => Fault(part, binding))),
        LogicNode or => Fault(or.Left, binding) + words.Or + Fault(or.Right, binding),
        IfNode condition => CellNames.Format(words.Yet, _asked.Node(condition.Condition, binding), Fault(condition.Then, binding)),
        NotNode not => CellNames.Format(words.ShouldNotBe, _asked.Node(not.Operand, binding)),
        MentionNode mention => CellNames.Format(words.ShouldMention, _asked.TextOf(mention), mention.Phrase),
        _ => CellNames.Format(words.ShouldBeSo, _asked.Node(node, binding)),
    };

    private string Comparison(ComparisonNode comparison, Binding binding)
    {
        var (left, right) = (TreeEvaluation.Reckon(comparison.Left, context), TreeEvaluation.Reckon(comparison.Right, context));
        var isPercent = comparison.Left is ConstantNode { IsPercent: true } || comparison.Right is ConstantNode { IsPercent: true };
        var (one, other) = (Side(comparison.Left, left, right, isPercent, binding), Side(comparison.Right, right, left, isPercent, binding));
        var tolerance = _asked.Tolerance(comparison);
        return comparison.Operator == ComparisonOperator.Equal && left is { } first && right is { } second
            ? one + words.Comma + other + words.Comma + CellNames.Format(words.DiffersBy, Shown(first - second, Rational.Zero, isPercent)) + tolerance
            : CellNames.Format(words.Should, one, words.Relation(comparison.Operator), other) + tolerance;
    }

    private string Side(BoundNode node, Rational? value, Rational? other, bool isPercent, Binding binding)
    {
        var text = _asked.Node(node, binding);
        if (node is ConstantNode or CellNode or YearNode || value is not { } known)
        {
            return text;
        }

        var shown = Shown(known, other, isPercent);
        return text + (shown.StartsWith('≈') ? " " : words.Is) + shown;
    }

    // As short as still tells the two sides apart, and no shorter than the other.
    private static string Shown(Rational value, Rational? other, bool isPercent)
    {
        var scale = Rational.Of(isPercent ? 100L : 1L);
        var scaled = value * scale;
        var unit = isPercent ? "%" : "";
        var against = other * scale;
        for (var decimals = LeastDecimals; decimals <= MostDecimals && scaled.ToDecimal(MostDecimals) is null; decimals++)
        {
            if (scaled.Round(decimals) is var rounded && rounded != against && against?.Round(decimals) == against)
            {
                return "≈ " + Words.Factor(rounded) + unit;
            }
        }

        return Words.Reckoned(scaled) + unit;
    }
}
