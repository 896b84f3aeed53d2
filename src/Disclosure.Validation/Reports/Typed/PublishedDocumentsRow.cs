namespace Disclosure.Validation.Reports.Typed;

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
