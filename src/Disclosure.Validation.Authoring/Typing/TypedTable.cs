using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Authoring.Typing;

/// <summary>A table and the names of its types: one for itself, one for its rows, one for each group of them.</summary>
internal sealed class TypedTable(FormTable table)
{
    private readonly string _name = MemberNames.Pascal(table.Id);

    public FormTable Table { get; } = table;

    public IReadOnlyList<RowTree> Rows { get; } = RowTree.Of(table);

    public string TypeName => _name + "Table";

    public string RowTypeName => _name + "Row";

    public IEnumerable<string> TypeNames =>
        Rows.SelectMany(row => row.SelfAndBelow).Select(TypeOf).Append(TypeName).Append(RowTypeName).Distinct();

    /// <summary>The type of a row, a group of rows, or a row with others below it.</summary>
    public string TypeOf(RowTree row) =>
        row.Below.Count == 0 ? RowTypeName
        : row.Row is null ? $"{_name}{MemberNames.Pascal(row.Path)}Rows"
        : $"{_name}{MemberNames.Pascal(row.Path)}Row";
}
