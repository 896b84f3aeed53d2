namespace Disclosure.Validation.Reports.Typed;

/// <summary>表三 in the 2019 form: requests received and handled.</summary>
public sealed class RequestsTable2019 : TableView
{
    internal RequestsTable2019(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>一、本年新收政府信息公开申请数量.</summary>
    public RequestRow New => new(Report, Below("new"));

    /// <summary>二、上年结转政府信息公开申请数量.</summary>
    public RequestRow CarriedIn => new(Report, Below("carried_in"));

    /// <summary>三、本年度办理结果.</summary>
    public HandledRequests2019 Handled => new(Report, Below("handled"));

    /// <summary>四、结转下年度继续办理.</summary>
    public RequestRow CarriedOut => new(Report, Below("carried_out"));
}

/// <summary>表三 in the 2021 form: requests received and handled.</summary>
public sealed class RequestsTable2021 : TableView
{
    internal RequestsTable2021(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>一、本年新收政府信息公开申请数量.</summary>
    public RequestRow New => new(Report, Below("new"));

    /// <summary>二、上年结转政府信息公开申请数量.</summary>
    public RequestRow CarriedIn => new(Report, Below("carried_in"));

    /// <summary>三、本年度办理结果.</summary>
    public HandledRequests2021 Handled => new(Report, Below("handled"));

    /// <summary>四、结转下年度继续办理.</summary>
    public RequestRow CarriedOut => new(Report, Below("carried_out"));
}

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
