using System.Text.RegularExpressions;

namespace Disclosure.Validation.Rules.Narrative.Templates;

/// <summary>
/// A template as a regular expression that never goes back, so that no text takes more than linear time. Building one takes
/// milliseconds, and few of them fit anything in a report: it is built for the first text that it may fit.
/// </summary>
/// <param name="regex">The expression.</param>
/// <param name="slots">The numbers that it reads, in the order of its groups.</param>
/// <param name="template">What a text must have for it to be searched, without phrases.</param>
internal sealed class TextPattern(string regex, IReadOnlyList<TextNumberSlot> slots, Lazy<TemplateNode> template)
{
    private const RegexOptions Options =
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private readonly Lazy<Regex> _regex = new(() => new Regex(regex, Options));
    private readonly Lazy<IReadOnlyList<IReadOnlyList<string>>> _anchors = new(() => TemplateAnchors.Of(template.Value));
    private readonly Lazy<TemplateOutline> _outline = new(() => new TemplateOutline(template.Value));
    private readonly Lazy<string> _bounds = new(() => TemplateBounds.Of(template.Value));

    public Regex Regex => _regex.Value;

    /// <summary>The numbers that it reads, in the order of its groups.</summary>
    public IReadOnlyList<TextNumberSlot> Slots => slots;

    /// <summary>Which of the templates of its rule it is made of, from 0.</summary>
    public int Template { get; init; }

    /// <summary>The marks that no match goes across; empty for those of paragraphs.</summary>
    public string Bounds => _bounds.Value;

    /// <summary>Whether the text has what it must have to be matched, so that it is worth searching.</summary>
    public bool MayMatch(ReadOnlySpan<char> text) =>
        HasAnchors(text) && (_regex.IsValueCreated || text.Length > TemplateOutline.LongestText || _outline.Value.FitsIn(text));

    /// <summary>Whether the words stand in the text.</summary>
    public bool IsMatch(ReadOnlySpan<char> text) =>
        HasAnchors(text) && (text.Length > TemplateOutline.LongestText ? Regex.IsMatch(text) : _outline.Value.FitsIn(text));

    /// <summary>Whether the text holds the words without which nothing matches: the first thing to look at in a long one.</summary>
    public bool HasAnchors(ReadOnlySpan<char> text)
    {
        foreach (var words in _anchors.Value)
        {
            var end = FirstEnd(text, words);
            if (end < 0)
            {
                return false;
            }

            text = text[end..];
        }

        return true;
    }

    // Where the first to end of the words ends, so that most is left for those behind it.
    private static int FirstEnd(ReadOnlySpan<char> text, IReadOnlyList<string> words)
    {
        var first = -1;
        foreach (var word in words)
        {
            if (text.IndexOf(word, StringComparison.Ordinal) is var at and >= 0)
            {
                first = at + word.Length;
                text = text[..first];
            }
        }

        return first;
    }
}
