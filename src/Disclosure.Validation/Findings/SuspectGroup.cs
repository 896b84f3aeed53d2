using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Findings;

/// <summary>Connected findings that one cause may explain, and the smallest sets of cells that may be wrong.</summary>
public sealed record SuspectGroup
{
    /// <summary>The fingerprints of the findings.</summary>
    public required IReadOnlyList<string> Findings { get; init => field = EquatableList.Of(value); }

    /// <summary>
    /// The smallest sets of cells whose change lets every rule hold, the likeliest first; all ties are among them, and
    /// larger sets that one slip explains, such as a row written one column too far. Empty where none was found within
    /// the bounds.
    /// </summary>
    public required IReadOnlyList<SuspectSet> Sets { get; init => field = EquatableList.Of(value); }

    /// <summary>Whether the search was finished: no smaller set exists, and no tie is missing.</summary>
    public required bool Complete { get; init; }

    /// <summary>The ids of rules that contradict each other, so that no report can keep them; empty as a rule.</summary>
    public IReadOnlyList<string> Contradicting { get; init => field = EquatableList.Of(value); } = EquatableList<string>.Empty;

    /// <summary>The upshot in one line.</summary>
    public required LocalizedText Message { get; init; }
}

/// <summary>Cells that, changed together, let every rule hold.</summary>
public sealed record SuspectSet
{
    /// <summary>The cells.</summary>
    public required IReadOnlyList<SuspectCell> Cells { get; init => field = EquatableList.Of(value); }

    /// <summary>How likely it is that these are the wrong ones.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>
    /// What explains the cells together, such as two of them exchanged; the reasons of single cells stand with these.
    /// </summary>
    public IReadOnlyList<SuspectReason> Reasons { get; init => field = EquatableList.Of(value); } = EquatableList<SuspectReason>.Empty;

    /// <summary>The cells, what they should hold and why, in one line.</summary>
    public required LocalizedText Message { get; init; }
}

/// <summary>A cell that may be wrong.</summary>
/// <param name="Path">The path of the cell in its form.</param>
/// <param name="State">What the cell holds.</param>
/// <param name="Value">The number as printed; null where the cell holds none.</param>
public sealed record SuspectCell(string Path, CellState State, decimal? Value)
{
    /// <summary>The number that would let the rules hold; null where several would.</summary>
    public decimal? Suggested { get; init; }

    /// <summary>The least number that would do, where several would; null for no bound.</summary>
    public decimal? Least { get; init; }

    /// <summary>The greatest number that would do, where several would; null for no bound.</summary>
    public decimal? Most { get; init; }

    /// <summary>Why a person may have written the one for the other, the likeliest reason first.</summary>
    public IReadOnlyList<SuspectReason> Reasons { get; init => field = EquatableList.Of(value); } = EquatableList<SuspectReason>.Empty;

    /// <summary>Which report the cell belongs to.</summary>
    public ReportStep Step { get; init; }

    /// <summary>The issuer of the other report, for a cell of a subordinate's report.</summary>
    public string? Issuer { get; init; }

    /// <summary>The year of the other report, for a cell of last year's report.</summary>
    public int? Year { get; init; }

    /// <summary>Where the cell stands in the document.</summary>
    public CellSource? Source { get; init; }
}

/// <summary>A way in which a wrong number comes to be written.</summary>
/// <param name="Code">A stable id, such as <c>transposed</c>.</param>
/// <param name="Text">The reason in words.</param>
public sealed record SuspectReason(string Code, LocalizedText Text);

/// <summary>How much speaks for a suggestion.</summary>
public enum Confidence
{
    /// <summary>Nothing but the arithmetic.</summary>
    Low,

    /// <summary>A reason speaks for it, and others are possible; or it is the only set, and no reason was found.</summary>
    Medium,

    /// <summary>It is the only set, and a reason speaks for it.</summary>
    High,
}
