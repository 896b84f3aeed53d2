using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Findings;

/// <summary>A passage of a report's text that a finding rests on.</summary>
/// <param name="Section">The id of the section that it stands in; null for the text before the first one.</param>
/// <param name="Text">The sentence as printed.</param>
public sealed record FindingPassage(string? Section, string Text)
{
    /// <summary>The parts of <see cref="Text"/> that the rule read, such as its numbers, in order.</summary>
    public IReadOnlyList<TextSpan> Marks { get; init => field = EquatableList.Of(value); } = EquatableList<TextSpan>.Empty;

    /// <summary>Which report the passage belongs to.</summary>
    public ReportStep Step { get; init; }

    /// <summary>The year of the other report, for a passage of last year's report.</summary>
    public int? Year { get; init; }

    /// <summary>Where the sentence begins in the document.</summary>
    public CellSource? Source { get; init; }
}

/// <summary>A part of a text.</summary>
/// <param name="Start">The first character, from 0.</param>
/// <param name="Length">The number of characters.</param>
public readonly record struct TextSpan(int Start, int Length);
