namespace Disclosure.Validation.Reports.Typed;

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
