using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Reporting.Xlsx.Rows;
using Disclosure.Validation.Reporting.Xlsx.Workbooks;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Xlsx;

/// <summary>
/// Writes results as a workbook to work in: a summary, the findings, worst first, with columns for what people decide, the reports, and,
/// where there are any, what was not checked or not submitted, what the texts say, suspects and reading notes; all cells where they are
/// asked for, with links to them.
/// </summary>
internal sealed class XlsxResultWriter : IResultWriter, IDisposable
{
    private readonly OpenReasonTally _open = new();

    /// <summary>The most rows that a sheet can hold.</summary>
    public const int RowLimit = 1_048_576;

    private readonly Stream _stream;
    private readonly SharedStrings _strings = new();
    private readonly SheetSpool<SummaryRow> _summary;
    private readonly RankedSpool<FindingRow> _findings;
    private readonly SheetSpool<ReportRow> _reports;
    private readonly SheetSpool<CellRow>? _cells;
    private readonly RankedSpool<ClaimRow> _claims;
    private readonly SheetSpool<SuspectRow> _suspects;
    private readonly SheetSpool<NoteRow> _notes;
    private readonly SheetSpool<Problem> _notChecked;
    private readonly SheetSpool<NotSubmittedReport> _notSubmitted;
    private readonly RuleTally _rules;
    private readonly RuleNames _names;

    public XlsxResultWriter(Stream stream, ResultWriterOptions options, int rowLimit = RowLimit)
    {
        _stream = stream;
        var language = options.Language;
        (_rules, _names) = (new RuleTally(options), new RuleNames(options));
        _summary = Spool(XlsxWording.Summary, SummaryRow.Columns);
        _findings = new(XlsxWording.Findings, FindingRow.Columns(language), FindingRow.Ranks, _strings, language, rowLimit);
        _reports = Spool(XlsxWording.Reports, ReportRow.Columns(language));
        _cells = options.Cells ? Spool(XlsxWording.Cells, CellRow.Columns(language)) : null;
        _claims = new(XlsxWording.Claims, ClaimRow.Columns(language), ClaimRow.Ranks, _strings, language, rowLimit);
        _suspects = Spool(XlsxWording.Suspects, SuspectRow.Columns(language));
        _notes = Spool(XlsxWording.Notes, NoteRow.Columns(language));
        _notChecked = Spool(XlsxWording.NotChecked, FailureRow.Columns(language));
        _notSubmitted = Spool(XlsxWording.NotSubmitted, MissingRow.Columns);

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
        var firstCell = _cells?.Count ?? 0;
        _reports.Add(new ReportRow(report, _cells?.PlaceOf(firstCell), _names));
        WriteFindings(report, firstCell);
        WriteCells(report);
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
    public void Write(Problem failure) => _notChecked.Add(failure);

    /// <inheritdoc />
    public void Complete(CheckSummary summary)
    {
        foreach (var line in SummaryRow.Of(summary).Concat(_rules.Lines()).Concat(SummaryRow.Of(_open)))
        {
            _summary.Add(line);
        }

        if (_cells is not null)
        {
            _summary.Add(new SummaryRow(new("单元格行数", "Rows of cells"), _cells.Count, XlsxWording.OnSheets(_cells.SheetCount)));
        }

        foreach (var file in Gaps.NotCheckedIn(summary))
        {
            _notChecked.Add(file);
        }

        foreach (var report in summary.NotSubmitted)
        {
            _notSubmitted.Add(report);
        }

        var sources = new List<ISheetSource> { _summary, _findings, _reports };
        sources.AddRange(new ISheetSource?[] { _notChecked, _notSubmitted, _claims, _suspects, _notes, _cells }.OfType<ISheetSource>().Where(source => source.Count > 0));
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
        foreach (var sheet in new IDisposable?[] { _summary, _findings, _reports, _cells, _claims, _suspects, _notes, _notChecked, _notSubmitted })
        {
            sheet?.Dispose();
        }
    }

    private void WriteFindings(ReportResult result, int firstCell)
    {
        foreach (var finding in result.Findings)
        {
            _rules.Add(result.Report.Form, finding);
            Write(result, finding, null, firstCell);
        }

        foreach (var (finding, suppression) in result.Suppressed)
        {
            Write(result, finding, suppression, firstCell);
        }
    }

    private void Write(ReportResult result, Finding finding, Suppression? suppression, int firstCell)
    {
        var cell = finding.Cells.FirstOrDefault(cell => cell.Step == ReportStep.Self);
        var row = new FindingRow(result, finding, suppression, CellPlace(result.Report, cell?.Path, firstCell), _names);
        _findings.Add(row, row.Rank);
    }

    private void WriteCells(ReportResult result)
    {
        if (_cells is null)
        {
            return;
        }

        var rules = result.Findings
            .SelectMany(finding => finding.Cells.Where(cell => cell.Step == ReportStep.Self).Select(cell => (cell.Path, finding.Rule)))
            .ToLookup(cell => cell.Path, cell => cell.Rule, StringComparer.Ordinal);
        foreach (var cell in result.Report.Form.Cells)
        {
            _cells.Add(new CellRow(result.Report, cell, _names.Of(result.Report.Form, rules[cell.Path])));
        }
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
                        result, group, set, index + 1, cell, CellPlace(result.Report, path, firstCell), _names));
                }
            }
        }
    }

    private SheetPlace? CellPlace(DisclosureReport report, string? path, int firstCell) =>
        path is not null && report.Form.FindCell(path) is { } cell ? _cells?.PlaceOf(firstCell + cell.Index) : null;
}
