using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Sections;

/// <summary>What a requirement states beyond its name.</summary>
internal abstract record RequirementTerms;

/// <summary>
/// How long a text is: characters as an office counts them. What is required only in principle has a margin: the part of
/// the limit by which a text may exceed it before it is mentioned.
/// </summary>
internal sealed record LengthTerms(int? Least, int? Most, decimal Margin) : RequirementTerms;

/// <summary>
/// What a text speaks of, or has none of: of each group one phrase stands for all. A text of fewer characters than
/// <paramref name="From"/> is not asked: it is no more than a part of one.
/// </summary>
internal sealed record PhraseTerms(EquatableList<PhraseGroup> Groups, int From = 0) : RequirementTerms
{
    /// <summary>Words behind a number that make it a count: a group is spoken of where a sentence that has it counts. None for wherever it stands.</summary>
    public EquatableList<string> Counted { get; init; } = new([]);
}

/// <summary>Phrases for one thing; messages call it by the first.</summary>
internal sealed record PhraseGroup(EquatableList<string> Phrases);

/// <summary>Marks that are typed in half width, and should not be.</summary>
internal sealed record WideTerms(EquatableList<string> Marks) : RequirementTerms;

/// <summary>What no text begins with, and what none ends with.</summary>
internal sealed record EdgeTerms(EquatableList<string> First, EquatableList<string> Last) : RequirementTerms;

/// <summary>How much of a text may stand in last year's too, in pieces of at least so many letters.</summary>
internal sealed record FreshTerms(decimal Most, int Run) : RequirementTerms;

/// <summary>Where a year is looked for.</summary>
internal sealed record YearTerms(YearPlace Place) : RequirementTerms;

internal enum YearPlace
{
    Title,
    Period,
    Overview,
    Preamble,
}

/// <summary>What identifies a report, and is to be known of it.</summary>
internal sealed record StatedTerms(StatedPart Part) : RequirementTerms;

internal enum StatedPart
{
    Issuer,
    Year,
}

/// <summary>The last day for publication in the year after the report year, by kind of issuer.</summary>
internal sealed record DueTerms(EquatableList<DueDay> Days) : RequirementTerms;

internal readonly record struct DueDay(IssuerLevel Level, int Month, int Day);
