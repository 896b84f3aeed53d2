using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;

namespace Disclosure.Validation.Rules.Kinds;

/// <summary>A pack being compiled: what the compilers of all kinds of rules have in common.</summary>
internal sealed class RuleCompilation(RulePack pack)
{
    // A short rule can stand for every cell of the form in every cell: what a small file may grow to is bounded.
    private const int MostOperands = 1_000_000;

    private readonly EachExpansion _expansion = new(pack);
    private int _operands;

    public RulePack Pack => pack;

    public Form Form => pack.Form;

    public List<Problem> Problems { get; } = [];

    /// <summary>Whether the pack has grown so large that nothing more is compiled.</summary>
    public bool IsTooLarge => _operands > MostOperands;

    /// <summary>What the <c>each</c> of the rule says; null, and a problem, where it can't be read.</summary>
    public EachClause? EachOf(Rule rule)
    {
        var parsed = EachParser.Parse(rule.Each ?? "");
        if (!parsed.Succeeded)
        {
            Problems.Add(CompilationProblems.Syntax(rule.EachSource, parsed.Failure));
        }

        return parsed.Tree;
    }

    /// <summary>The rows, columns or cells that the rule is applied to; null, and problems, where they can't be told.</summary>
    public IReadOnlyList<Binding>? BindingsOf(Rule rule)
    {
        if (rule.Each is null)
        {
            return [default];
        }

        if (EachOf(rule) is not { } each)
        {
            return null;
        }

        var report = ReportIn(rule.EachSource);
        if (each.Quantifier == Quantifier.Section)
        {
            report(default, Mistake.EachDoesNotFit("cell"));
            return null;
        }

        var count = Problems.Count;
        var bindings = _expansion.Expand(each, report);
        return Problems.Count == count ? bindings : null;
    }

    /// <summary>The check of the rule in each binding: a row where it is linear; null, and problems, where something is wrong.</summary>
    public IReadOnlyList<RuleInstance>? InstancesOf(CheckedRule rule, IReadOnlyList<Binding> bindings)
    {
        var parsed = ExpressionParser.Parse(rule.Check);
        if (parsed.Tree is not { } check)
        {
            Problems.Add(CompilationProblems.Syntax(rule.CheckSource, parsed.Failure!));
            return null;
        }

        var instances = new List<RuleInstance>();
        foreach (var binding in bindings)
        {
            if (InstanceOf(rule, check, binding) is not { } instance)
            {
                return null;
            }

            instances.Add(instance);
            _operands += instance.Operands.Count();
            if (IsTooLarge)
            {
                Problems.Add(CompilationProblems.TooLarge(rule.Source, MostOperands));
                return null;
            }
        }

        return instances;
    }

    /// <summary>The <c>when</c> of the rule in a binding, null where it has none; false, and problems, where something is wrong.</summary>
    public bool TryReadCondition(Rule rule, Binding binding, out TreeCheck? condition)
    {
        condition = null;
        if (rule.When is not { } when)
        {
            return true;
        }

        var parsed = ExpressionParser.Parse(when);
        if (parsed.Tree is not { } check)
        {
            Problems.Add(CompilationProblems.Syntax(rule.WhenSource, parsed.Failure!));
            return false;
        }

        condition = Bind(check, binding, rule.WhenSource) is { } bound ? new TreeCheck(binding, bound) : null;
        return condition is not null;
    }

    public Action<Position, Mistake> ReportIn(RuleSource source) =>
        (at, mistake) => Problems.Add(CompilationProblems.Mistake(source, at.Offset, mistake));

    private RuleInstance? InstanceOf(CheckedRule rule, Expression check, Binding binding)
    {
        if (Bind(check, binding, rule.CheckSource) is not { } bound)
        {
            return null;
        }

        RuleInstance? row = Linearization.TryRead(bound, binding) is { } read
            ? read with { Addition = MissingAdditions.Of(read, Form) }
            : null;
        return row ?? new TreeCheck(binding, bound);
    }

    private BoundNode? Bind(Expression check, Binding binding, RuleSource source)
    {
        var before = Problems.Count;
        var bound = new Binder(Form, new Scope(pack, binding), ReportIn(source)).BindCheck(check);
        return Problems.Count == before ? bound : null;
    }
}
