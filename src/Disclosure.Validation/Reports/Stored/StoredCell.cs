namespace Disclosure.Validation.Reports.Stored;

/// <summary>A cell as it is kept or sent.</summary>
internal readonly record struct StoredCell(
    int Index, CellState State, decimal? Number, string? Text, CellSource? Source)
{
    public static StoredCell Of((int Index, Cell Cell) cell) =>
        new(cell.Index, cell.Cell.State, cell.Cell.Number, cell.Cell.Text, cell.Cell.Source);

    public Cell ToCell()
    {
        var cell = State switch
        {
            CellState.Absent => Cell.Absent,
            CellState.Blank => Cell.Blank,
            CellState.NotApplicable => Cell.NotApplicable(Text!),
            CellState.Text => Cell.FromText(Text!, Number),
            _ => Cell.Of(Number!.Value),
        };
        return cell with { Source = Source };
    }
}
