using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition.Labels;

/// <summary>What a printed text may stand for in a form; looked up when asked for.</summary>
internal sealed class PrintedLabel(LabelText text, FormLabels labels)
{
    public LabelText Text { get; } = text;

    public IReadOnlyList<LabelMatch<FormSection>> Sections => field ??= labels.Sections.Find(Text);

    public IReadOnlyList<LabelMatch<FormTable>> Tables => field ??= labels.Tables.Find(Text);

    public IReadOnlyList<LabelMatch<TableRow>> Rows => field ??= labels.Rows.Find(Text);

    public IReadOnlyList<LabelMatch<TableGroup>> RowGroups => field ??= labels.RowGroups.Find(Text);

    public IReadOnlyList<LabelMatch<TableColumn>> Columns => field ??= labels.Columns.Find(Text);

    public IReadOnlyList<LabelMatch<TableGroup>> ColumnGroups => field ??= labels.ColumnGroups.Find(Text);

    /// <summary>Whether it is the title of a table or of a section.</summary>
    public bool IsTitle => Tables is [{ IsExact: true }, ..] || Sections is [{ IsExact: true }, ..];
}
