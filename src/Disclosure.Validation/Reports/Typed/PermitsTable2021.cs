namespace Disclosure.Validation.Reports.Typed;

/// <summary>第二十条第（五）项 in the 2021 form.</summary>
public sealed class PermitsTable2021 : TableView
{
    internal PermitsTable2021(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>行政许可.</summary>
    public DecisionsRow Licensing => new(Report, Below("licensing"));
}
