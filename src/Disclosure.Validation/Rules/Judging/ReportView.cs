using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expansion;

namespace Disclosure.Validation.Rules.Judging;

/// <summary>A report as the rules of one pack see it: in the order of the pack's form, with the values its blanks imply.</summary>
/// <param name="Report">The report itself, for its name and its sources.</param>
/// <param name="Form">The pack's form.</param>
/// <param name="Cells">The cells in the order of the pack's form.</param>
/// <param name="Figures">The same cells, ready to be reckoned with.</param>
/// <param name="Implied">The implied value of each blank cell that a rule defines; null where there is none at all.</param>
/// <param name="Lacking">The cells that the report's own form does not have; null where the forms are the same.</param>
internal readonly record struct ReportView(
    DisclosureReport Report,
    Form Form,
    IReadOnlyList<Cell> Cells,
    ReportFigures Figures,
    decimal?[]? Implied,
    CellSet? Lacking)
{
    public ReportView(DisclosureReport report)
        : this(report, report.Form, report.Cells, report.Figures, null, null)
    {
    }

    /// <summary>Whether the reader of the document lost the cell: that it is missing says nothing of the report.</summary>
    public bool IsUnread(FormCell cell) =>
        Cells[cell.Index].State == CellState.Absent && Report.UnreadTables.Contains(cell.Table.Id);

    /// <summary>Reads one operand of a rule.</summary>
    public Reading Read(CellOperand operand, out decimal number)
    {
        number = 0;
        var index = operand.Index;
        if (Figures.Unused.Contains(index))
        {
            return operand.IsAlternative ? Reading.Unused : Reading.Unknown;
        }

        if (!Figures.Special.Contains(index))
        {
            number = Figures.Whole[index];
            return Reading.Printed;
        }

        if (Lacking is { } lacking && lacking.Contains(index))
        {
            return Reading.Unknown;
        }

        var cell = Cells[index];
        if (cell.Number is { } printed)
        {
            number = printed;
            return Reading.Printed;
        }

        if (cell.State != CellState.Blank)
        {
            return Reading.Unknown;
        }

        if (Implied?[index] is { } implied)
        {
            number = implied;
            return Reading.Implied;
        }

        return Reading.Blank;
    }
}

/// <summary>What a rule finds in a cell.</summary>
internal enum Reading
{
    /// <summary>A number, or a sign for "does not apply", which counts zero.</summary>
    Printed,

    /// <summary>Blank, with a value that other cells imply.</summary>
    Implied,

    /// <summary>Blank; it counts zero.</summary>
    Blank,

    /// <summary>Absent, or text without a number.</summary>
    Unknown,

    /// <summary>A cell of a row that the report does not print because it prints the alternative; it counts nothing.</summary>
    Unused,
}
