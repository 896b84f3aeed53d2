using Disclosure.Validation.Rules.Narrative.Templates;

namespace Disclosure.Validation.Authoring.Linting;

/// <summary>The texts that a template fits, where they are few and of letters alone.</summary>
internal sealed class TemplateWords(TemplateBook book)
{
    private const int MostTexts = 200;
    private const int MostLetters = 500;

    // Each phrase once, however often it is named; one that leads back to itself fits no few texts.
    private readonly Dictionary<string, HashSet<string>?> _phrases = new(StringComparer.Ordinal);

    /// <summary>All texts that it fits; null where they are many or long, or where it reads numbers or has gaps.</summary>
    public IReadOnlyCollection<string>? Of(TemplateNode node) => TextsOf(node);

    private HashSet<string>? TextsOf(TemplateNode node) => node switch
    {
        LiteralNode literal => [literal.Text],
        OptionalNode optional => Union([optional.Part]) is { } texts ? [.. texts, ""] : null,
        ChoiceNode choice => Union(choice.Choices),
        PhraseNode phrase => OfPhrase(phrase.Name),
        SequenceNode sequence => Joined(sequence.Parts),
        _ => null,
    };

    private HashSet<string>? OfPhrase(string name)
    {
        if (!_phrases.TryGetValue(name, out var texts))
        {
            _phrases[name] = null;
            texts = book.PhraseOf(name) is { } templates ? Union(templates) : null;
            _phrases[name] = texts;
        }

        return texts;
    }

    private HashSet<string>? Union(IReadOnlyList<TemplateNode> nodes)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (TextsOf(node) is not { } texts || all.Count + texts.Count > MostTexts)
            {
                return null;
            }

            all.UnionWith(texts);
        }

        return all;
    }

    private HashSet<string>? Joined(IReadOnlyList<TemplateNode> parts)
    {
        var all = new HashSet<string>(StringComparer.Ordinal) { "" };
        foreach (var part in parts)
        {
            if (TextsOf(part) is not { } texts || all.Count * texts.Count > MostTexts)
            {
                return null;
            }

            all = [.. all.SelectMany(_ => texts, (before, text) => before + text)];
            if (all.Any(text => text.Length > MostLetters))
            {
                return null;
            }
        }

        return all;
    }
}
