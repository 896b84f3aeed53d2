using System.Globalization;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Sections.Checks;

/// <summary>Whether a section says again what it said last year. Figures and punctuation are left aside: years change.</summary>
internal static class FreshCheck
{
    // No section of a report is as long; what is behind is not compared.
    private const int MostCompared = 200_000;
    private const int PassagesShown = 3;

    public static StatementResult Fresh(
        ReportSection section, FormSection target, DisclosureReport previous, FreshTerms terms)
    {
        if (StatementEvaluation.SectionOf(previous, target) is not { } before)
        {
            return StatementResult.Skipped(Lacking.PreviousSection);
        }

        var (now, then) = (LettersOf(section), LettersOf(before));
        if (now.Text.Length == 0 || then.Text.Length == 0)
        {
            return StatementResult.Skipped(now.Text.Length == 0 ? Lacking.Section : Lacking.PreviousSection);
        }

        var (runs, covered) = FindShared(now.Text, then.Text, terms.Run);
        return covered <= terms.Most * now.Text.Length
            ? StatementResult.Holds
            : StatementResult.Violated(new(Message(target, previous, (decimal)covered / now.Text.Length, terms.Run), "")
            {
                Passages =
                [
                    .. runs.OrderByDescending(shared => shared.Length).Take(PassagesShown).OrderBy(shared => shared.Start)
                        .SelectMany(shared => new[]
                        {
                            Passages.Of(section, now.SpanOf(shared.Start, shared.Length)),
                            Passages.Of(before, then.SpanOf(shared.OtherStart, shared.Length), ReportStep.Previous, previous.Year),
                        }),
                ],
            });
    }

    // A text too short for a shingle is the same as a whole, or another.
    private static SharedText FindShared(string now, string then, int run) =>
        now.Length >= run ? SharedRuns.Find(now, then, run)
        : now == then ? new([new SharedRun(0, 0, now.Length)], now.Length)
        : new([], 0);

    private static ReducedText LettersOf(ReportSection section) =>
        ReducedText.Letters(section.Text.Length > MostCompared ? section.Text[..MostCompared] : section.Text);

    private static LocalizedText Message(FormSection target, DisclosureReport previous, decimal share, int run)
    {
        var percent = (share * 100).ToString("0", CultureInfo.InvariantCulture);
        var (zh, en) = previous.Year is { } year
            ? (FormattableString.Invariant($" {year} 年报告"), FormattableString.Invariant($"the report of {year}"))
            : ("上年报告", "last year's report");
        return new(
            FormattableString.Invariant($"“{target.Label.Printed.Zh}”{percent}% 的文字与{zh}相同（连续 {run} 字以上，不计数字和标点）"),
            FormattableString.Invariant($"{percent}% of '{target.Label.Printed.Zh}' stands in {en} too (in pieces of {run} or more letters, figures and punctuation left aside)"));
    }
}
