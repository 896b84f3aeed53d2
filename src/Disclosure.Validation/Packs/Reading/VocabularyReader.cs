using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Narrative;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Packs.Reading;

/// <summary>Reads the words of a pack for rules about the text: the keys <c>phrases</c> and <c>scopes</c> of its files.</summary>
internal sealed class VocabularyReader
{
    private readonly Dictionary<string, IReadOnlyList<TemplateText>> _phrases;
    private readonly Dictionary<string, RuleSource> _sources;
    private readonly List<NarrativeScope> _scopes;

    /// <param name="inherited">The extended pack, whose phrases and scopes hold unless a file states them anew.</param>
    public VocabularyReader(RulePack? inherited)
    {
        _phrases = inherited is null ? new(StringComparer.Ordinal) : new(inherited.Phrases, StringComparer.Ordinal);
        _sources = inherited is null ? new(StringComparer.Ordinal) : new(inherited.PhraseSources, StringComparer.Ordinal);
        _scopes = [.. inherited?.Scopes ?? []];
    }

    public IReadOnlyDictionary<string, IReadOnlyList<TemplateText>> Phrases => _phrases;

    public IReadOnlyDictionary<string, RuleSource> PhraseSources => _sources;

    public IReadOnlyList<NarrativeScope> Scopes => _scopes;

    public void Read(IEnumerable<Fields> layer)
    {
        var read = new Dictionary<string, TextPlace>(StringComparer.Ordinal);
        foreach (var file in layer)
        {
            Read(file, read);
        }
    }

    private void Read(Fields file, Dictionary<string, TextPlace> read)
    {
        if (file.Mapping("phrases", known: null) is { } phrases)
        {
            foreach (var (key, _) in phrases.Entries.Where(entry => IsFirst("phrases", entry.Key, file, read)))
            {
                _phrases[key.Text] = NarrativeReader.Templates(phrases, key.Text);
                _sources[key.Text] = key.At.ToRuleSource();
            }
        }

        foreach (var entry in file.Mapping("scopes", known: null)?.Entries ?? [])
        {
            if (!IsFirst("scopes", entry.Key, file, read))
            {
                continue;
            }

            var scope = ReadScope(entry.Key.Text, new Fields(entry.Value, file.Problems, NarrativeShape.Scope)) with
            {
                Source = entry.Key.At.ToRuleSource(),
            };
            var index = _scopes.FindIndex(known => known.Id == scope.Id);
            if (index < 0)
            {
                _scopes.Add(scope);
            }
            else
            {
                _scopes[index] = scope;
            }
        }
    }

    // Two files of one pack that state a name each would hide one another.
    private static bool IsFirst(string kind, YamlScalar key, Fields file, Dictionary<string, TextPlace> read)
    {
        if (read.TryAdd($"{kind} {key.Text}", key.At))
        {
            return true;
        }

        file.Problems.Add(PackProblems.DuplicateWords(key.At, key.Text, read[$"{kind} {key.Text}"].ToString()));
        return false;
    }

    private static NarrativeScope ReadScope(string id, Fields fields) => new()
    {
        Id = id,
        Words = NarrativeReader.Templates(fields, "words"),
        But = NarrativeReader.Templates(fields, "but"),
        Until = NarrativeReader.Templates(fields, "until"),
        Issuers = NarrativeReader.Templates(fields, "issuers"),
        Reach = fields.Choice<NarrativeReach>("reach") ?? NarrativeReach.Clause,
    };
}
