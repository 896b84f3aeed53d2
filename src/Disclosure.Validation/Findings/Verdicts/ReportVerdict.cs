namespace Disclosure.Validation.Findings.Verdicts;

/// <summary>The upshot of the check of one report.</summary>
public enum ReportVerdict
{
    /// <summary>At least one finding is an error.</summary>
    Errors,

    /// <summary>At least one finding is a warning, and none an error.</summary>
    Warnings,

    /// <summary>No finding is an error or a warning.</summary>
    Clean,

    /// <summary>
    /// A table that the form has could not be read, so that nothing is known of what it holds. What was read may have findings
    /// all the same.
    /// </summary>
    Unread,

    /// <summary>No rule was decided, or the report holds no number.</summary>
    NothingEvaluated,
}
