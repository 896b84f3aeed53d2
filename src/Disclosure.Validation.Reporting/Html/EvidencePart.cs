using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Html.Parts;
using Disclosure.Validation.Reporting.Html.Tables;
using Disclosure.Validation.Reporting.Writing;

namespace Disclosure.Validation.Reporting.Html;

/// <summary>
/// What an evidence report has on one report, for a page of another program: verdict, findings, causes, and the tables as the form prints them,
/// in one <c>div</c>. The page has the style and the script that belong to it, and there is one such part on it.
/// </summary>
public sealed class EvidencePart
{
    private readonly Evidence _evidence;
    private readonly ResultWriterOptions _options;

    /// <summary>A part on one result.</summary>
    /// <param name="result">What the check yielded.</param>
    /// <param name="options">The language, the packs, and where the document is (<see cref="ResultWriterOptions.LinkTo"/>); null for the defaults.</param>
    /// <param name="choiceOf">What can be chosen beside a finding; null for nothing.</param>
    public EvidencePart(ReportResult result, ResultWriterOptions? options = null, Func<Finding, FindingChoice?>? choiceOf = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        _options = options ?? new ResultWriterOptions();
        _evidence = new Evidence(result with { Findings = [.. result.Findings.OrderByDescending(finding => finding.Severity)] }, "")
        {
            Link = result.Report.File is { } file ? _options.LinkTo?.Invoke(file) : null,
            ChoiceOf = choiceOf,
        };
    }

    /// <summary>The style of the part, which is that of evidence reports, light and dark.</summary>
    public static string Style => Asset.OfPart.Style.Text;

    /// <summary>The script by which findings lead to cells and back; to be run when the part is there.</summary>
    public static string Script => Asset.OfPart.Script.Text;

    /// <summary>Writes the part as UTF-8.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="back">The address of the list that the report was opened from.</param>
    public void Write(Stream stream, string back)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(back);
        var html = new Markup(stream, _options.Language);
        using (html.In("div", ("class", "evidence-part")))
        {
            new ReportPart(html, _evidence, _options).Write(back);
            new CellPanel(html).Write();
            new ReportTemplates(html).Write();
        }

        html.Complete();
    }
}
