using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Labels;
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
    /// <param name="table">The table of the form.</param>
    /// <param name="head">The rows of headings.</param>
    /// <param name="width">The number of printed columns.</param>
    /// <param name="above">The texts above the table, which may name the rows that it holds.</param>
    /// <param name="labels">Looks labels up.</param>
    public static ComponentLayout Of(FormTable table, IReadOnlyList<GridRow> head, int width, IReadOnlyList<string> above, LabelReader labels)
    {
        var slots = new Dictionary<int, (FormRow Row, FormColumn? Column)>();
        var (weight, unknown) = (0, new List<GridCell>());
        FormRow? carried = null;
        for (var i = 0; i < width; i++)
        {
            var stack = head.SelectMany(row => row.Cells).Where(cell => cell.Column <= i && i < cell.EndColumn && !cell.IsBlank)
                .Distinct(ReferenceEqualityComparer.Instance).Cast<GridCell>().Reverse().ToList();
            // Without merged cells a heading over several columns stands over the first of them.
            carried = stack.Select(cell => Find(table, cell.Text, IsHeading)).FirstOrDefault(found => found is not null) ?? carried;
            var row = table.Rows.Count == 1 ? table.Rows[0] : carried ?? above.Select(text => Find(table, text, BeginsWith)).FirstOrDefault(found => found is not null);
            var column = stack.SelectMany(cell => labels.Read(cell.Text).Columns).Where(match => match.Target.Table == table).Take(1).ToList();
            var isOpen = column.Count == 0 && stack.Count > 0 && row is not null && table.Rows.Count > 1 && table.Columns.Count == 1;
            if (row is not null && (isOpen || column.Count > 0) && !slots.ContainsValue((row, isOpen ? null : column[0].Target.Column)))
            {
                slots.Add(i, (row, isOpen ? null : column[0].Target.Column));
                weight += isOpen || !column[0].IsExact ? 1 : WeightOfExact;
            }
            else if (stack.Count > 0 && slots.Count > 0)
            {
                unknown.Add(stack[0]);
            }
        }

        return new ComponentLayout(table, slots, weight, unknown);
    }

    // A table of one row has no label for it; numbered rows are headed by their numbers, others by theirs, or by a text above the table.
    private static FormRow? Find(FormTable table, string text, Func<string, string, bool> isOf) =>
        LabelText.Of(text).Key is { Length: > 0 } key ? table.Rows.FirstOrDefault(row => row.Label.Spellings.Any(spelling => isOf(key, LabelText.Of(spelling).Key))) : null;

    // 10th oldest request.
    private static bool IsHeading(string key, string label) =>
        label.All(char.IsAsciiDigit) ? string.Concat(key.Where(char.IsAsciiDigit)) == label : BeginsWith(key, label);

    private static bool BeginsWith(string key, string label) => key.StartsWith(label, StringComparison.Ordinal);
}
