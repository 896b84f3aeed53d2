namespace Disclosure.Validation.Reports.Typed;

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
