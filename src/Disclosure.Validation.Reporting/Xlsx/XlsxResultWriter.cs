using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Reporting.Xlsx.Rows;
using Disclosure.Validation.Reporting.Xlsx.Workbooks;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Xlsx;

/// <summary>
/// Writes results as a workbook for auditors: a summary, then the findings, the reports, all their cells, and, where
/// there are any, what the texts say, suspects, reading notes and input problems, one row each, with links from findings to cells and back.
/// </summary>
internal sealed class XlsxResultWriter : IResultWriter, IDisposable
{
    private readonly OpenReasonTally _open = new();

    /// <summary>The most rows that a sheet can hold.</summary>
    public const int RowLimit = 1_048_576;

    private readonly Stream _stream;
    private readonly SharedStrings _strings = new();
    private readonly SheetSpool<SummaryRow> _summary;
    private readonly SheetSpool<FindingRow> _findings;
    private readonly SheetSpool<ReportRow> _reports;
    private readonly SheetSpool<CellRow> _cells;
    private readonly RankedSpool<ClaimRow> _claims;
    private readonly SheetSpool<SuspectRow> _suspects;
    private readonly SheetSpool<NoteRow> _notes;
    private readonly SheetSpool<Problem> _failures;
    private readonly SheetSpool<Problem> _gaps;
    private readonly RuleTally _rules;

    public XlsxResultWriter(Stream stream, ResultWriterOptions options, int rowLimit = RowLimit)
    {
        _stream = stream;
        var language = options.Language;
        _rules = new RuleTally(options);
        _summary = Spool(XlsxWording.Summary, SummaryRow.Columns);
        _findings = Spool(XlsxWording.Findings, FindingRow.Columns(language));
        _reports = Spool(XlsxWording.Reports, ReportRow.Columns(language));
        _cells = Spool(XlsxWording.Cells, CellRow.Columns(language));
        _claims = new(XlsxWording.Claims, ClaimRow.Columns(language), ClaimRow.Ranks, _strings, language, rowLimit);
        _suspects = Spool(XlsxWording.Suspects, SuspectRow.Columns(language));
        _notes = Spool(XlsxWording.Notes, NoteRow.Columns(language));
        _failures = Spool(XlsxWording.Failures, FailureRow.Columns);
        _gaps = Spool(GapWords.Gaps, FailureRow.Columns);

        SheetSpool<T> Spool<T>(LocalizedText name, IReadOnlyList<SheetColumn<T>> columns) =>
            new(name, columns, _strings, language, rowLimit);
    }

    /// <inheritdoc />
    public void Begin()
    {
    }

    /// <inheritdoc />
    public void Write(ReportResult report)
    {
        _open.Add(report);
        var firstCell = _cells.Count;
        _reports.Add(new ReportRow(
            report,
            report.Findings.Count > 0 ? _findings.PlaceOf(_findings.Count) : null,
            _cells.PlaceOf(firstCell)));
        var resting = WriteFindings(report, firstCell);
        foreach (var cell in report.Report.Form.Cells)
        {
            var (place, rules) = resting.GetValueOrDefault(cell.Path, (null, ""));
            _cells.Add(new CellRow(report.Report, cell, place, rules));
        }

        WriteSuspects(report, firstCell);
        foreach (var claim in ClaimRow.Of(report, path => CellPlace(report.Report, path, firstCell)))
        {
            _claims.Add(claim, claim.Rank);
        }

        foreach (var note in report.Report.ReadingNotes)
        {
            _notes.Add(new NoteRow(report.Report, note, CellPlace(report.Report, note.Path, firstCell)));
        }
    }

    /// <inheritdoc />
    public void Write(Problem failure) => _failures.Add(failure);

    /// <inheritdoc />
    public void Complete(CheckSummary summary)
    {
        foreach (var line in SummaryRow.Of(summary).Concat(_rules.Lines()).Append(
            new SummaryRow(new("单元格行数", "Rows of cells"), _cells.Count, XlsxWording.OnSheets(_cells.SheetCount))))
        {
            _summary.Add(line);
        }

        foreach (var gap in Gaps.Of(summary, _open))
        {
            _gaps.Add(gap);
        }

        var sources = new List<ISheetSource> { _summary, _findings, _reports, _cells };
        sources.AddRange(new ISheetSource[] { _claims, _suspects, _notes, _failures, _gaps }.Where(source => source.Count > 0));
        foreach (var source in sources)
        {
            source.Complete();
        }

        WorkbookPackage.Write(_stream, sources, _strings);
        _stream.Flush();
    }

    /// <summary>Removes the temporary files.</summary>
    public void Dispose()
    {
        foreach (var sheet in new IDisposable[] { _summary, _findings, _reports, _cells, _claims, _suspects, _notes, _failures, _gaps })
        {
            sheet.Dispose();
        }
    }

    // What rests on each cell: the row of the first finding, and the rules of all.
    private Dictionary<string, (SheetPlace?, string)> WriteFindings(ReportResult result, int firstCell)
    {
        var resting = new Dictionary<string, (SheetPlace? Place, string Rules)>(StringComparer.Ordinal);
        foreach (var finding in result.Findings)
        {
            _rules.Add(result.Report.Form, finding);
            var place = Write(result.Report, finding, null, firstCell);
            foreach (var cell in finding.Cells.Where(cell => cell.Step == ReportStep.Self).DistinctBy(cell => cell.Path))
            {
                resting[cell.Path] = resting.TryGetValue(cell.Path, out var known)
                    ? known with { Rules = $"{known.Rules} {finding.Rule}" }
                    : (place, finding.Rule);
            }
        }

        foreach (var (finding, suppression) in result.Suppressed)
        {
            Write(result.Report, finding, suppression, firstCell);
        }

        return resting;
    }

    private SheetPlace Write(DisclosureReport report, Finding finding, Suppression? suppression, int firstCell)
    {
        var cell = finding.Cells.FirstOrDefault(cell => cell.Step == ReportStep.Self);
        var place = _findings.PlaceOf(_findings.Count);
        _findings.Add(new FindingRow(report, finding, suppression, CellPlace(report, cell?.Path, firstCell)));
        return place;
    }

    private void WriteSuspects(ReportResult result, int firstCell)
    {
        foreach (var group in result.Suspects)
        {
            foreach (var (index, set) in group.Sets.Index())
            {
                foreach (var cell in set.Cells)
                {
                    var path = cell.Step == ReportStep.Self ? cell.Path : null;
                    _suspects.Add(new SuspectRow(
                        result.Report, group, set, index + 1, cell, CellPlace(result.Report, path, firstCell)));
                }
            }
        }
    }

    private SheetPlace? CellPlace(DisclosureReport report, string? path, int firstCell) =>
        path is not null && report.Form.FindCell(path) is { } cell ? _cells.PlaceOf(firstCell + cell.Index) : null;
}
