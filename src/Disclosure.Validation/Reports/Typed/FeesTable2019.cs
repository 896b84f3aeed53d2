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
