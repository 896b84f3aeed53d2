namespace Disclosure.Validation.Reports.Typed;

/// <summary>第二十条第（八）项 in the 2019 form.</summary>
public sealed class FeesTable2019 : TableView
{
    internal FeesTable2019(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>行政事业性收费.</summary>
    public FeeItemsRow Charges => new(Report, Below("charges"));
}

/// <summary>第二十条第（八）项 in the 2021 form.</summary>
public sealed class FeesTable2021 : TableView
{
    internal FeesTable2021(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>行政事业性收费.</summary>
    public FeesRow Charges => new(Report, Below("charges"));
}

/// <summary>The row of 第二十条第（八）项 in the 2019 form.</summary>
public sealed class FeeItemsRow : RowView
{
    internal FeeItemsRow(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>上一年项目数量: items last year.</summary>
    public Cell LastYearItems => Column("last_year_items");

    /// <summary>本年增/减: change this year, with its sign.</summary>
    public Cell Change => Column("change");
}

/// <summary>The row of 第二十条第（八）项 in the 2021 form.</summary>
public sealed class FeesRow : RowView
{
    internal FeesRow(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>本年收费金额: amount charged this year, in 万元.</summary>
    public Cell Amount => Column("amount");
}
