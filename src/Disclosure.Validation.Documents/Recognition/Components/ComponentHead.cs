using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Labels;

namespace Disclosure.Validation.Documents.Recognition.Components;

/// <summary>What heads a printed table, looked up once for all tables of the form.</summary>
/// <param name="Columns">By printed column: its headings, the lowest first.</param>
/// <param name="Above">The keys of the texts above the table, which may name the rows that it holds; the nearest first.</param>
internal sealed record ComponentHead(IReadOnlyList<IReadOnlyList<ComponentHeading>> Columns, IReadOnlyList<string> Above)
{
    /// <param name="rows">The rows of headings.</param>
    /// <param name="width">The number of printed columns.</param>
    /// <param name="above">The texts above the table.</param>
    /// <param name="labels">Looks labels up.</param>
    public static ComponentHead Of(IReadOnlyList<GridRow> rows, int width, IReadOnlyList<string> above, LabelReader labels)
    {
        var columns = new List<ComponentHeading>[width];
        for (var i = 0; i < width; i++)
        {
            columns[i] = [];
        }

        var seen = new HashSet<GridCell>(ReferenceEqualityComparer.Instance);
        foreach (var cell in rows.Reverse().SelectMany(row => row.Cells).Where(cell => !cell.IsBlank && seen.Add(cell)))
        {
            var label = labels.Read(cell.Text);
            for (var i = cell.Column; i < Math.Min(cell.EndColumn, width); i++)
            {
                columns[i].Add(new ComponentHeading(cell, label.Text.Key, label.Columns));
            }
        }

        return new ComponentHead(columns, [.. above.Select(text => labels.Read(text).Text.Key)]);
    }
}

/// <summary>A heading over a column.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Key">What identifies its label.</param>
/// <param name="Columns">The columns of the form that it may stand for.</param>
internal readonly record struct ComponentHeading(GridCell Cell, string Key, IReadOnlyList<LabelMatch<TableColumn>> Columns);
