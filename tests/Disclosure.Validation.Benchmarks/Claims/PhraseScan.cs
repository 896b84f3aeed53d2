using System.Buffers;

namespace Disclosure.Validation.Benchmarks.Claims;

/// <summary>One search of a text for all phrases: the yardstick of what reads claims.</summary>
internal static class PhraseScan
{
    public static int Count(ReadOnlySpan<char> text, SearchValues<string> phrases)
    {
        var found = 0;
        for (int at; (at = text.IndexOfAny(phrases)) >= 0; found++)
        {
            text = text[(at + 1)..];
        }

        return found;
    }
}
