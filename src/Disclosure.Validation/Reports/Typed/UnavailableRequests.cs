namespace Disclosure.Validation.Reports.Typed;

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
