using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Rules;

/// <summary>A pack of rules for one form, as its files state it.</summary>
public sealed record RulePack
{
    /// <summary>The id, such as <c>cn-2021</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The version of the pack, such as <c>1.0.0</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The title; null where the pack has none.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>The pack that this one extends, whose rules it has taken over; null for a pack of its own.</summary>
    public RulePack? Extends { get; init; }

    /// <summary>The form that the rules are about.</summary>
    public required Form Form { get; init; }

    /// <summary>Named groups of row or column names, for use in rules.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Groups { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Where each group stands in the pack's files.</summary>
    internal IReadOnlyDictionary<string, RuleSource> GroupSources { get; init; } = new Dictionary<string, RuleSource>();

    /// <summary>The files of the lexicon, by which texts are read; none for a pack without rules about the text.</summary>
    internal IReadOnlyList<YamlFile> LexiconFiles { get; init; } = [];

    /// <summary>The files with tests of the rules.</summary>
    internal IReadOnlyList<YamlFile> TestFiles { get; init; } = [];

    /// <summary>The rules in the order of the files.</summary>
    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>
    /// A pack that extends this one, as <c>extends</c> does in a file: a rule with the id of one of this pack takes its place,
    /// others are added. The form, the groups and the lexicon are taken over.
    /// </summary>
    /// <param name="id">The id of the new pack.</param>
    /// <param name="version">Its version, such as <c>1.0.0</c>.</param>
    /// <param name="rules">The rules that are changed or added.</param>
    /// <example><code>
    /// var city = BuiltInPacks.Cn2021.Extend("my-city", "1.0.0", BuiltInPacks.Cn2021.Rule("SEC-ORDER") with { Severity = Severity.Error });
    /// </code></example>
    public RulePack Extend(string id, string version, params IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var stated = rules.ToList();
        var known = Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        return this with
        {
            Id = id,
            Version = version,
            Title = null,
            Extends = this,
            TestFiles = [],
            Rules =
            [
                .. Rules.Select(before => stated.Find(rule => rule.Id == before.Id) ?? before),
                .. stated.Where((rule, index) => !known.Contains(rule.Id) || stated.FindIndex(same => same.Id == rule.Id) < index),
            ],
        };
    }

    /// <summary>The rule of that id, to extend the pack with a changed copy of it.</summary>
    /// <exception cref="KeyNotFoundException">The pack has no such rule.</exception>
    public Rule Rule(string id) => Rules.FirstOrDefault(rule => rule.Id == id)
        ?? throw new KeyNotFoundException($"The pack {Id} has no rule '{id}'.{NameHint.Nearest(id, Rules.Select(rule => rule.Id))?.En.Insert(0, " Hint: ")}");
}
