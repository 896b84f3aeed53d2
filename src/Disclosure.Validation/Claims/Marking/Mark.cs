using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Marking;

/// <summary>A phrase or a number found in a text.</summary>
/// <param name="Start">Where it begins in the folded text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Role">What it does.</param>
/// <param name="Concept">The index of its concept, or of its number.</param>
internal readonly record struct Mark(int Start, int End, Role Role, int Concept);

/// <summary>A number of a text.</summary>
/// <param name="Value">What it is; money in its smallest unit.</param>
/// <param name="Step">The place value of its last digit; 0 for a whole number.</param>
/// <param name="Kind">What the word behind it makes of it.</param>
/// <param name="IsRough">Whether it is about so many.</param>
internal readonly record struct Number(decimal Value, decimal Step, NumberWord Kind, bool IsRough)
{
    /// <summary>Whether it has no value that can be compared.</summary>
    public bool IsUnknown => Value < 0;
}
