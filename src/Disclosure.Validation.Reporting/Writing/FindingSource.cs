using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Reporting.Writing;

/// <summary>The one spot of the checked document that stands for a finding, where a format has room for one.</summary>
/// <param name="File">The document; null for a report that was not read from one.</param>
/// <param name="Line">The line, from 1, in documents of lines.</param>
/// <param name="Page">The page, from 1, in paged documents.</param>
internal readonly record struct FindingSource(string? File, int? Line, int? Page)
{
    /// <summary>The first cell or passage of the report itself whose line is known, else the first that is printed anywhere.</summary>
    public static FindingSource Of(DisclosureReport report, Finding finding)
    {
        var cells = finding.Cells.Where(cell => cell.Step == ReportStep.Self).Select(cell => cell.Source);
        var passages = finding.Passages.Where(passage => passage.Step == ReportStep.Self).Select(passage => passage.Source);
        var sources = cells.Concat(passages).OfType<CellSource>().ToList();
        var source = sources.Find(source => source.Line is not null)
            ?? sources.Find(source => source.Page is not null)
            ?? sources.FirstOrDefault();
        return new FindingSource(source?.File ?? report.File, source?.Line, source?.Page);
    }
}
