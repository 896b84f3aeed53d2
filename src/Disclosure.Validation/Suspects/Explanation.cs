using Disclosure.Validation.Suspects.Slips;

namespace Disclosure.Validation.Suspects;

/// <summary>A hypothesis with the reasons for its cells.</summary>
/// <param name="Hypothesis">The cells and what they should hold.</param>
/// <param name="Slips">The reasons for each cell.</param>
/// <param name="Weight">The weights of the cells together.</param>
internal sealed record Explanation(Hypothesis Hypothesis, IReadOnlyList<IReadOnlyList<CellSlip>> Slips, decimal Weight)
{
    // A cell without a reason counts behind all that have one.
    private const int RankWithoutReason = 12;

    /// <summary>How many slips it takes: one for cells that were exchanged or shifted together.</summary>
    public int Acts { get; } = Hypothesis.Slip is null ? Hypothesis.Changes.Count : 1;

    /// <summary>The cells for which there is no good reason.</summary>
    public int Unexplained { get; } = Hypothesis.Slip is null
        ? Slips.Count(slips => !slips.Any(slip => !slip.IsWeak))
        : 0;

    /// <summary>The ranks of the best reasons together.</summary>
    public int Rank { get; } = Hypothesis.Slip is { } slip
        ? slip.Kind == SetSlipKind.SwappedApart ? 1 : 0
        : Slips.Sum(slips => slips.Count == 0 ? RankWithoutReason : slips[0].Rank);

    /// <summary>Whether there is a good reason for each cell.</summary>
    public bool IsExplained => Unexplained == 0;

    /// <summary>Whether it is clearly likelier than another: by slips or reasons, not by weight alone.</summary>
    public bool IsLikelierThan(Explanation other) =>
        (Acts, Unexplained, Rank).CompareTo((other.Acts, other.Unexplained, other.Rank)) < 0;

    /// <summary>The likeliest first; what is alike in the order of the form.</summary>
    public static IReadOnlyList<Explanation> Sort(IEnumerable<Explanation> all) =>
    [
        .. all.OrderBy(explanation => explanation.Acts)
            .ThenBy(explanation => explanation.Unexplained)
            .ThenBy(explanation => explanation.Rank)
            .ThenBy(explanation => explanation.Weight)
            .ThenBy(explanation => explanation.Hypothesis.Changes[0].Cell),
    ];
}
