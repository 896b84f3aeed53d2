namespace Disclosure.Validation.Problems;

/// <summary>What stands in an input, short enough for a message.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    public static string Of(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "…");
}
