namespace Disclosure.Validation.Reports.Typed;

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
