namespace Disclosure.Validation.Reports.Typed;

/// <summary>第二十条第（六）项 in the 2019 form.</summary>
public sealed class EnforcementTable2019 : TableView
{
    internal EnforcementTable2019(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>行政处罚.</summary>
    public ItemsRow Penalties => new(Report, Below("penalties"));

    /// <summary>行政强制.</summary>
    public ItemsRow Coercion => new(Report, Below("coercion"));
}

/// <summary>第二十条第（六）项 in the 2021 form.</summary>
public sealed class EnforcementTable2021 : TableView
{
    internal EnforcementTable2021(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>行政处罚.</summary>
    public DecisionsRow Penalties => new(Report, Below("penalties"));

    /// <summary>行政强制.</summary>
    public DecisionsRow Coercion => new(Report, Below("coercion"));
}
