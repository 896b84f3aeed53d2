using Disclosure.Validation.Authoring;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Cli.Commands.Checks;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reporting.Html;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Cells;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Rules.Narrative;
using Disclosure.Validation.Rules.Sections;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Rules.Packs;

/// <summary>A rule of a pack with what it was compiled to: nothing, where it is switched off.</summary>
internal sealed record PackRule(CompiledPack Pack, Rule Definition, IReadOnlyList<RuleTest> Tests, CompiledRule? Compiled)
{
    /// <summary>How many rows, columns, cells or sections it is applied to.</summary>
    public int Instances => Compiled?.Count ?? 0;

    /// <summary>The check, as its pack writes it; null for a rule that requires something.</summary>
    public string? Check => Definition is CheckedRule ? Definition.Print() : null;

    /// <summary>What it requires, as its pack writes it; null for a rule with a check.</summary>
    public string? Require => Definition is CheckedRule ? null : Definition.Print();

    /// <summary>What it looks for in the text; null for a rule that is not about the text.</summary>
    public NarrativeDefinition? Narrative => (Definition as NarrativeRule)?.Narrative;

    public static IEnumerable<PackRule> AllOf(TestedPack tested)
    {
        var compiled = tested.Compiled.Rules.ToDictionary(rule => rule.Definition.Id);
        return tested.Pack.Rules.Select(rule => new PackRule(
            tested.Compiled, rule, tested.Tests[rule.Id], compiled.GetValueOrDefault(rule.Id)));
    }

    /// <summary>What it requires, in words; null for a rule with a check.</summary>
    public LocalizedText? Requires => RequirementWords.Of(Definition);

    /// <summary>What the rule asks for in each place, in the order of the form. Cells of which it asks the same are counted.</summary>
    public IEnumerable<RulePlace> Places() => Compiled switch
    {
        CompiledCheck check => check.Instances.Select(PlaceOf),
        CompiledNarrative narrative => narrative.Searches.Select(search => PlaceOf(search.Check)),
        CompiledSectionRule sections => sections.Targets.Select(section =>
            new RulePlace(Of(section is null ? RuleWording.WholeReport : section.Label.Printed, Requires!), null)),
        CompiledCellRule cells => Pack.Form.Tables.Select(table => (table, Count: cells.CellsIn(Pack.Form).Count(cell => cell.Table == table)))
            .Where(pair => pair.Count > 0)
            .Select(pair => new RulePlace(Of(pair.table.Label.Brief, RuleWording.EachOfCells(pair.Count, Requires!)), null)),
        _ => [],
    };

    private RulePlace PlaceOf(RuleInstance instance) => new(
        Words.InBoth(words => new EquationWording(Pack.Form, words).Say(instance)), EquationText.Equation(instance, Pack.Form));

    private static LocalizedText Of(LocalizedText place, LocalizedText what) => new($"{place.Zh}：{what.Zh}", $"{place.En}: {what.En}");
}
