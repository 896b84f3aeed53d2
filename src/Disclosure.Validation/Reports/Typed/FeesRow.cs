namespace Disclosure.Validation.Reports.Typed;

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
