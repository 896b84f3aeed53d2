using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Rules.Equations;

/// <summary>What reports of subordinates that are missing could add to the left side of a row less its right side.</summary>
internal enum MissingAddition
{
    /// <summary>Nothing: the row has no cells of subordinates.</summary>
    Nothing,

    /// <summary>Zero or less: the cells are no signed changes, and count against the left side.</summary>
    Lowers,

    /// <summary>Zero or more.</summary>
    Raises,

    /// <summary>Any number.</summary>
    Anything,
}

/// <summary>Tells what missing reports could add.</summary>
internal static class MissingAdditions
{
    public static MissingAddition Of(LinearRow row, Form form)
    {
        var terms = row.Terms.Where(term => term.Operand.Step == ReportStep.Subordinates).ToList();
        if (terms.Count == 0)
        {
            return MissingAddition.Nothing;
        }

        // A change may be negative; counts and amounts are not.
        return terms.Exists(term => form.Cells[term.Operand.Index].Kind == ValueKind.Change) ? MissingAddition.Anything
            : terms.TrueForAll(term => term.Signed.IsNegative) ? MissingAddition.Lowers
            : terms.TrueForAll(term => term.Signed.IsPositive) ? MissingAddition.Raises
            : MissingAddition.Anything;
    }
}
