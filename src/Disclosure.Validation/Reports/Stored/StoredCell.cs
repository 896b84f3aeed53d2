namespace Disclosure.Validation.Reports.Stored;

/// <summary>A cell among the fields of a stored report.</summary>
internal static class StoredCell
{
    public static void Write(Cell cell, FieldWriter fields)
    {
        fields.Write((int)cell.State);
        if (cell.State is CellState.Value or CellState.Text)
        {
            fields.Write(cell.Number);
        }

        if (cell.State is CellState.Text or CellState.NotApplicable)
        {
            fields.Write(cell.Text);
        }

        fields.Write(cell.Source);
    }

    public static Cell Read(ref FieldReader fields)
    {
        var cell = (CellState)fields.Count() switch
        {
            CellState.Absent => Cell.Absent,
            CellState.Blank => Cell.Blank,
            CellState.Value => Cell.Of(fields.DecimalOrNull() ?? throw new InvalidDataException("A number is lacking.")),
            CellState.Text => fields.DecimalOrNull() is var number ? Cell.FromText(fields.Text(), number) : default,
            CellState.NotApplicable => Cell.NotApplicable(fields.Text()),
            var state => throw new InvalidDataException($"A cell has the state {(int)state}."),
        };
        return cell with { Source = fields.Source() };
    }
}
