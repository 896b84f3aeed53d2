namespace Disclosure.Validation.Reports.Typed;

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
