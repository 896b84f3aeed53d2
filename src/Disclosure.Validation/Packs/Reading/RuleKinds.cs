using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Cells;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Claims;
using Disclosure.Validation.Rules.Code;
using Disclosure.Validation.Rules.Kinds;
using Disclosure.Validation.Rules.Sections.Judging;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Packs.Reading;

/// <summary>The kinds of rules: one line each. Reading, schema, compilation, evaluation and the tools for writers of rules go by it.</summary>
internal static class RuleKinds
{
    /// <summary>The kinds, each of which may take over from those before it what its own keys add to.</summary>
    public static IReadOnlyList<RuleKind> All { get; } =
    [
        new CheckKind(),
        new ClaimRuleKind(),
        new CellKind(),
        new SectionKind(),
        new CodeRuleKind(),
    ];

    /// <summary>The kind that a file makes a rule one of; null where it says nothing that tells.</summary>
    public static RuleKind? StatedIn(Fields rule, Rule? before) => All.LastOrDefault(kind => kind.IsStatedIn(rule, before));

    /// <summary>The kind of a rule.</summary>
    public static RuleKind Of(Rule rule) => All.Single(kind => kind.Has(rule));

    /// <summary>Where in the list the kind of a rule stands.</summary>
    public static int IndexOf(Rule rule) => All.Index().Single(kind => kind.Item.Has(rule)).Index;

    /// <summary>The words that may stand under <c>require</c>.</summary>
    public static IReadOnlyList<string> Words => [.. All.SelectMany(kind => kind.Words)];
}
