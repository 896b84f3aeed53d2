using System.Text.RegularExpressions;
using Disclosure.Validation.Rules.Narrative;

namespace Disclosure.Validation.Rules.Compilation;

/// <summary>
/// A template as a regular expression that never goes back, so that no text takes more than linear time. It is built on
/// first use: most runs of a program meet no text.
/// </summary>
/// <param name="regex">The expression.</param>
/// <param name="slots">The numbers that it reads, in the order of its groups.</param>
/// <param name="anchors">Sets of words, one of each of which a text must hold to be matched.</param>
internal sealed class TextPattern(
    string regex, IReadOnlyList<TextNumberSlot> slots, IReadOnlyList<IReadOnlyList<string>> anchors)
{
    private const RegexOptions Options =
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private readonly Lazy<Regex> _regex = new(() => new Regex(regex, Options));

    public Regex Regex => _regex.Value;

    /// <summary>The numbers that it reads, in the order of its groups.</summary>
    public IReadOnlyList<TextNumberSlot> Slots => slots;

    /// <summary>Whether the text holds the words without which nothing matches.</summary>
    public bool MayMatch(ReadOnlySpan<char> text)
    {
        foreach (var words in anchors)
        {
            if (!HoldsAny(text, words))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HoldsAny(ReadOnlySpan<char> text, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
