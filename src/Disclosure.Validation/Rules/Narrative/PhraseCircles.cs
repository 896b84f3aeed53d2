using Disclosure.Validation.Rules.Narrative.Templates;

namespace Disclosure.Validation.Rules.Narrative;

/// <summary>Finds phrases that name each other, so that no text could ever be told to fit them.</summary>
internal static class PhraseCircles
{
    /// <summary>The names of each circle, from one around to the same; every phrase that is in one is named at least once.</summary>
    public static IEnumerable<IReadOnlyList<string>> Find(IReadOnlyDictionary<string, IReadOnlyList<TemplateNode>> phrases)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in phrases.Keys.Where(seen.Add))
        {
            var path = new List<string> { start };
            var open = new Stack<Queue<string>>([NamedBy(phrases[start])]);
            while (open.TryPeek(out var names))
            {
                if (!names.TryDequeue(out var name))
                {
                    open.Pop();
                    path.RemoveAt(path.Count - 1);
                }
                else if (path.IndexOf(name) is var first and >= 0)
                {
                    yield return [.. path[first..], name];
                }
                else if (phrases.TryGetValue(name, out var templates) && seen.Add(name))
                {
                    path.Add(name);
                    open.Push(NamedBy(templates));
                }
            }
        }
    }

    private static Queue<string> NamedBy(IReadOnlyList<TemplateNode> templates) =>
        new(templates.SelectMany(template => template.All()).OfType<PhraseNode>().Select(phrase => phrase.Name));
}
