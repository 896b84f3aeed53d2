using System.Text;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;
using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Rules.Checks.Wording;

/// <summary>The instances of checks as text, over cell paths.</summary>
internal static class EquationText
{
    /// <summary>One instance: where it applies, and its equation over cell paths.</summary>
    public static string Print(RuleInstance instance, Form form)
    {
        var (table, row, column) = (instance.Binding.Table, instance.Binding.Row, instance.Binding.Column);
        var place = table is null ? "report" : $"{table.Id}.{row?.Id ?? "*"}.{column?.Id ?? "*"}";
        var guard = instance.Binding.Guard is null ? "" : " (where printed)";
        return $"{place}{guard}: {Equation(instance, form)}";
    }

    /// <summary>The equation of one instance over cell paths.</summary>
    public static string Equation(RuleInstance instance, Form form) =>
        instance is LinearRow row ? Row(row, form) : Tree(((TreeCheck)instance).Check, form);

    private static string Row(LinearRow row, Form form)
    {
        var text = Side(row, isRight: false, row.LeftConstant, form) + $" {Vocabulary.Spell(Vocabulary.Comparisons, row.Relation)} " +
            Side(row, isRight: true, row.RightConstant, form);
        return row.Tolerance.IsZero ? text : $"{text} within {Number(row.Tolerance)}";
    }

    private static string Side(LinearRow row, bool isRight, Rational constant, Form form)
    {
        var text = new StringBuilder();
        foreach (var term in row.Terms.Where(term => term.IsRight == isRight))
        {
            text.Append(term.Coefficient.IsNegative ? text.Length > 0 ? " - " : "-" : text.Length > 0 ? " + " : "");
            var factor = term.Coefficient.Abs();
            var cell = Cell(term.Operand, form);
            text.Append(factor == Rational.One ? "" : Number(factor) + " * ")
                .Append(term.Operand.Step == ReportStep.Subordinates ? $"sum({cell})" : cell);
        }

        if (!constant.IsZero || text.Length == 0)
        {
            text.Append(text.Length == 0 ? "" : constant.IsNegative ? " - " : " + ");
            text.Append(Number(text.Length == 0 ? constant : constant.Abs()));
        }

        return text.ToString();
    }

    private static string Tree(BoundNode node, Form form) => node switch
    {
        ConstantNode constant => Number(constant.Value),
        YearNode year => "year" + At(year.Step),
        CellNode cell => Cell(cell.Operand, form),
        CellSetNode set => string.Join(", ", set.Operands.Select(operand => Cell(operand, form))),
        AggregateNode aggregate => Call(aggregate, form),
        RoundNode round => $"{Vocabulary.Spell(Vocabulary.Functions, Function.Round)}({Tree(round.Operand, form)}, {Number(Rational.Of((long)round.Decimals))})",
        BlankNode blank => $"{string.Join(" + ", blank.Operands.Select(operand => Cell(operand, form)))} is blank",
        MentionNode mention => $"{mention.Section?.Id ?? ConditionBinder.TextName}{At(mention.Step)} mentions {Vocabulary.Quote(mention.Phrase)}",
        LevelNode level => $"{Scope.LevelName} = {CommonShapes.NameOf(level.Level)}",
        NegateNode negate => $"-({Tree(negate.Operand, form)})",
        NotNode not => $"not ({Tree(not.Operand, form)})",
        ArithmeticNode arithmetic =>
            $"({Tree(arithmetic.Left, form)} {Spell(arithmetic.Operator)} {Tree(arithmetic.Right, form)})",
        ComparisonNode comparison => Comparison(comparison, form),
        LogicNode logic => $"{Joined(logic, logic.Left, form)} {(logic.Operator == LogicOperator.And ? "and" : "or")} {Joined(logic, logic.Right, form)}",
        IfNode condition => $"if {Tree(condition.Condition, form)} then {Tree(condition.Then, form)}",
        _ => throw new InvalidOperationException($"Unknown kind of node: {node.GetType().Name}."),
    };

    private static string Call(AggregateNode node, Form form)
    {
        var name = Vocabulary.Spell(Vocabulary.Functions, node.Function);
        return $"{name}({string.Join(", ", node.Arguments.Select(argument => Tree(argument, form)))})";
    }

    private static string Comparison(ComparisonNode node, Form form)
    {
        var tolerance = node.Tolerance.IsZero ? ""
            : node.IsShare ? $" within {Number(node.Tolerance * Rational.Of(100))}%"
            : $" within {Number(node.Tolerance)}";
        return $"{Bare(node.Left, form)} {Vocabulary.Spell(Vocabulary.Comparisons, node.Operator)} {Bare(node.Right, form)}{tolerance}";
    }

    // Comparisons and joints of the same kind stand without brackets.
    private static string Joined(LogicNode joint, BoundNode part, Form form) =>
        part is ComparisonNode or BlankNode or MentionNode or LevelNode || part is LogicNode logic && logic.Operator == joint.Operator
            ? Tree(part, form)
            : $"({Tree(part, form)})";

    private static string Bare(BoundNode side, Form form) => side is ArithmeticNode ? Tree(side, form)[1..^1] : Tree(side, form);

    private static string Number(Rational number) =>
        number.ToDecimal() is { } exact ? NumberText.PrintTrimmed(exact) : number.ToString();

    private static string Cell(CellOperand operand, Form form) => form.Cells[operand.Index].Path + At(operand.Step);

    private static string At(ReportStep step) =>
        step == ReportStep.Self ? "" : $" @ {Vocabulary.Spell(Vocabulary.Steps, step)}";

    private static string Spell(ArithmeticOperator sign) => sign is ArithmeticOperator.Add or ArithmeticOperator.Subtract
        ? Vocabulary.Spell(Vocabulary.Sums, sign)
        : Vocabulary.Spell(Vocabulary.Products, sign);
}
