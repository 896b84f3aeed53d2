namespace Disclosure.Validation.Reports.Typed;

/// <summary>表四: administrative review and litigation over disclosure.</summary>
public sealed class DisputesTable : TableView
{
    internal DisputesTable(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>行政复议.</summary>
    public DisputeRow Review => new(Report, Below("review"));

    /// <summary>未经复议直接起诉.</summary>
    public DisputeRow LitigationDirect => new(Report, Below("litigation_direct"));

    /// <summary>复议后起诉.</summary>
    public DisputeRow LitigationAfterReview => new(Report, Below("litigation_after_review"));
}
