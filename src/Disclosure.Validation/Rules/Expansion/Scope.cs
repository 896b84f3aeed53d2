using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Rules.Expansion;

/// <summary>What the names in a check mean: first within the bound row or column, then in the form as a whole.</summary>
/// <param name="pack">The pack, with its form and groups.</param>
/// <param name="binding">What the rule is applied to.</param>
internal sealed class Scope(RulePack pack, Binding binding)
{
    public const string ValueName = "value";
    public const string YearName = "year";
    public const string LevelName = "level";

    /// <summary>What the rule is applied to.</summary>
    public Binding Binding => binding;

    /// <summary>The cells that a name stands for; null where nothing is called so.</summary>
    public IReadOnlyList<CellOperand>? Resolve(string name) =>
        ResolveBound(name) ?? ResolveGroup(name) ?? ResolvePath(name);

    /// <summary>The rows or columns of a printed group that are no totals; null where no group is called so.</summary>
    public IReadOnlyList<CellOperand>? ResolveLeaves(string group)
    {
        if (binding.Table is not { } table)
        {
            return null;
        }

        if (binding.Column is { } column)
        {
            var rows = table.Rows.Where(row => IsIn(row.Group, group) || row.Id == group).ToList();
            return rows.Count == 0 ? null : RowsIn(table, column, rows.Where(row => !row.IsTotal));
        }

        var columns = table.Columns.Where(candidate => IsIn(candidate.Group, group)).ToList();
        return columns.Count == 0 || binding.Row is not { } bound
            ? null
            : [.. columns.Select(candidate => At(table, bound, candidate))];
    }

    /// <summary>The first member of a group that means nothing here; null where the name is no group's, or all do.</summary>
    public string? FindMisplacedMember(string group) =>
        pack.Groups.GetValueOrDefault(group)?.FirstOrDefault(member => ResolveMember(member) is null);

    /// <summary>
    /// What would be understood in place of a path that lacks its table, row or column; the last columns, which are totals, first.
    /// </summary>
    public IReadOnlyList<string> FindWithout(string name)
    {
        var cells = pack.Form.Cells.Where(cell => name == $"{cell.Table.Id}.{cell.Row.Id}" || name == $"{cell.Table.Id}.{cell.Column.Id}"
            || name == $"{cell.Row.Id}.{cell.Column.Id}" || name == cell.Row.Id).ToList();
        return
        [
            .. cells.Where(cell => cell.Table == binding.Table && (cell.Row == binding.Row || cell.Column == binding.Column))
                .Select(cell => cell.Row == binding.Row ? cell.Column.Id : cell.Row.Id)
                .Concat(cells.OrderByDescending(cell => cell.Column.Index).Select(cell => cell.Path))
                .Distinct(),
        ];
    }

    /// <summary>Every name that would have been understood, for a hint.</summary>
    public IEnumerable<string> KnownNames()
    {
        var rows = binding.Column is null ? [] : binding.Table!.Rows.Select(row => row.Id);
        var columns = binding.Row is null ? [] : binding.Table!.Columns.Select(column => column.Id);
        var groups = binding.Table is null ? [] : GroupNames(binding.Table);
        return rows.Concat(columns).Concat(groups).Concat(pack.Groups.Keys)
            .Append(ValueName).Append(YearName).Append(LevelName)
            .Concat(pack.Form.Cells.Select(cell => cell.Path));
    }

    private static IEnumerable<string> GroupNames(FormTable table) =>
        table.Rows.Select(row => row.Group).Concat(table.Columns.Select(column => column.Group))
            .SelectMany(group => group?.SelfAndAncestors ?? [])
            .Select(group => group.Id)
            .Distinct();

    private List<CellOperand>? ResolveBound(string name)
    {
        if (binding is not { Table: { } table })
        {
            return null;
        }

        if (name == ValueName && binding is { Row: { } row, Column: { } column })
        {
            return [At(table, row, column)];
        }

        if (binding.Row is { } boundRow)
        {
            var columns = table.Columns.Where(candidate => EachExpansion.Matches(name, candidate.Id)).ToList();
            if (columns.Count > 0)
            {
                return [.. columns.Select(candidate => At(table, boundRow, candidate))];
            }
        }

        if (binding.Column is { } boundColumn)
        {
            var rows = table.Rows.Where(candidate => EachExpansion.Matches(name, candidate.Id)).ToList();
            if (rows.Count > 0)
            {
                return RowsIn(table, boundColumn, rows);
            }
        }

        return null;
    }

    private List<CellOperand>? ResolveGroup(string name)
    {
        if (!pack.Groups.TryGetValue(name, out var members))
        {
            return null;
        }

        var operands = new List<CellOperand>();
        foreach (var member in members)
        {
            if (ResolveMember(member) is not { } cells)
            {
                return null;
            }

            operands.AddRange(cells);
        }

        return operands;
    }

    private List<CellOperand>? ResolveMember(string member) => ResolveBound(member) ?? ResolvePath(member);

    private List<CellOperand>? ResolvePath(string name)
    {
        var operands = new List<CellOperand>();
        foreach (var table in pack.Form.Tables)
        {
            foreach (var column in table.Columns)
            {
                var rows = table.Rows.Where(row => EachExpansion.Matches(name, $"{table.Id}.{row.Id}.{column.Id}"));
                operands.AddRange(RowsIn(table, column, rows));
            }
        }

        return operands.Count == 0 ? null : [.. operands.OrderBy(operand => operand.Index)];
    }

    private static CellOperand At(FormTable table, FormRow row, FormColumn column) =>
        new(table.IndexOf(row, column), ReportStep.Self, IsAlternative: false);

    // A group that may be printed as one row is complete only with that row: where the check names the single row, or
    // all parts, the report's way of printing it decides which of them count.
    private static List<CellOperand> RowsIn(FormTable table, FormColumn column, IEnumerable<FormRow> rows)
    {
        var named = rows.ToHashSet();
        var singles = table.Rows.Where(row =>
            row.StandsForGroup && (named.Contains(row) || row.Parts.All(named.Contains))).ToList();
        var alternatives = singles.SelectMany(row => row.Parts.Prepend(row)).ToHashSet();
        named.UnionWith(alternatives);
        return
        [
            .. table.Rows.Where(named.Contains).Select(row =>
                new CellOperand(table.IndexOf(row, column), ReportStep.Self, alternatives.Contains(row))),
        ];
    }

    private static bool IsIn(FormGroup? group, string id) =>
        group is not null && group.SelfAndAncestors.Any(ancestor => ancestor.Id == id);
}
