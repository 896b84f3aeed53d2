using System.Globalization;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Rules.Texts;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Sections.Checks;

/// <summary>
/// Whether a section, or a report as a whole, says again what it said last year. Figures and punctuation are left aside: years
/// change.
/// </summary>
internal static class FreshCheck
{
    // No section of a report is as long; what is behind is not compared.
    private const int MostCompared = 200_000;
    private const int PassagesShown = 3;

    /// <param name="targets">The sections that are compared, each with that of last year.</param>
    /// <param name="report">The report.</param>
    /// <param name="previous">Last year's.</param>
    /// <param name="terms">How much of it may be the same.</param>
    /// <param name="name">What is compared, in words.</param>
    public static StatementResult Fresh(
        IEnumerable<FormSection> targets, DisclosureReport report, DisclosureReport previous, FreshTerms terms, LocalizedText name)
    {
        var compared = targets.Select(target => Compared.Of(
            SectionChecks.Find(report, target), SectionChecks.Find(previous, target), terms.Run)).ToList();
        var (length, covered) = (compared.Sum(one => one.Length), compared.Sum(one => one.Covered));
        if (length == 0 || compared.TrueForAll(one => !one.HasPrevious))
        {
            return StatementResult.Skipped(length == 0 ? OpenReasons.NoSection : Lacking.PreviousSection);
        }

        return covered <= terms.Most * length
            ? StatementResult.Holds
            : StatementResult.Violated(new(Message(name, previous, (decimal)covered / length, terms.Run), "")
            {
                Passages =
                [
                    .. compared.SelectMany(one => one.Shared.Runs, (one, run) => (Section: one, Run: run))
                        .OrderByDescending(shared => shared.Run.Length).Take(PassagesShown).OrderBy(shared => shared.Run.Start)
                        .SelectMany(shared => shared.Section.Show(shared.Run, previous.Year)),
                ],
            });
    }

    private static LocalizedText Message(LocalizedText name, DisclosureReport previous, decimal share, int run)
    {
        var percent = (share * 100).ToString("0", CultureInfo.InvariantCulture);
        var (zh, en) = previous.Year is { } year
            ? (FormattableString.Invariant($" {year} 年报告"), FormattableString.Invariant($"the report of {year}"))
            : ("上年报告", "last year's report");
        return LocalizedText.Of(
            $"{name.Zh}有 {percent}% 的文字与{zh}相同（连续 {run} 字以上，不计数字和标点）",
            $"{percent}% of {name.En} stands in {en} too (in pieces of {run} or more letters, figures and punctuation left aside)");
    }

    /// <summary>A section and that of last year.</summary>
    private sealed record Compared(ReportSection? Now, ReportSection? Then, ReducedText Letters, ReducedText LettersThen, SharedText Shared)
    {
        private static readonly ReducedText Nothing = ReducedText.Letters("");

        public int Length => Letters.Text.Length;

        public int Covered => Shared.Covered;

        public bool HasPrevious => LettersThen.Text.Length > 0;

        public static Compared Of(ReportSection? now, ReportSection? then, int run)
        {
            var (letters, lettersThen) = (LettersOf(now), LettersOf(then));
            return new(now, then, letters, lettersThen, FindShared(letters.Text, lettersThen.Text, run));
        }

        public IEnumerable<FindingPassage> Show(SharedRun run, int? year) =>
        [
            Passages.Of(Now!, Letters.SpanOf(run.Start, run.Length)),
            Passages.Of(Then!, LettersThen.SpanOf(run.OtherStart, run.Length), ReportStep.Previous, year),
        ];

        // A text too short for a shingle is the same as a whole, or another.
        private static SharedText FindShared(string now, string then, int run) =>
            now.Length >= run ? SharedRuns.Find(now, then, run)
            : now == then && now.Length > 0 ? new([new SharedRun(0, 0, now.Length)], now.Length)
            : new([], 0);

        private static ReducedText LettersOf(ReportSection? section) => section is null ? Nothing
            : ReducedText.Letters(section.Text.Length > MostCompared ? section.Text[..MostCompared] : section.Text);
    }
}
