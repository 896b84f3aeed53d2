using Disclosure.Validation.Authoring.Linting;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Narrative;
using Disclosure.Validation.Rules.Narrative.Templates;

namespace Disclosure.Validation.Authoring.Explaining;

/// <summary>The words of its pack that a rule about the text goes by.</summary>
internal static class RuleVocabulary
{
    /// <summary>The phrases that its templates name, and those that these name, each with its templates.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<TemplateText>> Phrases(RulePack pack, NarrativeDefinition narrative)
    {
        var named = new Dictionary<string, IReadOnlyList<TemplateText>>(StringComparer.Ordinal);
        var open = new Queue<TemplateText>(narrative.Patterns.Concat(narrative.Unless));
        while (open.TryDequeue(out var template))
        {
            foreach (var phrase in TemplateBook.Parse(template) is { } tree ? tree.All().OfType<PhraseNode>() : [])
            {
                if (pack.Phrases.TryGetValue(phrase.Name, out var templates) && named.TryAdd(phrase.Name, templates))
                {
                    foreach (var inner in templates)
                    {
                        open.Enqueue(inner);
                    }
                }
            }
        }

        return named;
    }

    /// <summary>The scopes in whose reach a passage only confirms the rule.</summary>
    public static IReadOnlyList<string> Scopes(RulePack pack, NarrativeDefinition narrative) =>
    [
        .. pack.Scopes.Select(scope => scope.Id).Append(CompiledNarrative.YearsScope)
            .Except(narrative.Allow.Select(allowed => allowed.Text)),
    ];
}
