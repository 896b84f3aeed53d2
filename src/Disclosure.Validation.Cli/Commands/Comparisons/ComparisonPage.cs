using Disclosure.Validation.Cli.Commands.Comparisons.Reading;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Pages;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Comparisons;

/// <summary>Prints a comparison for people.</summary>
internal sealed class ComparisonPage(Page page, Language language)
{
    private const int Indent = 2;

    public void Print(ResultComparison comparison)
    {
        PrintList(ComparisonWording.New, comparison.New, finding => PrintFinding(finding, null));
        PrintList(ComparisonWording.Changed, comparison.Changed, change => PrintFinding(change.New, change.Old));
        PrintList(ComparisonWording.Gone, comparison.Gone, gone => PrintFinding(gone.Compared, null, gone.Why.Text));
        PrintList(ComparisonWording.Suppressed, comparison.Suppressed, finding => PrintFinding(finding, null));
        PrintList(ComparisonWording.Missing, comparison.Missing, report =>
        {
            page.Print(Indent, ComparisonWording.NameOf(report).In(language));
            page.PrintParts(Indent, report.File);
        });
        page.Print(0, ComparisonWording.Counts(ComparisonCounts.Of(comparison)).In(language), Tone.Heading);
    }

    private void PrintList<T>(LocalizedText heading, IReadOnlyList<T> list, Action<T> print)
    {
        if (list.Count == 0)
        {
            return;
        }

        page.Print(0, heading.In(language), Tone.Heading);
        foreach (var each in list)
        {
            print(each);
        }

        page.BlankLine();
    }

    private void PrintFinding(ComparedFinding compared, ComparedFinding? before, KnownText? why = null)
    {
        var (report, finding) = compared;
        var tag = ComparisonWording.Of(finding.Severity).In(language);
        var inner = page.PrintTagged(Indent, tag, Tones.Of(finding.Severity ?? Severity.Info), MessageOf(finding));
        if (before is not null)
        {
            page.Print(inner, ComparisonWording.Before.In(language) + MessageOf(before.Finding), Tone.Aside);
        }

        if (why is not null)
        {
            page.Print(inner, why.In(language), Tone.Aside);
        }

        page.PrintParts(inner, finding.Rule, ComparisonWording.NameOf(report).In(language), report.File);
    }

    private string MessageOf(KnownFinding finding) => finding.Message.In(language);
}
