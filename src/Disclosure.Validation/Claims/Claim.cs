using System.Diagnostics;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Claims;

/// <summary>What the text of a report says of a figure: which cells are meant, how many, how surely, and where it says so.</summary>
[DebuggerDisplay("{Text,nq}: {Value} {Cells.Count} cells")]
public sealed record Claim
{
    /// <summary>What the claim says of its number.</summary>
    public ClaimKind Kind { get; init; }

    /// <summary>The paths of the cells whose sum is meant; empty where the form has none.</summary>
    public IReadOnlyList<string> Cells => Means is [var first, ..] ? first.Paths : [];

    /// <summary>Other readings that the words allow, each a sum of cells.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Or => Means.Count > 1 ? [.. Means.Skip(1).Where(reading => !reading.IsInstead).Select(reading => reading.Paths)] : [];

    /// <summary>The number; a decline is negative.</summary>
    public decimal Value { get; init; }

    /// <summary>The place value of the last digit that is printed: <c>0.01</c> for <c>51.85%</c>, <c>0</c> for a whole number.</summary>
    public decimal Step { get; init; }

    /// <summary>What the number is counted in.</summary>
    public ClaimUnit Unit { get; init; }

    /// <summary>The words that say it, as printed.</summary>
    public required string Text { get; init; }

    /// <summary>The id of the section, such as <c>overview</c>.</summary>
    public required string Section { get; init; }

    /// <summary>Where the words begin in the text of the section.</summary>
    public int Start { get; init; }

    /// <summary>The length of the words.</summary>
    public int Length { get; init; }

    /// <summary>Why the claim is not sure.</summary>
    public ClaimDoubt Doubt { get; init; }

    /// <summary>Whether the text means just that, so that a table with another figure contradicts it.</summary>
    public bool Sure => Doubt == ClaimDoubt.None;

    /// <summary>What became of it when it was held against the tables, last year's report and the rest of the text.</summary>
    public ClaimVerdict Verdict { get; init; }

    /// <summary>Why it could not be compared, or is not sure; null for a claim that is sure and was compared.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>What it was held against; null where there was nothing.</summary>
    public ClaimComparison? Against { get; init; }

    /// <summary>Where its number begins in the text of the section.</summary>
    public int NumberStart => Number.Start;

    /// <summary>The length of its number; 0 where it has none of its own.</summary>
    public int NumberLength => Number.Length;

    /// <summary>Whether it was said without a number: nothing received, all of them granted.</summary>
    public bool InWords { get; init; }

    /// <summary>The claim of the whole that this is a part or a share of; null where the text names none.</summary>
    public Claim? Whole { get; init; }

    /// <summary>The claim whose share or growth this is; null for a figure.</summary>
    public Claim? Of { get; init; }

    /// <summary>All readings, the first one first; none where the form has no cell.</summary>
    internal IEnumerable<IReadOnlyList<string>> Readings => Means.Where(reading => !reading.IsInstead).Select(reading => reading.Paths);

    /// <summary>Where the number stands, in the text of the section; no length where there is none.</summary>
    internal (int Start, int Length) Number { get; init; }

    /// <summary>What is marked of it: its number, or its words where it has none.</summary>
    internal (int Start, int Length) Marked => Number.Length > 0 ? Number : (Start, Length);

    /// <summary>Its words without blanks.</summary>
    internal string Squeezed => string.Concat(Text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>Whether it stands in that section, and there in its words.</summary>
    internal bool IsIn(ReportSection section) => section.Id == Section && Start + Length <= section.Text.Length
        && section.Text.AsSpan(Start, Length).SequenceEqual(Text);

    /// <summary>What is meant: the cells of each reading, the first one first.</summary>
    internal IReadOnlyList<Reading> Means { get; init => field = EquatableList.Of(value); } = EquatableList<Reading>.Empty;

    /// <summary>The index of what is counted; -1 for nothing that the lexicon knows.</summary>
    internal int Topic { get; init; } = -1;

    /// <summary>The index of what became of it; -1 for a part of which the form knows nothing.</summary>
    internal int Aspect { get; init; } = -1;

    /// <summary>The index of whose it is; -1 for all.</summary>
    internal int Party { get; init; } = -1;

    /// <summary>Whether it is of one channel.</summary>
    internal bool IsChannel { get; init; }

    /// <summary>Whether it says how many times last year's figure, not how many times more.</summary>
    internal bool IsRatio { get; init; }

    /// <summary>Whether the text parts it into more than could be read.</summary>
    internal bool IsPartlyRead { get; init; }

    /// <summary>The number of its sentence in the section.</summary>
    internal int Sentence { get; init; }
}
