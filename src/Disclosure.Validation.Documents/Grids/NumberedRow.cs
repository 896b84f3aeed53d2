namespace Disclosure.Validation.Documents.Grids;

/// <summary>A row with its place in the grid, which the cells of the rows above count to.</summary>
/// <param name="Index">The place, from 0.</param>
/// <param name="Row">The row.</param>
internal readonly record struct NumberedRow(int Index, GridRow Row);
