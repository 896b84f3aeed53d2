namespace Disclosure.Validation.Reports;

/// <summary>Which report a cell of a finding belongs to, seen from the report that was checked.</summary>
public enum ReportStep
{
    /// <summary>The report itself.</summary>
    Self,

    /// <summary>The same issuer's report of the year before (<c>@ previous</c>).</summary>
    Previous,

    /// <summary>A report that this one sums up (<c>@ subordinates</c>).</summary>
    Subordinates,
}
