using Disclosure.Validation.Findings;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Html.Parts;
using Disclosure.Validation.Reporting.Html.Tables;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html;

/// <summary>A file of one report, or of all that one issuer has, beside the overview and the style and script that all of them share.</summary>
internal sealed class ReportFile : IDisposable
{
    private readonly Stream _stream;
    private readonly Markup _page;
    private readonly PageFrame _frame;
    private readonly ResultWriterOptions _options;
    private readonly string? _issuer;

    /// <param name="name">The name of the file.</param>
    /// <param name="title">What it is about.</param>
    /// <param name="issuer">The issuer whose reports it takes; null for one report.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="split">Where it is made.</param>
    public ReportFile(string name, LocalizedText title, string? issuer, ResultWriterOptions options, HtmlSplit split)
    {
        (Name, _issuer, _options) = (name, issuer, options);
        _stream = split.Create(name);
        _page = new Markup(_stream, options.Language);
        _frame = new PageFrame(_page, options, PageKind.Report);
        _frame.Begin(title);
        _frame.BeginMain();
    }

    public string Name { get; }

    /// <summary>Whether it takes the report, too.</summary>
    public bool Takes(ReportResult result) =>
        _issuer is not null && result.Report.Issuer is { } issuer && IssuerName.Canonical(issuer) == IssuerName.Canonical(_issuer);

    public void Write(Evidence evidence, HtmlSplit split) =>
        new ReportPart(_page, evidence, _options).Write($"../{Uri.EscapeDataString(split.Overview)}");

    public void Complete()
    {
        new ReportTemplates(_page).Write();
        _frame.End();
        _page.Complete();
        _stream.Dispose();
    }

    /// <summary>Lets go of a file that is given up.</summary>
    public void Dispose() => _stream.Dispose();
}
