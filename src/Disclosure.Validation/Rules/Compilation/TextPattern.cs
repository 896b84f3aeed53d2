using System.Text.RegularExpressions;
using Disclosure.Validation.Rules.Narrative;

namespace Disclosure.Validation.Rules.Compilation;

/// <summary>
/// A template as a regular expression that never goes back, so that no text takes more than linear time. It is built on
/// first use: most runs of a program meet no text.
/// </summary>
internal sealed class TextPattern(string regex, IReadOnlyList<TextNumberSlot> slots)
{
    private const RegexOptions Options =
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private readonly Lazy<Regex> _regex = new(() => new Regex(regex, Options));

    public Regex Regex => _regex.Value;

    /// <summary>The numbers that it reads, in the order of its groups.</summary>
    public IReadOnlyList<TextNumberSlot> Slots => slots;
}
