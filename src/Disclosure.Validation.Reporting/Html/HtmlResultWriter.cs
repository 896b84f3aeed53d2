using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Grouping;
using Disclosure.Validation.Reporting.History;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Html.Overview;
using Disclosure.Validation.Reporting.Writing;

namespace Disclosure.Validation.Reporting.Html;

/// <summary>
/// Writes an evidence report for auditors: HTML in Chinese and English that loads nothing from anywhere. It has an overview of all
/// reports, and for each, in the same file or in one of its own, its tables as the form prints them, with the findings and the cells
/// that they rest on. Every report is written as it comes; what is kept of it is a line of the overview, and its findings packed.
/// </summary>
internal sealed class HtmlResultWriter : IResultWriter, IDisposable
{
    private readonly Markup _html;
    private readonly ResultWriterOptions _options;
    private readonly PageFrame _frame;
    private readonly ReportFiles _files;
    private readonly List<OverviewRow> _rows = [];
    private readonly List<Problem> _failures = [];
    private readonly FindingIndex _index;
    private readonly Tally _tally;
    private readonly RunRecord? _record;

    /// <summary>Writes to that stream, which stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="options">The language shown first, when the check was made, and whether each report gets a file.</param>
    public HtmlResultWriter(Stream stream, ResultWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _options = options ?? new ResultWriterOptions();
        _html = new Markup(stream, _options.Language);
        _frame = new PageFrame(_html, _options, PageKind.Overview);
        _tally = new Tally(_options);
        _record = _options.History is null ? null : new RunRecord(_options.PacksApplied, _options.Issuers);
        _files = new ReportFiles(_html, _options);
        _index = new FindingIndex(_options.History);
    }

    /// <inheritdoc />
    public void Begin() => _frame.Begin();

    /// <inheritdoc />
    public void Write(ReportResult report)
    {
        ArgumentNullException.ThrowIfNull(report);
        _record?.Add(report);
        _rows.Add(OverviewRow.Of(report, _rows.Count, _files.Write(report), _options));
        _index.Add(report);
        _tally.Add(report);
    }

    /// <inheritdoc />
    public void Write(Problem failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        _failures.Add(failure);
    }

    /// <inheritdoc />
    public void Complete(CheckSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        _frame.BeginMain();
        var districts = new Districts(_options.Issuers, [.. _rows.Select(row => (row.Issuer, row.File))]);
        new OverviewPart(_html, _tally, districts, Runs(summary)).Write(summary, _rows, _failures);
        _files.Complete();
        _index.WriteTo(_html, _tally.Rules);
        _frame.End();
        _html.Complete();
    }

    // The checks before, and this one.
    private IReadOnlyList<HistoryRun> Runs(CheckSummary summary) => _options.History is { } history && _record is { } record
        ? [.. history.Runs, record.After(history, _options.Time ?? default, summary)]
        : [];

    /// <summary>Lets go of what was kept for the overview, and of a file that was not completed.</summary>
    public void Dispose()
    {
        _index.Dispose();
        _files.Dispose();
    }
}
