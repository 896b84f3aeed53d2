namespace Disclosure.Validation.Reports.Typed;

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
