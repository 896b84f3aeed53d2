using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Text;
using Spectre.Console;

namespace Disclosure.Validation.Reporting.Console;

/// <summary>The upshot of a check in one line.</summary>
internal sealed record Verdict(LocalizedText Text, Style Style)
{
    public static Verdict Of(ReportResult result)
    {
        var rest = Of(new CheckSummary().With(result));
        return result.Verdict == ReportVerdict.Unread ? Unread(VerdictWords.NotRead(result.Report), rest) : rest;
    }

    /// <summary>The upshot of a whole run.</summary>
    public static Verdict OfRun(CheckSummary summary) => summary.Verdicts.Unread > 0
        ? Unread(Wording.UnreadReports(summary.Verdicts.Unread), Of(summary))
        : Of(summary);

    private static Verdict Of(CheckSummary summary)
    {
        var (warnings, infos) = (summary.Warnings, summary.Infos);
        if (summary.Errors > 0)
        {
            return new(Wording.Wrong(summary.Errors, warnings, infos), Styles.Of(Severity.Error));
        }

        if (!summary.Evaluated)
        {
            return new(Wording.NotEvaluated, Styles.Of(Severity.Warning));
        }

        if (warnings + infos > 0)
        {
            return new(Wording.ToBeLookedAt(warnings, infos), Styles.Of(Severity.Warning));
        }

        if (summary.Counts.Suppressed > 0)
        {
            return new(Wording.HoldsButSuppressed(summary.Counts.Suppressed), Styles.Good);
        }

        return summary.Counts.Undecided + summary.Counts.Skipped > 0
            ? new(Wording.HoldsAsFarAsDecided, Styles.Good)
            : new(Wording.AllHold, Styles.Good);
    }

    // Of what was not read, nothing is known: it stands before what was found in the rest.
    private static Verdict Unread(LocalizedText what, Verdict rest) => new(
        new($"{VerdictWords.Unread.Zh}（{what.Zh}）；已读部分：{rest.Text.Zh}", $"{VerdictWords.Unread.En} ({what.En}); in the rest: {rest.Text.En}"),
        rest.Style == Styles.Good ? Styles.Of(Severity.Warning) : rest.Style);
}
