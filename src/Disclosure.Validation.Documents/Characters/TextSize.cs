namespace Disclosure.Validation.Documents.Characters;

/// <summary>The size of printed characters.</summary>
internal static class TextSize
{
    /// <summary>Whether two sizes are clearly apart, as those of a figure and of a note to it.</summary>
    public static bool AreApart(double one, double other) => Math.Min(one, other) * 4 < Math.Max(one, other) * 3;
}
