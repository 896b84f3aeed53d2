using Disclosure.Validation.Suspects.Equations;

namespace Disclosure.Validation.Suspects.Slips;

/// <summary>Cells that may be wrong together, with what they should hold.</summary>
/// <param name="Changes">The cells.</param>
internal sealed record Hypothesis(IReadOnlyList<CellChange> Changes)
{
    /// <summary>The slip that explains all cells at once; null where each is a slip of its own.</summary>
    public SetSlip? Slip { get; init; }

    public bool IsSameAs(Hypothesis other) =>
        Changes.Count == other.Changes.Count &&
        Changes.All(change => other.Changes.Any(another => another.Cell == change.Cell));
}

/// <summary>A slip that makes several cells wrong.</summary>
/// <param name="Kind">The kind of slip.</param>
/// <param name="Line">The cells that it happened to, in the order of the form.</param>
internal sealed record SetSlip(SetSlipKind Kind, IReadOnlyList<CellRef> Line);

internal enum SetSlipKind
{
    /// <summary>Two neighbouring cells exchanged.</summary>
    Swapped,

    /// <summary>Two cells exchanged that are no neighbours.</summary>
    SwappedApart,

    /// <summary>A line of cells written one place too late.</summary>
    ShiftedOn,

    /// <summary>A line of cells written one place too early.</summary>
    ShiftedBack,

    /// <summary>What was counted as partly granted was counted elsewhere too.</summary>
    CountedTwice,
}
