namespace Disclosure.Validation.Reports.Typed;

/// <summary>第二十条第（一）项 in the 2019 form.</summary>
public sealed class DocumentsTable2019 : TableView
{
    internal DocumentsTable2019(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>规章.</summary>
    public PublishedDocumentsRow Regulations => new(Report, Below("regulations"));

    /// <summary>规范性文件.</summary>
    public PublishedDocumentsRow Normative => new(Report, Below("normative"));
}
