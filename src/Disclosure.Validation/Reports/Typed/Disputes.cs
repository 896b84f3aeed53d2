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

/// <summary>A row of 表四: cases by result.</summary>
public sealed class DisputeRow : RowView
{
    internal DisputeRow(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>结果维持: decided for the body.</summary>
    public Cell Upheld => Column("upheld");

    /// <summary>结果纠正: decided against the body.</summary>
    public Cell Corrected => Column("corrected");

    /// <summary>其他结果: ended otherwise.</summary>
    public Cell Other => Column("other");

    /// <summary>尚未审结: not yet decided.</summary>
    public Cell Pending => Column("pending");

    /// <summary>总计: all cases.</summary>
    public Cell Total => Column("total");
}
