using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reporting.Statements;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Reporting.Html.Tables;

/// <summary>What findings, suspects and reading notes say about each cell of a report.</summary>
internal sealed class CellMarks
{
    private readonly Dictionary<string, CellMark> _marks = [];

    public CellMarks(ReportResult result)
    {
        for (var i = 0; i < result.Findings.Count; i++)
        {
            Add(result.Findings[i], number: i + 1);
        }

        foreach (var cell in result.Suspects.SelectMany(group => group.Sets).SelectMany(set => set.Cells))
        {
            if (cell.Step == ReportStep.Self)
            {
                Of(cell.Path).Suspect ??= cell;
            }
        }

        foreach (var path in result.Claims.SelectMany(ClaimTables.CellsOf))
        {
            Of(path).IsSaid = true;
        }

        for (var i = 0; i < result.Report.ReadingNotes.Count; i++)
        {
            if (result.Report.ReadingNotes[i].Path is { } path)
            {
                Of(path).Notes.Add(i + 1);
            }
        }
    }

    /// <summary>What is said about the cell; null where nothing is.</summary>
    public CellMark? Find(FormCell cell) => _marks.GetValueOrDefault(cell.Path);

    /// <summary>The cell of the report's tables to look at first for that finding; null where it is about none.</summary>
    public static string? MainCell(Finding finding) =>
        (DefinedCell(finding) ?? finding.Cells.FirstOrDefault(cell => cell.Step == ReportStep.Self))?.Path;

    private void Add(Finding finding, int number)
    {
        var defined = DefinedCell(finding);
        foreach (var cell in finding.Cells.Where(cell => cell.Step == ReportStep.Self))
        {
            var mark = Of(cell.Path);
            var isMain = IsMain(finding, defined, cell);
            mark.Findings.Add(new(number, finding.Severity, isMain, isMain || finding.Outcome == Outcome.Violated || finding.Cells[0] == cell));
            mark.Implied ??= cell.Implied;
        }
    }

    // Of a run of blanks, those to look at are the ones whose number the others tell.
    private static bool IsMain(Finding finding, FindingCell? defined, FindingCell cell) =>
        finding.Outcome == Outcome.Violated ? defined is null || ReferenceEquals(cell, defined) : cell.Implied is not null;

    private CellMark Of(string path)
    {
        if (!_marks.TryGetValue(path, out var mark))
        {
            _marks.Add(path, mark = new CellMark());
        }

        return mark;
    }

    // The cell that stands alone on its side, such as a total against its parts: the first to be looked at.
    private static FindingCell? DefinedCell(Finding finding)
    {
        var left = finding.Cells.Where(cell => cell.Coefficient > 0).ToList();
        var right = finding.Cells.Where(cell => cell.Coefficient < 0).ToList();
        return (left, right) switch
        {
            ([{ Step: ReportStep.Self } cell], { Count: > 1 }) => cell,
            ({ Count: > 1 }, [{ Step: ReportStep.Self } cell]) => cell,
            _ => null,
        };
    }
}
