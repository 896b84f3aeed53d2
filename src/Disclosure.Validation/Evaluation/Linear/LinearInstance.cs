using Disclosure.Validation.Findings;

namespace Disclosure.Validation.Evaluation.Linear;

/// <summary>
/// A linear rule in one place of the form, in whole numbers: the sum of the terms on the left and a constant is compared with that on the right,
/// within a tolerance. What is compared, and told, are these sums divided by <see cref="Scale"/>.
/// </summary>
public sealed record LinearInstance
{
    /// <summary>Where in the form.</summary>
    public required Place Where { get; init; }

    /// <summary>The terms, in the order of the check.</summary>
    public required IReadOnlyList<LinearTerm> Terms { get; init; }

    /// <summary>How the sides are compared: <c>=</c>, <c>!=</c>, <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c> or <c>&gt;=</c>.</summary>
    public required string Relation { get; init; }

    /// <summary>What is added on the left.</summary>
    public required decimal LeftConstant { get; init; }

    /// <summary>What is added on the right.</summary>
    public required decimal RightConstant { get; init; }

    /// <summary>By how much an equation may be off.</summary>
    public required decimal Tolerance { get; init; }

    /// <summary>What all numbers of the check were multiplied by.</summary>
    public required long Scale { get; init; }

    /// <summary>The cell that stands alone on a side of an equation: left blank, it gets its implied value, and the equation is undecided.</summary>
    public int? Defines { get; init; }

    /// <summary>The factor of that cell, left less right: 1 or -1; 0 where the equation can't be solved for it.</summary>
    public int Sign { get; init; }

    /// <summary>
    /// When its turn comes among those that define cells. Implied values are looked for in rounds, wave after wave, until a round finds
    /// none; within a wave no equation rests on a cell that another one defines.
    /// </summary>
    public int Wave { get; init; }

    /// <summary>A cell without which the instance does not arise: its row is not printed.</summary>
    public int? Guard { get; init; }

    /// <summary>What missing reports of subordinates could add to the difference: <c>nothing</c>, <c>lowers</c>, <c>raises</c> or <c>anything</c>.</summary>
    public required string Addition { get; init; }
}
