using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Tables.Headers;

namespace Disclosure.Validation.Documents.Recognition.Tables.Placing;

/// <summary>
/// Where on the page the columns under a header are printed: the headings tell, and the figures that were placed under them. Lines of
/// print say by that what each figure belongs to, however many are blank.
/// </summary>
internal sealed class PrintedColumns
{
    private readonly Header _header;
    private readonly List<List<Extent>> _marks;

    private PrintedColumns(Header header, List<List<Extent>> marks) => (_header, _marks) = (header, marks);

    /// <summary>The columns under a header; null where it is not known where each heading is printed, or one stands over another.</summary>
    public static PrintedColumns? Of(Header header)
    {
        var extents = header.Slots.Select(slot => slot.Cell?.Extent).OfType<Extent>().ToList();
        return extents.Count == header.Slots.Count && AreApart(extents)
            ? new PrintedColumns(header, extents.ConvertAll(extent => new List<Extent> { extent }))
            : null;
    }

    /// <summary>The cells of a row, each under its heading; null where one stands under none or under several.</summary>
    public Placement? Place(GridRow row, IReadOnlyList<GridCell> values)
    {
        var cells = new GridCell?[_marks.Count];
        foreach (var value in values.Where(value => !value.IsBlank))
        {
            if (value.Extent is not { } extent || ColumnOf(extent) is not { } column || cells[column] is not null)
            {
                return null;
            }

            cells[column] = value;
        }

        return new Placement([.. cells.Select((cell, column) => cell ?? Blank(row, _header.Slots[column].Cell!))], PlacementDoubt.None);
    }

    /// <summary>Learns where the figures of a row that was placed are printed, as far as they leave the columns apart.</summary>
    public void Learn(Placement placement)
    {
        if (placement.Doubt == PlacementDoubt.None)
        {
            for (var i = 0; i < _marks.Count; i++)
            {
                if (placement.Cells[i]?.Extent is { } extent && extent.Page == _marks[i][0].Page && !_marks.Index().Any(column => column.Index != i && column.Item.Exists(extent.Meets)))
                {
                    Add(_marks[i], extent);
                }
            }
        }
    }

    // Few places are enough to know a column by.
    private static void Add(List<Extent> marks, Extent extent)
    {
        const int Most = 8;
        if (marks.Count < Most && !marks.Contains(extent))
        {
            marks.Add(extent);
        }
    }

    // On another page than the headings all may be a little to the side: there a figure has to be aligned with what stands above.
    private int? ColumnOf(Extent extent)
    {
        var under = _marks.Index().Where(column => column.Item.Exists(extent.Meets)).ToList();
        return under is [var only]
            && (only.Item[0].Page == extent.Page || only.Item.Exists(extent.IsAlignedWith))
            ? only.Index : null;
    }

    private static bool AreApart(List<Extent> extents) =>
        !extents.Index().Any(one => extents.Skip(one.Index + 1).Any(one.Item.Meets));

    private static GridCell Blank(GridRow row, GridCell heading)
    {
        var first = row.Cells[0];
        return new GridCell("", first.Row, heading.Column, 1, 1, first.Source with { Text = "", Column = null });
    }
}
