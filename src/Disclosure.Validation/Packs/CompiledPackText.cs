using System.Text;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Sections;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Packs;

/// <summary>A compiled pack as text: every rule with every concrete equation.</summary>
internal static class CompiledPackText
{
    public static string Print(CompiledPack pack)
    {
        var text = new StringBuilder().Append(pack.Pack.Id).Append(' ').Append(pack.Pack.Version).Append('\n');
        foreach (var rule in pack.Rules)
        {
            Head(text, rule.Definition).Append(rule.Kernel is null ? "" : ", on whole numbers").Append('\n');
            foreach (var instance in rule.Instances)
            {
                text.Append("  ").Append(Print(instance, pack.Form)).Append('\n');
            }
        }

        foreach (var rule in pack.Narratives)
        {
            Head(text, rule.Definition).Append(", on the text").Append('\n');
            foreach (var instance in rule.Rule.Instances)
            {
                text.Append("  ").Append(Print(instance, pack.Form)).Append('\n');
            }
        }

        foreach (var requirement in pack.Requirements)
        {
            Head(text, requirement.Definition).Append('\n');
            text.Append("  ").Append(requirement.Requirement).Append(": ").Append(requirement.Count).Append(" cells\n");
        }

        foreach (var statement in pack.Statements)
        {
            Head(text, statement.Definition).Append('\n');
            foreach (var line in Print(statement))
            {
                text.Append("  ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

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

    /// <summary>A rule on what a report states outside its tables: one line for each section, or one for the report.</summary>
    public static IEnumerable<string> Print(StatementRequirement statement)
    {
        var what = RequirementText.Print(statement.Requirement, statement.Definition.Terms);
        return statement.Targets.Select(section => section is null ? what : $"{section.Id}: {what}");
    }

    private static StringBuilder Head(StringBuilder text, RuleDefinition rule)
    {
        text.Append('\n').Append(rule.Id).Append(": ").Append(rule.Standing).Append(", ").Append(rule.Severity);
        return rule.Issuers.Count == 0
            ? text
            : text.Append(", ").AppendJoin(" or ", rule.Issuers.Select(level => level.ToString().ToLowerInvariant()));
    }

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
        TextNumberNode text => $"{{{text.Name}}}",
        CellNode cell => Cell(cell.Operand, form),
        CellSetNode set => string.Join(", ", set.Operands.Select(operand => Cell(operand, form))),
        AggregateNode aggregate => Call(aggregate, form),
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
        part is ComparisonNode || part is LogicNode logic && logic.Operator == joint.Operator
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
