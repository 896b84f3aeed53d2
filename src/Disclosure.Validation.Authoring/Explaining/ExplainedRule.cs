using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Claims;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Authoring.Explaining;

/// <summary>A rule of a pack in words, with what it asks for in every place.</summary>
public sealed class ExplainedRule
{
    private readonly CompiledRule? _compiled;

    private ExplainedRule(TestedPack pack, Rule definition)
    {
        Pack = pack.Pack;
        Definition = definition;
        Tests = pack.Tests[definition.Id];
        _compiled = Array.Find(pack.Compiled.Rules, rule => rule.Definition.Id == definition.Id);
    }

    /// <summary>The pack.</summary>
    public RulePack Pack { get; }

    /// <summary>The rule as its pack states it.</summary>
    public Rule Definition { get; }

    /// <summary>Its tests.</summary>
    public IReadOnlyList<RuleTest> Tests { get; }

    /// <summary>How many rows, columns, cells or sections it is applied to.</summary>
    public int Instances => _compiled?.Count ?? 0;

    /// <summary>The check, as its pack writes it; null for a rule that requires something.</summary>
    public string? Check => Definition is CheckedRule ? Definition.Print() : null;

    /// <summary>What it requires, as its pack writes it; null for a rule with a check.</summary>
    public string? Require => Definition is CheckedRule ? null : Definition.Print();

    /// <summary>The phrases that, with a number beside them, it is about; empty for a rule that has none of its own.</summary>
    public IReadOnlyList<string> Words => (Definition as ClaimRule)?.Words ?? [];

    /// <summary>The rules of a pack, in its order, those that are switched off among them.</summary>
    public static IEnumerable<ExplainedRule> AllOf(TestedPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return pack.Pack.Rules.Select(rule => new ExplainedRule(pack, rule));
    }

    /// <summary>What it requires, in words; null for a rule with a check.</summary>
    public LocalizedText? Requires => Definition.InWords;

    /// <summary>What the rule asks for in each place, in the order of the form. Cells of which it asks the same are counted.</summary>
    public IEnumerable<RulePlace> Places() =>
        _compiled?.Explain(Pack.Form).Select(place => new RulePlace(place.Text, place.Equation)) ?? [];
}
