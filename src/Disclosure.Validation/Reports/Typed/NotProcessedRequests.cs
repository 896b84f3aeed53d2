namespace Disclosure.Validation.Reports.Typed;

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
