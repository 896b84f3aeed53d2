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

/// <summary>第二十条第（五）项 in the 2021 form.</summary>
public sealed class PermitsTable2021 : TableView
{
    internal PermitsTable2021(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>行政许可.</summary>
    public DecisionsRow Licensing => new(Report, Below("licensing"));
}

/// <summary>A row of 第二十条第（五）项 or 第（六）项 in the 2019 form.</summary>
public sealed class ItemsRow : RowView
{
    internal ItemsRow(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>上一年项目数量: items last year.</summary>
    public Cell LastYearItems => Column("last_year_items");

    /// <summary>本年增/减: change this year, with its sign.</summary>
    public Cell Change => Column("change");

    /// <summary>处理决定数量: decisions this year.</summary>
    public Cell Decisions => Column("decisions");
}

/// <summary>A row of 第二十条第（五）项 or 第（六）项 in the 2021 form.</summary>
public sealed class DecisionsRow : RowView
{
    internal DecisionsRow(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>本年处理决定数量: decisions this year.</summary>
    public Cell Decisions => Column("decisions");
}
