using Disclosure.Validation.Findings;
using Disclosure.Validation.Text;
using Spectre.Console;

namespace Disclosure.Validation.Reporting.Console;

/// <summary>The upshot of a check in one line.</summary>
internal sealed record Verdict(LocalizedText Text, Style Style)
{
    public static Verdict Of(ReportResult result) =>
        Of(new CheckSummary().With(result));

    public static Verdict Of(CheckSummary summary)
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
}
