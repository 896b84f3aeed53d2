namespace Disclosure.Validation.Reports.Typed;

/// <summary>第二十条第（九）项, in the 2019 form only.</summary>
public sealed class ProcurementTable : TableView
{
    internal ProcurementTable(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>政府集中采购.</summary>
    public ProcurementRow Central => new(Report, Below("central"));
}

/// <summary>The row of 第二十条第（九）项 in the 2019 form.</summary>
public sealed class ProcurementRow : RowView
{
    internal ProcurementRow(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>采购项目数量: projects.</summary>
    public Cell Projects => Column("projects");

    /// <summary>采购总金额: amount in 万元.</summary>
    public Cell Amount => Column("amount");
}
