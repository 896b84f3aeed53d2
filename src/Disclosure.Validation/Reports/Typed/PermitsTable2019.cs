namespace Disclosure.Validation.Reports.Typed;

/// <summary>第二十条第（五）项 in the 2019 form.</summary>
public sealed class PermitsTable2019 : TableView
{
    internal PermitsTable2019(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>行政许可.</summary>
    public ItemsRow Licensing => new(Report, Below("licensing"));

    /// <summary>其他对外管理服务事项.</summary>
    public ItemsRow OtherServices => new(Report, Below("other_services"));
}
