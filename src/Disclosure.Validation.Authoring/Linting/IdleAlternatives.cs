using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Narrative;
using Disclosure.Validation.Rules.Narrative.Templates;

namespace Disclosure.Validation.Authoring.Linting;

/// <summary>Finds alternatives in the templates of a pack that fit nothing that the others beside them don't fit.</summary>
internal sealed class IdleAlternatives(RulePack pack)
{
    private readonly TemplateWords _words = new(new TemplateBook(pack));

    public IEnumerable<Problem> Find() => Lists().SelectMany(InList).Concat(Templates().SelectMany(InTemplate));

    private IEnumerable<IReadOnlyList<TemplateText>> Lists() => pack.Phrases.Values
        .Concat(pack.Scopes.SelectMany(scope => new[] { scope.Words, scope.But, scope.Until, scope.Issuers }))
        .Concat(pack.Rules.OfType<NarrativeRule>()
            .SelectMany(rule => new[] { rule.Narrative.Patterns, rule.Narrative.Unless }));

    private IEnumerable<TemplateText> Templates() => TemplateBook.Roots(pack).Concat(pack.Phrases.Values.SelectMany(list => list));

    private IEnumerable<Problem> InList(IReadOnlyList<TemplateText> templates)
    {
        var trees = templates.Select(TemplateBook.Parse).OfType<TemplateNode>().ToList();
        return trees.Count < templates.Count
            ? []
            : Idle(trees).Select(index => LintProblems.IdleAlternative(templates[index].Text, templates[index].Source));
    }

    private IEnumerable<Problem> InTemplate(TemplateText template) => TemplateBook.Parse(template) is { } tree
        ? tree.All().OfType<ChoiceNode>().SelectMany(choice => Idle(choice.Choices)
            .Select(index => LintProblems.IdleAlternative(
                TextOf(template.Text, choice.Choices[index].Offset), template.Source.At(choice.Choices[index].Offset))))
        : [];

    // What an alternative fits has to be known text by text, or be written just like another.
    private IEnumerable<int> Idle(IReadOnlyList<TemplateNode> alternatives)
    {
        var words = alternatives.Select(_words.Of).ToList();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var written = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < alternatives.Count; i++)
        {
            if (words[i] is not { } texts)
            {
                if (!written.Add(new TemplateWriter(_ => []).Write(alternatives[i]) + Names(alternatives[i])))
                {
                    yield return i;
                }
            }
            else if (texts.All(text => known.Contains(text) || words.Index().Any(other =>
                other.Index > i && other.Item is { } more && more.Count > texts.Count && more.Contains(text))))
            {
                yield return i;
            }

            known.UnionWith(words[i] ?? []);
        }
    }

    private static string Names(TemplateNode node) =>
        string.Join(' ', node.All().Select(part => part switch
        {
            PhraseNode phrase => phrase.Name,
            NumberNode number => number.Slot.ToString(),
            _ => "",
        }));

    private static string TextOf(string template, int offset)
    {
        var end = template.AsSpan(offset).IndexOfAny("|)]");
        return end < 0 ? template[offset..] : template.Substring(offset, end);
    }
}
