using Disclosure.Validation.Documents.Grids;

namespace Disclosure.Validation.Documents.Recognition.Tables.Placing;

/// <summary>Which of the cells of a row stands under which heading.</summary>
/// <param name="Cells">For every slot of the header its cell; null where there is none.</param>
/// <param name="Doubt">What is in doubt.</param>
internal sealed record Placement(IReadOnlyList<GridCell?> Cells, PlacementDoubt Doubt)
{
    /// <summary>Nothing is placed.</summary>
    public static Placement None(int slots) => new(new GridCell?[slots], PlacementDoubt.Unplaced);
}

internal enum PlacementDoubt
{
    None,

    /// <summary>The cells were taken in their order, though they do not stand under their headings.</summary>
    Shifted,

    /// <summary>The cells could not be told apart.</summary>
    Unplaced,
}
