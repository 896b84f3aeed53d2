using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Reporting.Pages;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Console;

/// <summary>The upshot of a check in one line.</summary>
internal sealed record Verdict(LocalizedText Text, Tone Tone)
{
    public static Verdict Of(ReportResult result)
    {
        var rest = Of(new CheckSummary().With(result), result.NotJudged);
        return result.Verdict == ReportVerdict.Unread ? Unread(VerdictWords.NotRead(result.Report), rest) : rest;
    }

    /// <summary>The upshot of a whole run.</summary>
    public static Verdict OfRun(CheckSummary summary) => summary.Verdicts.Unread > 0
        ? Unread(ConsoleWording.UnreadReports(summary.Verdicts.Unread), Of(summary, []))
        : Of(summary, []);

    private static Verdict Of(CheckSummary summary, IReadOnlyList<NotJudged> open)
    {
        var (warnings, infos) = (summary.Warnings, summary.Infos);
        if (summary.Errors > 0)
        {
            return new(ConsoleWording.Wrong(summary.Errors, warnings, infos), Tones.Of(Severity.Error));
        }

        if (!summary.Evaluated)
        {
            return new(ConsoleWording.NotEvaluated, Tones.Of(Severity.Warning));
        }

        if (warnings + infos > 0)
        {
            return new(ConsoleWording.ToBeLookedAt(warnings, infos), Tones.Of(Severity.Warning));
        }

        if (summary.Counts.Suppressed > 0)
        {
            return new(ConsoleWording.HoldsButSuppressed(summary.Counts.Suppressed), Tone.Good);
        }

        var left = summary.Counts.Undecided + summary.Counts.Skipped;
        return new(left == 0 ? ConsoleWording.AllHold : open.Count > 0 ? ConsoleWording.NothingFound(open) : ConsoleWording.NothingFound(left), Tone.Good);
    }

    // Of what was not read, nothing is known: it stands before what was found in the rest.
    private static Verdict Unread(LocalizedText what, Verdict rest) => new(
        new($"{VerdictWords.Unread.Zh}（{what.Zh}）；已读部分：{rest.Text.Zh}", $"{VerdictWords.Unread.En} ({what.En}); in the rest: {rest.Text.En}"),
        rest.Tone == Tone.Good ? Tone.Warning : rest.Tone);
}
