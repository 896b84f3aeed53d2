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

/// <summary>A row of 第二十条第（一）项 in the 2019 form.</summary>
public sealed class PublishedDocumentsRow : RowView
{
    internal PublishedDocumentsRow(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>本年新制作数量: made this year.</summary>
    public Cell Made => Column("made");

    /// <summary>本年新公开数量: published this year.</summary>
    public Cell Published => Column("published");

    /// <summary>对外公开总数量: published in all.</summary>
    public Cell Total => Column("total");
}

/// <summary>A row of 第二十条第（一）项 in the 2021 form.</summary>
public sealed class DocumentsInForceRow : RowView
{
    internal DocumentsInForceRow(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>本年制发件数: made this year.</summary>
    public Cell Made => Column("made");

    /// <summary>本年废止件数: repealed this year.</summary>
    public Cell Repealed => Column("repealed");

    /// <summary>现行有效件数: in force on 31 December.</summary>
    public Cell InForce => Column("in_force");
}
