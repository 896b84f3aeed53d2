using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Packs.Reading;

/// <summary>
/// The rules of a pack: the inherited ones, then layer by layer those of its files, which change a rule of an earlier layer
/// or add one.
/// </summary>
internal sealed class RuleSet(IReadOnlyList<Rule> inherited, RuleReader reader)
{
    private readonly List<Rule> _rules = [.. inherited];
    private readonly Dictionary<string, int> _indexes = Number(inherited);

    public IReadOnlyList<Rule> Rules => _rules;

    /// <summary>Reads what stands under the key <c>rules</c> of files that may not state a rule twice.</summary>
    public void Read(IEnumerable<Fields> layer)
    {
        var read = new Dictionary<string, TextPlace>(StringComparer.Ordinal);
        foreach (var (file, entry) in layer.SelectMany(file => file.Mapping("rules", known: null)?.Entries ?? [], (file, entry) => (file, entry)))
        {
            var id = entry.Key.Text;
            if (!read.TryAdd(id, entry.Key.At))
            {
                file.Problems.Add(entry.Key.At.Locate(RuleProblems.DuplicateRule(id, read[id].ToString())));
            }
            else if (_indexes.TryGetValue(id, out var index))
            {
                _rules[index] = reader.Read(entry, _rules[index]);
            }
            else
            {
                _indexes[id] = _rules.Count;
                _rules.Add(reader.Read(entry, inherited: null));
            }
        }
    }

    private static Dictionary<string, int> Number(IReadOnlyList<Rule> rules) =>
        rules.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index, StringComparer.Ordinal);
}
