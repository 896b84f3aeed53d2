using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
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
    private readonly FindingIndex _index = new();
    private readonly Tally _tally;

    /// <summary>Writes to that stream, which stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="options">The language shown first, when the check was made, and whether each report gets a file.</param>
    public HtmlResultWriter(Stream stream, ResultWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _options = options ?? new ResultWriterOptions();
        _html = new Markup(stream, _options.Language);
        _frame = new PageFrame(_html, _options, Asset.OfOverview);
        _tally = new Tally(_options);
        _files = new ReportFiles(_html, _options);
    }

    /// <inheritdoc />
    public void Begin() => _frame.Begin();

    /// <inheritdoc />
    public void Write(ReportResult report)
    {
        ArgumentNullException.ThrowIfNull(report);
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
        new OverviewPart(_html, _tally, new Districts(_options.Issuers, _rows)).Write(summary, _rows, _failures);
        _files.WritePlace();
        _index.WriteTo(_html, _tally.Rules);
        _frame.End();
        _html.Complete();
    }

    /// <summary>Lets go of what was kept for the overview.</summary>
    public void Dispose() => _index.Dispose();
}
