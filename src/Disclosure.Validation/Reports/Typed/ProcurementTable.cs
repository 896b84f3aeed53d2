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
