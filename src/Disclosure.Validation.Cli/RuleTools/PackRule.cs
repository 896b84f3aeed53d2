using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Compilation;
using Disclosure.Validation.Rules.Requirements;

namespace Disclosure.Validation.Cli.RuleTools;

/// <summary>A rule of a pack with what it was compiled to: nothing, where it is switched off.</summary>
internal sealed record PackRule(
    CompiledPack Pack, RuleDefinition Definition, CompiledRule? Check, CellRequirement? Requirement,
    StatementRequirement? Statement)
{
    /// <summary>How many rows, columns, cells or sections it is applied to.</summary>
    public int Instances => Check?.Instances.Length ?? Requirement?.Count ?? Statement?.Count ?? 0;

    /// <summary>What it requires, as its pack writes it; null for a rule with a check.</summary>
    public string? Require => Definition.Require is { } requirement
        ? RequirementText.Print(requirement, Definition.Terms)
        : null;

    public static IEnumerable<PackRule> AllOf(CompiledPack pack)
    {
        var checks = pack.Rules.Concat(pack.Narratives.Select(narrative => narrative.Rule))
            .ToDictionary(rule => rule.Definition.Id);
        var requirements = pack.Requirements.ToDictionary(requirement => requirement.Definition.Id);
        var statements = pack.Statements.ToDictionary(statement => statement.Definition.Id);
        return pack.Pack.Rules.Select(rule => new PackRule(
            pack,
            rule,
            checks.GetValueOrDefault(rule.Id),
            requirements.GetValueOrDefault(rule.Id),
            statements.GetValueOrDefault(rule.Id)));
    }

    /// <summary>Where the rule applies and what it says there, one line for each place.</summary>
    public IEnumerable<string> Equations()
    {
        if (Check is not null)
        {
            return Check.Instances.Select(instance => CompiledPackText.Print(instance, Pack.Form));
        }

        if (Statement is not null)
        {
            return CompiledPackText.Print(Statement);
        }

        return Requirement is { } required
            ? Pack.Form.Cells.Where(cell => required.Cells.Contains(cell.Index)).Select(cell => cell.Path)
            : [];
    }
}
