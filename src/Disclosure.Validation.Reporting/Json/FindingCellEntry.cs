using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Json;

/// <summary>A cell that a finding rests on.</summary>
internal sealed record FindingCellEntry(
    string Path,
    OtherReportEntry? Report,
    string? Value,
    CellState State,
    string? Coefficient,
    string? Implied,
    SourceEntry? Source)
{
    public static FindingCellEntry Of(FindingCell cell) => new(
        cell.Path,
        cell.Step == ReportStep.Self ? null : new OtherReportEntry(cell.Step, cell.Issuer, cell.Year),
        NumberText.Print(cell.Value),
        cell.State,
        NumberText.PrintTrimmed(cell.Coefficient),
        NumberText.PrintTrimmed(cell.Implied),
        SourceEntry.Of(cell.Source));
}

/// <summary>The report that a cell belongs to, where it is not the report that was checked.</summary>
internal sealed record OtherReportEntry(ReportStep Step, string? Issuer, int? Year);
