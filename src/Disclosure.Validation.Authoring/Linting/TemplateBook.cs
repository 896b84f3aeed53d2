using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Narrative;
using Disclosure.Validation.Rules.Narrative.Templates;

namespace Disclosure.Validation.Authoring.Linting;

/// <summary>The templates of a pack as trees, with the phrases that they name.</summary>
internal sealed class TemplateBook(RulePack pack)
{
    private readonly Dictionary<string, IReadOnlyList<TemplateNode>> _phrases = pack.Phrases.ToDictionary(
        phrase => phrase.Key,
        IReadOnlyList<TemplateNode> (phrase) => [.. phrase.Value.Select(Parse).OfType<TemplateNode>()],
        StringComparer.Ordinal);

    public static TemplateNode? Parse(TemplateText template) => TemplateParser.Parse(template.Text).Tree;

    /// <summary>The templates of the phrase; null where the pack has none of that name, as for the labels of a row.</summary>
    public IReadOnlyList<TemplateNode>? PhraseOf(string name) => _phrases.GetValueOrDefault(name);

    /// <summary>The templates outside of <c>phrases</c>: those of rules, switched off or not, and of scopes.</summary>
    public static IEnumerable<TemplateText> Roots(RulePack pack) => pack.Rules.OfType<NarrativeRule>()
        .SelectMany(rule => rule.Narrative.Patterns.Concat(rule.Narrative.Unless))
        .Concat(pack.Scopes.SelectMany(scope => scope.Words.Concat(scope.But).Concat(scope.Until).Concat(scope.Issuers)));
}
