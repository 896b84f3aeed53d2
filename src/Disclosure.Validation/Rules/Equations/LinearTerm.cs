using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions;

namespace Disclosure.Validation.Rules.Equations;

/// <summary>A cell in a row of the linear system, with its factor as the check writes it on its own side.</summary>
/// <param name="Operand">The cell.</param>
/// <param name="Coefficient">The factor.</param>
/// <param name="IsRight">Whether the check has the cell on its right side, whose factors count negative in the row.</param>
internal readonly record struct LinearTerm(CellOperand Operand, Rational Coefficient, bool IsRight)
{
    /// <summary>The factor in the row: left side minus right side.</summary>
    public Rational Signed => IsRight ? -Coefficient : Coefficient;
}
