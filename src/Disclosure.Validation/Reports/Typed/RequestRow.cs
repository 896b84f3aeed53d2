namespace Disclosure.Validation.Reports.Typed;

/// <summary>A row of 表三: requests by kind of applicant.</summary>
public class RequestRow : RowView
{
    internal RequestRow(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>自然人: natural persons.</summary>
    public Cell Natural => Column("natural");

    /// <summary>商业企业: commercial enterprises.</summary>
    public Cell Company => Column("company");

    /// <summary>科研机构: research institutions.</summary>
    public Cell Research => Column("research");

    /// <summary>社会公益组织: public welfare organisations.</summary>
    public Cell Charity => Column("charity");

    /// <summary>法律服务机构: legal service institutions.</summary>
    public Cell Legal => Column("legal");

    /// <summary>其他: other organisations.</summary>
    public Cell Other => Column("other");

    /// <summary>总计: all applicants.</summary>
    public Cell Total => Column("total");
}
