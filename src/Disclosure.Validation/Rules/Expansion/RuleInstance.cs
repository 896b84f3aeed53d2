using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Rules.Expansion;

/// <summary>A rule as applied to one row, column or cell: a row of the linear system, or a tree.</summary>
internal abstract record RuleInstance(Binding Binding)
{
    /// <summary>The cells that the instance reckons with, in the order of the check.</summary>
    public abstract IEnumerable<CellOperand> Operands { get; }

    /// <summary>Whether it arises in a report that does not print the rows of these cells.</summary>
    public bool ArisesIn(CellSet unused) => Binding.Guard is not { } guard || !unused.Contains(guard);

    /// <summary>Whether the instance looks at a report that the step leads to.</summary>
    public virtual bool Needs(ReportStep step) => Operands.Any(operand => operand.Step == step);
}
