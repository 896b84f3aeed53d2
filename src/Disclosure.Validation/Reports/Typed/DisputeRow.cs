namespace Disclosure.Validation.Reports.Typed;

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
