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
}
