using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Rules.Expansion;

/// <summary>Binds the conditions that reckon with no number: that a cell is blank, what the text mentions, what kind of issuer it is.</summary>
internal sealed class ConditionBinder(Form form, Scope scope, Action<Position, Mistake> report)
{
    /// <summary>The name of the report's text as a whole.</summary>
    public const string TextName = "text";

    private static readonly IssuerLevel[] Kinds = Enum.GetValues<IssuerLevel>();

    /// <param name="condition">The condition.</param>
    /// <param name="operand">What it is about, bound; null where mistakes were reported.</param>
    public BoundNode? BindBlank(BlankExpression condition, BoundNode? operand)
    {
        var isOfName = condition.Operand is NameExpression or StepExpression { Operand: NameExpression };
        switch (operand)
        {
            case null:
                return null;
            case CellNode cell when isOfName:
                return new BlankNode([cell.Operand]);
            // A row printed as one, or as its parts.
            case AggregateNode { Arguments: [CellSetNode row] } when isOfName:
                return new BlankNode(row.Operands);
            default:
                report(condition.Operand.At, Mistake.BlankTakesOneCell(ExpressionPrinter.Print(condition.Operand)));
                return null;
        }
    }

    public BoundNode? BindMention(MentionExpression condition)
    {
        var (subject, step) = condition.Operand is StepExpression behind ? (behind.Operand, behind.Step) : (condition.Operand, ReportStep.Self);
        var sections = form.Sections.Select(section => section.Id).Prepend(TextName).ToList();
        if (step == ReportStep.Subordinates || subject is not NameExpression name || !sections.Contains(name.Name))
        {
            report(condition.Operand.At, Mistake.MentionsTakesASection(ExpressionPrinter.Print(condition.Operand), sections));
            return null;
        }

        return new MentionNode(name.Name == TextName ? null : form.Sections.First(section => section.Id == name.Name), condition.Phrase, step);
    }

    /// <summary>Whether the comparison is one of the kind of issuer: <c>level = county</c>.</summary>
    public bool IsOfLevel(ComparisonExpression comparison) => IsLevel(comparison.Left) || IsLevel(comparison.Right);

    public BoundNode? BindLevel(ComparisonExpression comparison)
    {
        var word = IsLevel(comparison.Left) ? comparison.Right : comparison.Left;
        var isComparison = comparison is { Operator: ComparisonOperator.Equal or ComparisonOperator.NotEqual, Tolerance: null };
        if (!isComparison || word is not NameExpression name || Kinds.Where(kind => CommonShapes.NameOf(kind) == name.Name).ToList() is not [var level])
        {
            report(isComparison ? word.At : comparison.At, Mistake.LevelTakesAKind(ExpressionPrinter.Print(word), [.. Kinds.Select(CommonShapes.NameOf)]));
            return null;
        }

        return comparison.Operator == ComparisonOperator.Equal ? new LevelNode(level) : new NotNode(new LevelNode(level));
    }

    private bool IsLevel(Expression side) => side is NameExpression { Name: Scope.LevelName } && scope.Resolve(Scope.LevelName) is null;
}
