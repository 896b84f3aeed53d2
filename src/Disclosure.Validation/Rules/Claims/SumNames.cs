using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Rules.Claims;

/// <summary>Names cells whose sum is meant, as one thing where the form has a heading for them: 表三“（三）不予公开”8 项合计.</summary>
internal sealed class SumNames(Form form, Words words)
{
    private const int MostNamed = 4;

    public string Of(IReadOnlyList<int> indexes)
    {
        var cells = indexes.Order().Select(index => form.Cells[index]).ToList();
        if (cells.Count == 0)
        {
            return words.ThisReport;
        }

        var tables = cells.GroupBy(cell => cell.Table).Select(table => Brief(table.Key.Label) + OfTable([.. table]));
        return string.Join(words.Plus, tables);
    }

    private string OfTable(List<FormCell> cells)
    {
        var rows = cells.Select(cell => cell.Row).Distinct().ToList();
        var columns = cells.Select(cell => cell.Column).Distinct().ToList();
        var parts = new[] { ColumnName(cells[0].Table, columns), RowName(cells[0].Table, rows) }.Where(part => part.Length > 0);
        var name = CellNames.Format(words.Quoted, string.Join(words.Slash, parts));
        return cells.Count == 1 ? name : name + CellNames.Format(words.SumOf, cells.Count);
    }

    // The column of all needs no name.
    private string ColumnName(FormTable table, List<FormColumn> columns) =>
        columns is [var one] ? one == table.Columns[^1] && IsTotal(table, one) ? "" : Brief(one.Label)
        : Common(columns.Select(column => column.Group?.SelfAndAncestors), columns.Count, group => table.Columns.Count(column => column.Group?.SelfAndAncestors.Contains(group) == true)) is { } group ? Printed(group)
        : string.Join(words.Plus, columns.Take(MostNamed).Select(column => Brief(column.Label)));

    private string RowName(FormTable table, List<FormRow> rows) =>
        rows is [var one] ? Brief(one.Label)
        : Common(rows.Select(row => row.Group?.SelfAndAncestors), rows.Count, group => table.Rows.Count(row => !row.StandsForGroup && row.Group?.SelfAndAncestors.Contains(group) == true)) is { } group ? Printed(group)
        : string.Join(words.Plus, rows.Take(MostNamed).Select(row => Brief(row.Label)));

    // The heading under which all of them, and no others, stand.
    private static FormGroup? Common(IEnumerable<IEnumerable<FormGroup>?> groups, int count, Func<FormGroup, int> size)
    {
        var all = groups.Select(chain => chain?.ToList() ?? []).ToList();
        return all[0].Find(group => all.TrueForAll(chain => chain.Contains(group)) && size(group) == count);
    }

    // A table of whose columns the last sums up the others under one heading.
    private static bool IsTotal(FormTable table, FormColumn column) => column.Group is null && table.Columns.Count > 2 && table.Columns[0] != column;

    private string Printed(FormGroup group) => group.Label.Printed.In(words.Language);

    private string Brief(FormLabel label) => label.Brief.In(words.Language);
}
