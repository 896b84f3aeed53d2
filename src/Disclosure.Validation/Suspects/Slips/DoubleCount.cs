using Disclosure.Validation.Forms;
using Disclosure.Validation.Suspects.Equations;

namespace Disclosure.Validation.Suspects.Slips;

/// <summary>
/// Tells whether every sum of a group is too large by just what was partly granted. The form says that such requests
/// count here only; counted under another result too, they are in the sum twice. Where else, the numbers don't tell.
/// </summary>
internal static class DoubleCount
{
    private const string PartlyGranted = "handled.partial";

    public static Hypothesis? Find(Form form, ConstraintMap map, IReadOnlySet<Constraint> violated)
    {
        var cells = new List<CellRef>();
        foreach (var rule in violated)
        {
            var closing = rule.IsEquation
                ? Array.Find(rule.Terms, term => form.Cells[term.Cell.Index].Row.Id == PartlyGranted && Closes(term, rule))
                : default;
            if (closing.Factor.IsZero || rule.Terms.Count(term => form.Cells[term.Cell.Index].Row.Id == PartlyGranted) > 1)
            {
                return null;
            }

            cells.Add(closing.Cell);
        }

        cells.Sort();
        return new Hypothesis([.. cells.Distinct().Select(cell => new CellChange(cell, null, default))])
        {
            Slip = new SetSlip(SetSlipKind.CountedTwice, cells),
        };

        bool Closes(Term term, Constraint rule) =>
            map.NumberIn(term.Cell) is { IsPositive: true } number && (rule.Residual - (term.Factor * number)).IsZero;
    }
}
