namespace Disclosure.Validation.Reports.Typed;

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
