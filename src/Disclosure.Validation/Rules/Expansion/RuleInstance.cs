using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Rules.Expansion;

/// <summary>A rule as applied to one row, column or cell: a row of the linear system, or a tree.</summary>
internal abstract record RuleInstance(Binding Binding)
{
    /// <summary>The cells that the instance reckons with, in the order of the check.</summary>
    public abstract IEnumerable<CellOperand> Operands { get; }

    /// <summary>Whether the instance looks at a report that the step leads to.</summary>
    public virtual bool Needs(ReportStep step) => Operands.Any(operand => operand.Step == step);
}
