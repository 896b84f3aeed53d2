using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Spectre.Console;

namespace Disclosure.Validation.Reporting.Console;

/// <summary>The upshot of a check in one line.</summary>
internal sealed record Verdict(LocalizedText Text, Style Style)
{
    public static Verdict Of(ReportResult result) =>
        Of(result.Counts, result.Evaluated, result.CountOf);

    public static Verdict Of(CheckResult result) => Of(result.Counts, result.Evaluated, result.CountOf);

    private static Verdict Of(Counts counts, bool evaluated, Func<Severity, int> countOf)
    {
        var (errors, warnings, infos) = (countOf(Severity.Error), countOf(Severity.Warning), countOf(Severity.Info));
        if (errors > 0)
        {
            return new(Wording.Wrong(errors, warnings, infos), Styles.Of(Severity.Error));
        }

        if (!evaluated)
        {
            return new(Wording.NotEvaluated, Styles.Of(Severity.Warning));
        }

        if (warnings + infos > 0)
        {
            return new(Wording.ToBeLookedAt(warnings, infos), Styles.Of(Severity.Warning));
        }

        return counts.Undecided + counts.Skipped > 0
            ? new(Wording.HoldsAsFarAsDecided, Styles.Good)
            : new(Wording.AllHold, Styles.Good);
    }
}
