using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition.Components;

/// <summary>Which column of a printed table holds which cell of a table of the form.</summary>
/// <param name="Table">The table of the form.</param>
/// <param name="Slots">By printed column: the cell; the column is open where lines of a component bear its label.</param>
/// <param name="Weight">How well the headings fit.</param>
/// <param name="Unknown">Headings that the form lacks.</param>
internal sealed record ComponentLayout(
    FormTable Table, IReadOnlyDictionary<int, (FormRow Row, FormColumn? Column)> Slots, int Weight, IReadOnlyList<GridCell> Unknown)
{
    private const int WeightOfExact = 2;

    /// <summary>The first printed column with figures; what stands before it are labels.</summary>
    public int First { get; } = Slots.Count == 0 ? 0 : Slots.Keys.Min();

    /// <summary>Whether every column of the table is there, for the rows that are.</summary>
    public bool IsWhole => Slots.Values.Select(slot => slot.Row).Distinct().Count() * Table.Columns.Count == Slots.Count || Slots.Values.Any(slot => slot.Column is null);

    /// <summary>Whether at least half of the columns are there.</summary>
    public bool Fits => Slots.Count > 0 && Slots.Count * 2 >= Table.Columns.Count * Slots.Values.Select(slot => slot.Row).Distinct().Count();

    /// <summary>What the headings make of a table of the form.</summary>
    public static ComponentLayout Of(ComponentTable component, ComponentHead head)
    {
        var table = component.Table;
        var slots = new Dictionary<int, (FormRow Row, FormColumn? Column)>();
        var (weight, unknown) = (0, new List<GridCell>());
        // A table of one row has no label for it; others are headed by theirs, or by a text above the table.
        var only = table.Rows.Count == 1 ? table.Rows[0] : null;
        var named = only ?? head.Above.Select(component.RowNamedBy).FirstOrDefault(found => found is not null);
        FormRow? carried = null;
        for (var i = 0; i < head.Columns.Count; i++)
        {
            var stack = head.Columns[i];
            // Without merged cells a heading over several columns stands over the first of them.
            carried = only ?? stack.Select(heading => component.RowHeadedBy(heading.Key)).FirstOrDefault(found => found is not null) ?? carried;
            var row = carried ?? named;
            var column = stack.SelectMany(heading => heading.Columns).Where(match => match.Target.Table == table).Take(1).ToList();
            var isOpen = column.Count == 0 && stack.Count > 0 && row is not null && only is null && table.Columns.Count == 1;
            if (row is not null && (isOpen || column.Count > 0) && !slots.ContainsValue((row, isOpen ? null : column[0].Target.Column)))
            {
                slots.Add(i, (row, isOpen ? null : column[0].Target.Column));
                weight += isOpen || !column[0].IsExact ? 1 : WeightOfExact;
            }
            else if (stack.Count > 0 && slots.Count > 0)
            {
                unknown.Add(stack[0].Cell);
            }
        }

        return new ComponentLayout(table, slots, weight, unknown);
    }
}
