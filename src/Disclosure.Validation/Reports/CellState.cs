namespace Disclosure.Validation.Reports;

/// <summary>What a cell of a report holds. Zero is a value; it is never confused with the other states.</summary>
public enum CellState : byte
{
    /// <summary>The cell was not found in the document.</summary>
    Absent,

    /// <summary>The cell is printed, and empty.</summary>
    Blank,

    /// <summary>The cell holds a sign for "does not apply": <c>/</c>, <c>-</c> or <c>—</c>.</summary>
    NotApplicable,

    /// <summary>The cell holds something that is no number, or a number and more; the value is kept where there is one.</summary>
    Text,

    /// <summary>The cell holds a number.</summary>
    Value,
}
