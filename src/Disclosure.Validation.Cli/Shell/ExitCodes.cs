using Disclosure.Validation.Findings;

namespace Disclosure.Validation.Cli.Shell;

/// <summary>What the tool tells the process that called it.</summary>
internal static class ExitCodes
{
    /// <summary>No finding at or above the threshold.</summary>
    public const int Clean = 0;

    /// <summary>A finding at or above the threshold or of lint, or a test of a rule that fails.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, a broken pack, an input that can't be read or not as a whole, or an output that can't be written.</summary>
    public const int BadInput = 2;

    /// <summary>A fault of the tool.</summary>
    public const int InternalError = 3;

    /// <summary>No rule was decided in any report.</summary>
    public const int NothingEvaluated = 4;

    /// <summary>Stopped by Ctrl+C, as shells count it: 128 and the number of the signal.</summary>
    public const int Interrupted = 130;

    /// <summary>The exit code of a check.</summary>
    public static int Of(CheckSummary summary, FailOn failOn, int? maxWarnings = null)
    {
        if (summary.Failures + summary.Verdicts.Unread > 0)
        {
            return BadInput;
        }

        if (AtOrAbove(summary, failOn) > 0 || summary.Warnings > maxWarnings)
        {
            return Findings;
        }

        return summary.Evaluated ? Clean : NothingEvaluated;
    }

    /// <summary>The exit code of a run of tests.</summary>
    public static int OfTests(int run, int failed) => failed > 0 ? Findings : run > 0 ? Clean : NothingEvaluated;

    private static int AtOrAbove(CheckSummary summary, FailOn failOn) => failOn switch
    {
        FailOn.Info => summary.Errors + summary.Warnings + summary.Infos,
        FailOn.Warning => summary.Errors + summary.Warnings,
        FailOn.Error => summary.Errors,
        _ => 0,
    };
}
