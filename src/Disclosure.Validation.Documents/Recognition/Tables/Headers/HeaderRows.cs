using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Documents.Recognition.Labels;
using Disclosure.Validation.Documents.Recognition.Tables.Notes;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Recognition.Tables.Headers;

/// <summary>The header rows read since the last row of figures; what they head shows only in the rows below.</summary>
internal sealed class HeaderRows(LabelReader labels)
{
    // No form has more headings over one table.
    private const int MostCells = 200;

    private readonly List<GridCell> _cells = [];
    private readonly Dictionary<GridCell, Grid?> _grids = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FormTable, FoundHeader> _known = [];
    private readonly Dictionary<FormTable, Header?> _knownOfOneRow = [];
    private readonly Dictionary<FormTable, bool> _headed = [];

    public bool IsEmpty => _cells.Count == 0;

    public IReadOnlyList<GridCell> Cells => _cells;

    public void Clear()
    {
        _cells.Clear();
        _grids.Clear();
        Forget();
    }

    private void Forget()
    {
        _known.Clear();
        _knownOfOneRow.Clear();
        _headed.Clear();
    }

    public void Add(Grid? grid, GridRow row)
    {
        Forget();
        _cells.AddRange(row.Cells.Where(cell => !cell.IsBlank && _grids.TryAdd(cell, grid)).Take(MostCells - _cells.Count));
    }

    /// <summary>The header of that table, where one of its columns is among the headings, and what is in doubt about it.</summary>
    public FoundHeader For(FormTable table)
    {
        if (!_known.TryGetValue(table, out var found))
        {
            found = Make(table);
            _known.Add(table, found);
        }

        return found;
    }

    /// <summary>Takes that as the header of the table until other headings come.</summary>
    public void Settle(FormTable table, Header header) => _known[table] = new FoundHeader(header, []);

    private FoundHeader Make(FormTable table)
    {
        var slots = new List<HeaderSlot>();
        var notes = new List<ReadingNote>();
        foreach (var cell in _cells)
        {
            if (FindColumn(table, cell) is { } match && !slots.Exists(slot => slot.Column == match.Target.Column))
            {
                slots.Add(new HeaderSlot(cell, match.Target.Column));
                NoteNear(cell, match, notes);
            }
        }

        if (slots.Count == 0)
        {
            return new FoundHeader(null, []);
        }

        AddUnknown(table, slots, notes);
        return new FoundHeader(InOrder(slots), notes);
    }

    // Of merged cells that came as single ones, the headings below begin too far left: two columns of the form stand in one place.
    private static bool AreOneOverTheOther(List<HeaderSlot> sorted)
    {
        var columns = sorted.FindAll(slot => slot.Column is not null);
        return columns.Index().Skip(1).Any(slot => slot.Item.Cell!.Column < columns[slot.Index - 1].Cell!.EndColumn);
    }

    // A heading over others that spans fewer columns than they are pushes those on its right among them.
    private bool StandsUnderItsGroup(HeaderSlot slot) => slot is not { Cell: { } heading, Column.Group: { } group } || !_cells.Exists(cell =>
        cell.Row < heading.Row && !(cell.Column <= heading.Column && heading.Column < cell.EndColumn)
        && labels.Read(cell.Text).ColumnGroups is [{ IsExact: true, Target: var above }] && group.SelfAndAncestors.Contains(above.Group));

    // Lines that came apart begin a new count of columns: where grids keep no positions, or where there are several, the
    // headings are believed only if each has a column of its own and they stand in the order of the form.
    private Header? InOrder(List<HeaderSlot> slots)
    {
        var sorted = slots.OrderBy(slot => slot.Cell!.Column).ToList();
        var grids = slots.Select(slot => _grids[slot.Cell!]).Distinct().ToList();
        var isCertain = (grids is [{ KeepsPositions: true }] && !AreOneOverTheOther(sorted) && sorted.TrueForAll(StandsUnderItsGroup))
            || (sorted.DistinctBy(slot => slot.Cell!.Column).Count() == sorted.Count && IsInOrderOfForm(sorted));
        return isCertain ? new Header(grids.Count == 1 ? grids[0] : null, sorted) { Unit = Unit } : null;
    }

    /// <summary>The unit of money that stands among the headings; null for none.</summary>
    public string? Unit => _cells.Select(cell => AmountUnit.Of(cell.Text)).FirstOrDefault(unit => unit is not null);

    private static bool IsInOrderOfForm(List<HeaderSlot> slots)
    {
        var places = slots.Where(slot => slot.Column is not null)
            .Select(slot => (slot.Row?.Index ?? 0, slot.Column!.Index))
            .ToList();
        return places.SequenceEqual(places.Order());
    }

    /// <summary>
    /// Whether most columns of the table are among the headings in the grid, each above the cell that is its in the order of the form:
    /// those that a page break cut off are of the columns that are left.
    /// </summary>
    public bool AgreeWith(FormTable table, Grid grid, IReadOnlyList<GridCell> cells)
    {
        var here = _cells.Select(cell => (Cell: cell, FindColumn(table, cell)?.Target.Column))
            .Where(heading => heading.Column is not null && _grids[heading.Cell] == grid).ToList();
        return here.Count * 2 > table.Columns.Count
            && here.TrueForAll(heading => cells[heading.Column!.Index].Overlap(heading.Cell) > 0);
    }

    /// <summary>The header of a table that prints its rows side by side; null where these headings are not its.</summary>
    public Header? ForOneRow(FormTable table)
    {
        if (!_knownOfOneRow.TryGetValue(table, out var header))
        {
            header = MakeOfOneRow(table);
            _knownOfOneRow.Add(table, header);
        }

        return header;
    }

    private Header? MakeOfOneRow(FormTable table)
    {
        var slots = new List<HeaderSlot>();
        var rows = _cells.Where(cell => FindRow(table, cell) is not null).OrderBy(cell => cell.Column).ToList();
        foreach (var cell in _cells)
        {
            if (FindColumn(table, cell) is { } match && rows.LastOrDefault(row => row.Column <= cell.Column) is { } row)
            {
                slots.Add(new HeaderSlot(cell, match.Target.Column, FindRow(table, row)));
            }
        }

        return slots.Count == table.Rows.Count * table.Columns.Count
            && slots.DistinctBy(slot => table.IndexOf(slot.Row!, slot.Column!)).Count() == slots.Count
            ? InOrder(slots) : null;
    }

    /// <summary>Whether a column of that table is among the headings.</summary>
    public bool Heads(FormTable table)
    {
        if (!_headed.TryGetValue(table, out var isHeaded))
        {
            isHeaded = _cells.Exists(cell => FindColumn(table, cell) is not null);
            _headed.Add(table, isHeaded);
        }

        return isHeaded;
    }

    private LabelMatch<TableColumn>? FindColumn(FormTable table, GridCell cell)
    {
        foreach (var match in labels.Read(cell.Text).Columns)
        {
            if (match.Target.Table == table)
            {
                return match;
            }
        }

        return null;
    }

    private FormRow? FindRow(FormTable table, GridCell cell)
    {
        foreach (var match in labels.Read(cell.Text).Rows)
        {
            if (match.Target.Table == table)
            {
                return match.Target.Row;
            }
        }

        return null;
    }

    // A heading beside known ones that the form lacks; the first cell of a row heads the labels.
    private void AddUnknown(FormTable table, List<HeaderSlot> slots, List<ReadingNote> notes)
    {
        var rows = slots.Select(slot => slot.Cell!.Row).ToHashSet();
        foreach (var cell in _cells.Where(cell => rows.Contains(cell.Row) && !IsFirstOfRow(cell)))
        {
            var label = labels.Read(cell.Text);
            var isGroup = label.ColumnGroups.Any(match => match.Target.Table == table);
            if (!isGroup && !slots.Exists(slot => ReferenceEquals(slot.Cell, cell)))
            {
                slots.Add(new HeaderSlot(cell, null));
                notes.Add(TableDoubts.UnknownColumn(cell));
            }
        }
    }

    private bool IsFirstOfRow(GridCell cell) =>
        !_cells.Exists(other => other.Row == cell.Row && other.Column < cell.Column);

    private static void NoteNear(GridCell cell, LabelMatch<TableColumn> match, List<ReadingNote> notes)
    {
        if (!match.IsExact)
        {
            notes.Add(TableDoubts.NearLabel(cell, match));
        }
    }
}
