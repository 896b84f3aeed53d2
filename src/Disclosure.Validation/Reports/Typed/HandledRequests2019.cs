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
