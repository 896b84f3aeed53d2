namespace Disclosure.Validation.Findings.Verdicts;

/// <summary>The reports of a check by verdict.</summary>
/// <param name="Errors">Those with errors.</param>
/// <param name="Warnings">Those with warnings, and no errors.</param>
/// <param name="Clean">Those with neither.</param>
/// <param name="Unread">Those of which a table could not be read, whatever was found in the others.</param>
/// <param name="NothingEvaluated">Those on which no rule was decided.</param>
public readonly record struct VerdictCounts(int Errors, int Warnings, int Clean, int Unread, int NothingEvaluated)
{
    /// <summary>The counts with one report more.</summary>
    public VerdictCounts With(ReportVerdict verdict) => Add(verdict, 1);

    // A report counts once, by the worst of its versions.
    internal VerdictCounts With(IReadOnlyList<ReportVerdict> before, ReportVerdict verdict) => before.Count == 0
        ? With(verdict)
        : Add(WorstOf(before), -1).Add(WorstOf([.. before, verdict]), 1);

    /// <summary>The verdict on a report of which there are several versions: that of the worst.</summary>
    public static ReportVerdict WorstOf(IReadOnlyList<ReportVerdict> versions)
    {
        ReadOnlySpan<ReportVerdict> worstFirst =
            [ReportVerdict.Unread, ReportVerdict.Errors, ReportVerdict.NothingEvaluated, ReportVerdict.Warnings];
        foreach (var verdict in worstFirst)
        {
            if (versions.Contains(verdict))
            {
                return verdict;
            }
        }

        return ReportVerdict.Clean;
    }

    private VerdictCounts Add(ReportVerdict verdict, int count) => verdict switch
    {
        ReportVerdict.Errors => this with { Errors = Errors + count },
        ReportVerdict.Warnings => this with { Warnings = Warnings + count },
        ReportVerdict.Unread => this with { Unread = Unread + count },
        ReportVerdict.NothingEvaluated => this with { NothingEvaluated = NothingEvaluated + count },
        _ => this with { Clean = Clean + count },
    };
}
