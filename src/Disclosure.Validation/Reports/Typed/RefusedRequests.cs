namespace Disclosure.Validation.Reports.Typed;

/// <summary>（三）不予公开: requests refused, by ground.</summary>
public sealed class RefusedRequests : TableView
{
    internal RefusedRequests(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>1.属于国家秘密.</summary>
    public RequestRow StateSecret => new(Report, Below("state_secret"));

    /// <summary>2.其他法律行政法规禁止公开.</summary>
    public RequestRow ForbiddenByLaw => new(Report, Below("forbidden_by_law"));

    /// <summary>3.危及“三安全一稳定”.</summary>
    public RequestRow SecurityStability => new(Report, Below("security_stability"));

    /// <summary>4.保护第三方合法权益.</summary>
    public RequestRow ThirdParty => new(Report, Below("third_party"));

    /// <summary>5.属于三类内部事务信息.</summary>
    public RequestRow InternalAffairs => new(Report, Below("internal_affairs"));

    /// <summary>6.属于四类过程性信息.</summary>
    public RequestRow ProcessInformation => new(Report, Below("process_information"));

    /// <summary>7.属于行政执法案卷.</summary>
    public RequestRow EnforcementFiles => new(Report, Below("enforcement_files"));

    /// <summary>8.属于行政查询事项.</summary>
    public RequestRow AdministrativeQuery => new(Report, Below("administrative_query"));
}
