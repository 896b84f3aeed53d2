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
    public VerdictCounts With(ReportVerdict verdict) => verdict switch
    {
        ReportVerdict.Errors => this with { Errors = Errors + 1 },
        ReportVerdict.Warnings => this with { Warnings = Warnings + 1 },
        ReportVerdict.Unread => this with { Unread = Unread + 1 },
        ReportVerdict.NothingEvaluated => this with { NothingEvaluated = NothingEvaluated + 1 },
        _ => this with { Clean = Clean + 1 },
    };
}
