using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Html.Overview;
using Disclosure.Validation.Reporting.Writing;

namespace Disclosure.Validation.Reporting.Html;

/// <summary>
/// Writes an evidence report for auditors: one HTML file, in Chinese and English, that loads nothing from anywhere. It has an
/// overview of all reports, and for each its tables as the form prints them, with the findings and the cells that they rest
/// on. Every report is written as it comes; what is kept of it is a line of the overview.
/// </summary>
internal sealed class HtmlResultWriter : IResultWriter
{
    private readonly Markup _html;
    private readonly ResultWriterOptions _options;
    private readonly PageFrame _frame;
    private readonly ReportFiles _files;
    private readonly List<OverviewRow> _rows = [];
    private readonly List<Problem> _failures = [];
    private readonly Tally _tally = new();

    /// <summary>Writes to that stream, which stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="options">The language shown first, when the check was made, and whether each report gets a file.</param>
    public HtmlResultWriter(Stream stream, ResultWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _options = options ?? new ResultWriterOptions();
        _html = new Markup(stream);
        _frame = new PageFrame(_html, _options);
        _files = new ReportFiles(_html, _options);
    }

    /// <inheritdoc />
    public void Begin() => _frame.Begin();

    /// <inheritdoc />
    public void Write(ReportResult report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var number = _rows.Count + 1;
        _rows.Add(OverviewRow.Of(report, _files.Write(report, number), _options));
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
        new OverviewPart(_html, _tally, _rows).Write(summary, _failures);
        _files.WritePlace();
        _frame.End();
        _html.Complete();
    }
}
