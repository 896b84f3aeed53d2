using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Compilation;

namespace Disclosure.Validation.Cli.RuleTools;

/// <summary>A rule of a pack with what it was compiled to: nothing, where it is switched off.</summary>
internal sealed record PackRule(
    CompiledPack Pack, RuleDefinition Definition, CompiledRule? Check, CellRequirement? Requirement)
{
    /// <summary>How many rows, columns or cells it is applied to.</summary>
    public int Instances => Check?.Instances.Length ?? Requirement?.Count ?? 0;

    public static IEnumerable<PackRule> AllOf(CompiledPack pack)
    {
        var checks = pack.Rules.Concat(pack.Narratives.Select(narrative => narrative.Rule))
            .ToDictionary(rule => rule.Definition.Id);
        var requirements = pack.Requirements.ToDictionary(requirement => requirement.Definition.Id);
        return pack.Pack.Rules.Select(rule => new PackRule(
            pack, rule, checks.GetValueOrDefault(rule.Id), requirements.GetValueOrDefault(rule.Id)));
    }

    /// <summary>Where the rule applies and what it says there, one line for each place.</summary>
    public IEnumerable<string> Equations()
    {
        if (Check is not null)
        {
            return Check.Instances.Select(instance => CompiledPackText.Print(instance, Pack.Form));
        }

        return Requirement is { } required
            ? Pack.Form.Cells.Where(cell => required.Cells.Contains(cell.Index)).Select(cell => cell.Path)
            : [];
    }
}
