namespace Disclosure.Validation.Reports.Typed;

/// <summary>三、本年度办理结果 in the 2019 form.</summary>
public sealed class HandledRequests2019 : TableView
{
    internal HandledRequests2019(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>（一）予以公开.</summary>
    public RequestRow Granted => new(Report, Below("granted"));

    /// <summary>（二）部分公开.</summary>
    public RequestRow Partial => new(Report, Below("partial"));

    /// <summary>（三）不予公开.</summary>
    public RefusedRequests Refused => new(Report, Below("refused"));

    /// <summary>（四）无法提供.</summary>
    public UnavailableRequests Unavailable => new(Report, Below("unavailable"));

    /// <summary>（五）不予处理.</summary>
    public NotProcessedRequests NotProcessed => new(Report, Below("not_processed"));

    /// <summary>（六）其他处理.</summary>
    public RequestRow Other => new(Report, Below("other"));

    /// <summary>（七）总计.</summary>
    public RequestRow Total => new(Report, Below("total"));
}

/// <summary>三、本年度办理结果 in the 2021 form.</summary>
public sealed class HandledRequests2021 : TableView
{
    internal HandledRequests2021(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>（一）予以公开.</summary>
    public RequestRow Granted => new(Report, Below("granted"));

    /// <summary>（二）部分公开.</summary>
    public RequestRow Partial => new(Report, Below("partial"));

    /// <summary>（三）不予公开.</summary>
    public RefusedRequests Refused => new(Report, Below("refused"));

    /// <summary>（四）无法提供.</summary>
    public UnavailableRequests Unavailable => new(Report, Below("unavailable"));

    /// <summary>（五）不予处理.</summary>
    public NotProcessedRequests NotProcessed => new(Report, Below("not_processed"));

    /// <summary>（六）其他处理.</summary>
    public OtherwiseHandledRow Other => new(Report, Below("other"));

    /// <summary>（七）总计.</summary>
    public RequestRow Total => new(Report, Below("total"));
}

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

/// <summary>（四）无法提供: information that could not be provided, by reason.</summary>
public sealed class UnavailableRequests : TableView
{
    internal UnavailableRequests(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>1.本机关不掌握相关政府信息.</summary>
    public RequestRow NotHeld => new(Report, Below("not_held"));

    /// <summary>2.没有现成信息需要另行制作.</summary>
    public RequestRow NotReadilyMade => new(Report, Below("not_readily_made"));

    /// <summary>3.补正后申请内容仍不明确.</summary>
    public RequestRow StillUnclear => new(Report, Below("still_unclear"));
}

/// <summary>（五）不予处理: requests not processed, by reason.</summary>
public sealed class NotProcessedRequests : TableView
{
    internal NotProcessedRequests(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>1.信访举报投诉类申请.</summary>
    public RequestRow PetitionComplaint => new(Report, Below("petition_complaint"));

    /// <summary>2.重复申请.</summary>
    public RequestRow Repeat => new(Report, Below("repeat"));

    /// <summary>3.要求提供公开出版物.</summary>
    public RequestRow Publication => new(Report, Below("publication"));

    /// <summary>4.无正当理由大量反复申请.</summary>
    public RequestRow MassRepeat => new(Report, Below("mass_repeat"));

    /// <summary>5.要求行政机关确认或重新出具已获取信息.</summary>
    public RequestRow ConfirmReceived => new(Report, Below("confirm_received"));
}

/// <summary>
/// （六）其他处理 in the 2021 form: three rows, or the single row of 2019 where a report prints it so. The cells of what
/// is not printed are absent.
/// </summary>
public sealed class OtherwiseHandledRow : RequestRow
{
    internal OtherwiseHandledRow(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>1.申请人无正当理由逾期不补正.</summary>
    public RequestRow NotCorrected => new(Report, $"{Path}.not_corrected");

    /// <summary>2.申请人逾期未按收费通知要求缴纳费用.</summary>
    public RequestRow FeeUnpaid => new(Report, $"{Path}.fee_unpaid");

    /// <summary>3.其他.</summary>
    public RequestRow Rest => new(Report, $"{Path}.rest");
}
