using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Labels;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition.Tables.Headers;

/// <summary>
/// Tells whether headings that came in pieces, or in part, are those of a table all the same: what can be read of them are its
/// labels, or pieces of them, and stands in the order of the form.
/// </summary>
internal sealed class TornHeadings(LabelReader labels)
{
    private readonly Dictionary<FormTable, string[]> _spelled = [];

    public bool AreOf(FormTable table, IReadOnlyList<GridCell> headings)
    {
        var rows = headings.Select(RowOf).Distinct();
        return (HasPieces(table, headings) || KnownOf(table, headings) * 2 >= table.Columns.Count)
            && headings.All(cell => IsOf(table, cell) || IsFirstOfRow(cell, headings))
            && (table.PrintedAsOneRow || rows.All(row => IsInOrder(table, headings.Where(cell => RowOf(cell) == row))));
    }

    // Headings that are all spelled as the form has them, and few, are whole: the table has no more columns.
    private bool HasPieces(FormTable table, IReadOnlyList<GridCell> headings) =>
        headings.Any(cell => !IsFirstOfRow(cell, headings) && !IsLabel(table, cell));

    private int KnownOf(FormTable table, IReadOnlyList<GridCell> headings) => headings
        .SelectMany(cell => labels.Read(cell.Text).Columns).Where(match => match.Target.Table == table)
        .Select(match => match.Target.Column).Distinct().Count();

    private bool IsOf(FormTable table, GridCell cell)
    {
        var key = labels.Read(cell.Text).Text.Key;
        return IsLabel(table, cell) || SpelledIn(table).Any(spelled => IsPiece(key, spelled));
    }

    private bool IsLabel(FormTable table, GridCell cell)
    {
        var label = labels.Read(cell.Text);
        return label.Columns.Any(match => match.Target.Table == table) || label.ColumnGroups.Any(match => match.Target.Table == table);
    }

    private bool IsInOrder(FormTable table, IEnumerable<GridCell> row)
    {
        var places = row.OrderBy(cell => cell.Column)
            .SelectMany(cell => labels.Read(cell.Text).Columns.Where(match => match.Target.Table == table))
            .Select(match => match.Target.Column.Index)
            .ToList();
        return places.SequenceEqual(places.Order());
    }

    // What is cut out of the labels, or of one after the other, is a piece of them in their order.
    private static bool IsPiece(string words, string spelled)
    {
        var at = 0;
        for (var i = 0; i < spelled.Length && at < words.Length; i++)
        {
            at += spelled[i] == words[at] ? 1 : 0;
        }

        return at == words.Length;
    }

    private string[] SpelledIn(FormTable table)
    {
        if (!_spelled.TryGetValue(table, out var spelled))
        {
            var rows = table.PrintedAsOneRow ? table.Rows : [];
            var groups = table.Columns.Select(column => column.Group).Concat(rows.Select(row => row.Group))
                .SelectMany(group => group?.SelfAndAncestors ?? []).Distinct().Select(group => group.Label);
            var all = table.Columns.Select(column => column.Label).Concat(groups).Concat(rows.Select(row => row.Label))
                .Select(label => LabelText.Of(label.Official).Key).ToList();
            spelled = [string.Concat(all), string.Concat(table.Columns.Select(column => LabelText.Of(column.Label.Official).Key)), .. all];
            _spelled.Add(table, spelled);
        }

        return spelled;
    }

    // Headings that a page break cuts stand in two tables.
    private static (int? Table, int Row) RowOf(GridCell cell) => (cell.Source.Table, cell.Row);

    // The corner over the labels may say anything.
    private static bool IsFirstOfRow(GridCell cell, IReadOnlyList<GridCell> headings) =>
        !headings.Any(other => RowOf(other) == RowOf(cell) && other.Column < cell.Column);
}
