using Disclosure.Validation.Reporting.Markdown;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Comparisons;

/// <summary>Writes a comparison as Markdown: the counts, and a table for each list but that of what is as it was.</summary>
internal sealed class ComparisonMarkdown(TextWriter text, Language language)
{
    // Services show summaries up to 1 MiB; there are five tables.
    private const int TableLimit = 150 * 1024;

    public void Write(ResultComparison comparison)
    {
        text.Write($"# {ComparisonWording.Title.In(language)}\n\n");
        text.Write($"- {ComparisonWording.Counts(ComparisonCounts.Of(comparison)).In(language)}\n");
        WriteFindings(ComparisonWording.New, comparison.New.Select(finding => (finding, MessageOf(finding))));
        WriteFindings(ComparisonWording.Changed, comparison.Changed.Select(change => (
            change.New, $"{MessageOf(change.New)} / {ComparisonWording.Before.In(language)}{MessageOf(change.Old)}")));
        WriteFindings(ComparisonWording.Gone, comparison.Gone.Select(gone => (
            gone.Compared, $"{MessageOf(gone.Compared)} / {gone.Why.Text.In(language)}")));
        WriteFindings(ComparisonWording.Suppressed, comparison.Suppressed.Select(finding => (finding, MessageOf(finding))));
        WriteMissing(comparison.Missing);
    }

    private void WriteFindings(LocalizedText heading, IEnumerable<(ComparedFinding Compared, string Message)> findings)
    {
        var table = Table(
            ComparisonWording.Severity, ComparisonWording.Report, ComparisonWording.Rule, ComparisonWording.Message,
            ComparisonWording.File);
        foreach (var ((report, finding), message) in findings)
        {
            table.Add(
                ComparisonWording.Of(finding.Severity).In(language),
                ComparisonWording.NameOf(report).In(language),
                finding.Rule,
                message,
                report.File ?? "");
        }

        Write(heading, table);
    }

    private void WriteMissing(IReadOnlyList<ComparedReport> missing)
    {
        var table = Table(ComparisonWording.Report, ComparisonWording.File);
        foreach (var report in missing)
        {
            table.Add(ComparisonWording.NameOf(report).In(language), report.File ?? "");
        }

        Write(ComparisonWording.Missing, table);
    }

    private MarkdownTable Table(params IEnumerable<LocalizedText> headings) =>
        new(TableLimit, [.. headings.Select(heading => heading.In(language))]);

    private void Write(LocalizedText heading, MarkdownTable table)
    {
        if (!table.IsEmpty)
        {
            text.Write($"\n## {heading.In(language)}\n\n");
            table.Write(text, language);
        }
    }

    private string MessageOf(ComparedFinding compared) =>
        compared.Finding.Message.In(language);
}
