using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Rules.Claims;

/// <summary>A rule about what the text says of figures: <c>each: claim of requests (received)</c>, <c>check: value = cell</c>.</summary>
public sealed record ClaimRule : CheckedRule
{
    /// <summary>
    /// Phrases that, with a number beside them, mean the cells that <see cref="Rule.Each"/> names by their path; empty for a rule about
    /// what the lexicon knows.
    /// </summary>
    public IReadOnlyList<string> Words { get; init; } = new EquatableList<string>([]);

    /// <summary>The phrases with their places.</summary>
    internal IReadOnlyList<YamlScalar> WordSources { get; init; } = [];

    internal override Rule WithoutPlaces() => (ClaimRule)base.WithoutPlaces() with { WordSources = [] };
}
