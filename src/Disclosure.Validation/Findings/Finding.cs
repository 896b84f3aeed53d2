using Disclosure.Validation.Text;

namespace Disclosure.Validation.Findings;

/// <summary>Something that a rule found in a report.</summary>
public sealed record Finding
{
    /// <summary>The id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>How much it weighs.</summary>
    public required Severity Severity { get; init; }

    /// <summary>
    /// <see cref="Outcome.Violated"/>, or <see cref="Outcome.Undecided"/> for the finding that reports cells without
    /// numbers and the rules that they leave open.
    /// </summary>
    public required Outcome Outcome { get; init; }

    /// <summary>On what ground the rule stands.</summary>
    public required Standing Standing { get; init; }

    /// <summary>Where in the form.</summary>
    public required Place Where { get; init; }

    /// <summary>The left side as reckoned; null where the rule has no two sides, or the number is beyond the range of a decimal.</summary>
    public decimal? Left { get; init; }

    /// <summary>The right side as reckoned.</summary>
    public decimal? Right { get; init; }

    /// <summary>Left minus right; where it is set, that is done after both, since it need not be what their rounded numbers make.</summary>
    public decimal? Difference { get => field ?? (Left - Right); init => field = value == Left - Right ? null : value; }

    /// <summary>
    /// Whether left, right and difference are the very numbers. False where one of them has no decimal form, such as a third,
    /// and so is rounded to 10 places; what is compared is never rounded.
    /// </summary>
    public bool IsExact { get; init; } = true;

    /// <summary>The cells involved, in the order of the rule.</summary>
    public required IReadOnlyList<FindingCell> Cells { get; init => field = EquatableList.Of(value); }

    /// <summary>The passages of the text that the finding rests on, for a rule about the text.</summary>
    public IReadOnlyList<FindingPassage> Passages { get; init => field = EquatableList.Of(value); } = EquatableList<FindingPassage>.Empty;

    /// <summary>The ids of the rules that the cells leave open, for a finding about cells without numbers.</summary>
    public IReadOnlyList<string> LeavesOpen { get; init => field = EquatableList.Of(value); } = EquatableList<string>.Empty;

    /// <summary>What was found, with the numbers.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>
    /// What the report itself says of it: the footnote under the table, for a rule that a footnote may explain; null where there is none.
    /// The finding then weighs as information, whatever the rule's severity.
    /// </summary>
    public string? Explanation { get; init; }

    /// <summary>The passage of the notice or the Regulation that states the rule; null for a rule that is not stated.</summary>
    public string? Basis { get; init; }

    /// <summary>
    /// Identifies the finding across runs: made of rule, issuer, year, place and reported values, not of the message.
    /// </summary>
    public required string Fingerprint { get; init; }
}
