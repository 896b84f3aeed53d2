namespace Disclosure.Validation.Reports.Typed;

/// <summary>第二十条第（一）项 in the 2021 form.</summary>
public sealed class DocumentsTable2021 : TableView
{
    internal DocumentsTable2021(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>规章.</summary>
    public DocumentsInForceRow Regulations => new(Report, Below("regulations"));

    /// <summary>行政规范性文件.</summary>
    public DocumentsInForceRow Normative => new(Report, Below("normative"));
}
