using Disclosure.Validation.Packs.Reading;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Authoring.Testing;

/// <summary>The tests of a pack's rules, by rule: those in its files of tests, and those that stand under the rules.</summary>
internal sealed class RuleTests
{
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<string, List<RuleTest>> _inFiles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<RuleTest>> _tests;

    private RuleTests(RulePack pack)
    {
        var known = pack.Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var file in pack.TestFiles)
        {
            Read(file, known);
        }

        var extended = pack.Extends is { } before ? Of(before) : null;
        var old = pack.Extends?.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal) ?? [];
        _tests = pack.Rules.ToDictionary(
            rule => rule.Id, rule => Of(rule, old.GetValueOrDefault(rule.Id), extended?[rule.Id] ?? []), StringComparer.Ordinal);
    }

    /// <summary>The tests of the rule of that id.</summary>
    public IReadOnlyList<RuleTest> this[string rule] => _tests.GetValueOrDefault(rule, []);

    /// <exception cref="DisclosureInputException">The tests have problems; all of them are listed.</exception>
    public static RuleTests Of(RulePack pack)
    {
        var tests = new RuleTests(pack);
        return tests._problems.Count == 0 ? tests : throw new DisclosureInputException(tests._problems);
    }

    // The tests belong to the check: what checks something else than before does not take them over.
    private IReadOnlyList<RuleTest> Of(Rule rule, Rule? old, IReadOnlyList<RuleTest> inherited)
    {
        var own = _inFiles.GetValueOrDefault(rule.Id, []);
        if (ReferenceEquals(rule, old))
        {
            return [.. inherited, .. own];
        }

        own = [.. Read(rule.Tests), .. own];
        return own.Count == 0 && old is not null && rule.AsksTheSameAs(old) ? inherited : own;
    }

    private void Read(YamlFile file, HashSet<string> known)
    {
        try
        {
            foreach (var (key, node) in new Fields(file.Load(), _problems, PackShape.Tests).Mapping("tests", known: null)?.Entries ?? [])
            {
                if (!known.Contains(key.Text))
                {
                    _problems.Add(RuleTestMistakes.UnknownRule(key.At, key.Text, known));
                }
                else if (_inFiles.TryGetValue(key.Text, out var tests))
                {
                    tests.AddRange(Read(node));
                }
                else
                {
                    _inFiles[key.Text] = Read(node);
                }
            }
        }
        catch (DisclosureInputException e)
        {
            _problems.AddRange(e.Problems);
        }
    }

    private List<RuleTest> Read(YamlNode? node)
    {
        if (node is not null and not YamlSequence)
        {
            _problems.Add(FieldProblems.NotList(node.At, "tests"));
        }

        return [.. (node as YamlSequence)?.Items.Select(item => RuleTestReader.Read(item, _problems)) ?? []];
    }
}
