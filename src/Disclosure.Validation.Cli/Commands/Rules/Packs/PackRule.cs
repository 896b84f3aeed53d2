using Disclosure.Validation.Authoring;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Cli.Commands.Checks;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Cells;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Rules.Sections;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Rules.Packs;

/// <summary>A rule of a pack with what it was compiled to: nothing, where it is switched off.</summary>
internal sealed record PackRule(
    CompiledPack Pack, RuleDefinition Definition, IReadOnlyList<RuleTest> Tests, CompiledRule? Check, CellRequirement? Requirement,
    StatementRequirement? Statement)
{
    /// <summary>How many rows, columns, cells or sections it is applied to.</summary>
    public int Instances => Check?.Instances.Length ?? Requirement?.Count ?? Statement?.Count ?? 0;

    /// <summary>What it requires, as its pack writes it; null for a rule with a check.</summary>
    public string? Require => Definition.Require is { } requirement
        ? RequirementText.Print(requirement, Definition.Terms)
        : null;

    public static IEnumerable<PackRule> AllOf(TestedPack tested)
    {
        var pack = tested.Compiled;
        var checks = pack.Rules.Concat(pack.Narratives.Select(narrative => narrative.Rule))
            .ToDictionary(rule => rule.Definition.Id);
        var requirements = pack.Requirements.ToDictionary(requirement => requirement.Definition.Id);
        var statements = pack.Statements.ToDictionary(statement => statement.Definition.Id);
        return pack.Pack.Rules.Select(rule => new PackRule(
            pack,
            rule,
            tested.Tests[rule.Id],
            checks.GetValueOrDefault(rule.Id),
            requirements.GetValueOrDefault(rule.Id),
            statements.GetValueOrDefault(rule.Id)));
    }

    /// <summary>What it requires, in words; null for a rule with a check.</summary>
    public LocalizedText? Requires => Definition.Require is { } requirement
        ? RequirementWords.Of(requirement, Definition.Terms)
        : null;

    /// <summary>What the rule asks for in each place, in the order of the form. Cells of which it asks the same are counted.</summary>
    public IEnumerable<RulePlace> Places()
    {
        if (Check is not null)
        {
            return Check.Instances.Select(instance => new RulePlace(
                Words.InBoth(words => new EquationWording(Pack.Form, words).Say(instance)),
                CompiledPackText.Equation(instance, Pack.Form)));
        }

        var required = Requires ?? new LocalizedText("", "");
        return Statement?.Targets.Select(section => new RulePlace(
                Of(section is null ? RuleWording.WholeReport : section.Label.Printed, required), null))
            ?? Pack.Form.Tables.Select(table => (table, Count: Pack.Form.Cells.Count(cell => cell.Table == table && Requirement?.Cells.Contains(cell.Index) == true)))
                .Where(pair => pair.Count > 0)
                .Select(pair => new RulePlace(Of(pair.table.Label.Brief, RuleWording.EachOfCells(pair.Count, required)), null));
    }

    private static LocalizedText Of(LocalizedText place, LocalizedText what) => new($"{place.Zh}：{what.Zh}", $"{place.En}: {what.En}");
}
