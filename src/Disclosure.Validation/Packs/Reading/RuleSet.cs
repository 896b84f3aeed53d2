using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Packs.Reading;

/// <summary>The rules of a pack: the inherited ones, changed where a file changes them, then those that the files add.</summary>
internal sealed class RuleSet(IReadOnlyList<RuleDefinition> inherited, RuleDefaults defaults, List<Problem> problems)
{
    private readonly RuleReader _reader = new(defaults, problems);
    private readonly List<RuleDefinition> _rules = [.. inherited];
    private readonly Dictionary<string, int> _indexes = Number(inherited);
    private readonly Dictionary<string, TextPlace> _read = new(StringComparer.Ordinal);

    public IReadOnlyList<RuleDefinition> Rules => _rules;

    /// <summary>Reads what stands under the key <c>rules</c>.</summary>
    public void Read(Fields file)
    {
        foreach (var entry in file.Mapping("rules", known: null)?.Entries ?? [])
        {
            var id = entry.Key.Text;
            if (!_read.TryAdd(id, entry.Key.At))
            {
                problems.Add(entry.Key.At.Locate(RuleProblems.DuplicateRule(id, _read[id].ToString())));
                continue;
            }

            if (_indexes.TryGetValue(id, out var index))
            {
                _rules[index] = _reader.Read(entry, _rules[index]);
            }
            else
            {
                _rules.Add(_reader.Read(entry, inherited: null));
            }
        }
    }

    private static Dictionary<string, int> Number(IReadOnlyList<RuleDefinition> rules) =>
        rules.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index, StringComparer.Ordinal);
}
