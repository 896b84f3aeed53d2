using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Reporting.Html.Tables;

/// <summary>What one report's part of the page is made of, and how its places are called.</summary>
/// <param name="Result">What the check yielded.</param>
/// <param name="Prefix">What begins the ids of the report, so that they are unique in the file.</param>
internal sealed record Evidence(ReportResult Result, string Prefix)
{
    public DisclosureReport Report => Result.Report;

    public CellMarks Marks { get; } = new(Result);

    public SaidPlaces Said { get; } = new(Result);

    public string Top => $"{Prefix}top";

    /// <summary>The inert text that the script opens the report from.</summary>
    public string Source => $"{Prefix}source";

    public string Finding(int number) => FormattableString.Invariant($"{Prefix}f{number}");

    public string Note(int number) => FormattableString.Invariant($"{Prefix}n{number}");

    public string Place(SaidMark mark) => FormattableString.Invariant($"{Prefix}s{mark.Number}");

    public string Cell(FormCell cell) => FormattableString.Invariant($"{Prefix}c{cell.Index}");

    /// <summary>The cell of that path in the report's own form; null where it has none.</summary>
    public FormCell? FindCell(string path) => Report.Form.FindCell(path);
}
