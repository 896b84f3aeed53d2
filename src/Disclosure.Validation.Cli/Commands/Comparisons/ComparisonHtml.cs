using Disclosure.Validation.Cli.Commands.Comparisons.Reading;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Html.Comparisons;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Comparisons;

/// <summary>Writes a comparison as a page: each list with the weightiest findings first.</summary>
internal static class ComparisonHtml
{
    public static void Write(ResultComparison comparison, string old, string now, Stream stream, ResultWriterOptions options) => ComparedPage.Write(
        new ComparedFindings
        {
            Old = old,
            New = now,
            Counts = ComparisonWording.Counts(ComparisonCounts.Of(comparison)),
            Lines =
            [
                .. Sorted(comparison.New.Select(finding => LineOf(FindingChange.New, finding))),
                .. Sorted(comparison.Changed.Select(change => LineOf(FindingChange.Changed, change.New) with { Remark = Before(change.Old.Finding.Message) })),
                .. Sorted(comparison.Gone.Select(gone => LineOf(FindingChange.Gone, gone.Compared) with
                {
                    Remark = Text(gone.Why.Text),
                    Reason = (gone.Why.Code, gone.Why.Name),
                })),
                .. Sorted(comparison.Suppressed.Select(finding => LineOf(FindingChange.Suppressed, finding))),
                .. Sorted(comparison.Unchanged.Select(finding => LineOf(FindingChange.Unchanged, finding))),
            ],
            Missing = [.. comparison.Missing.Select(report => (ComparisonWording.NameOf(report), report.File))],
        },
        stream, options);

    private static IEnumerable<ComparedLine> Sorted(IEnumerable<ComparedLine> lines) => lines.OrderByDescending(line => line.Severity ?? Severity.Error);

    private static ComparedLine LineOf(FindingChange change, ComparedFinding compared) => new()
    {
        Change = change,
        Severity = compared.Finding.Severity,
        Report = ComparisonWording.NameOf(compared.Report),
        File = compared.Report.File,
        Rule = compared.Finding.Rule,
        Message = Text(compared.Finding.Message),
    };

    private static LocalizedText Text(KnownText text) => new(text.Zh, text.En);

    private static LocalizedText Before(KnownText message) =>
        new(ComparisonWording.Before.Zh + message.Zh, ComparisonWording.Before.En + message.En);
}
