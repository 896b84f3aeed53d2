using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Claims;
using Disclosure.Validation.Rules.Code;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Packs;

/// <summary>A pack made ready to be applied to reports of its form. Immutable.</summary>
internal sealed class CompiledPack
{
    public CompiledPack(RulePack pack, CompiledRule[] rules)
    {
        Pack = pack;
        var reading = rules.OfType<CompiledClaimRule>().FirstOrDefault()?.Reading;
        RulesInCode = [.. rules.OfType<CompiledCodeRule>().Select(rule => rule.With(reading))];
        Rules = [.. rules.Where(rule => rule is not CompiledCodeRule), .. RulesInCode];
        RulesWithoutText = Array.FindAll(Rules, rule => !rule.NeedsText);
        DecidedWithoutText = Array.FindAll(RulesWithoutText, rule => rule.SkippedWithoutText == 0);
        SkippedWithoutText = RulesWithoutText.Sum(rule => rule.SkippedWithoutText);
        Checks = [.. rules.OfType<CompiledCheck>()];
        Definitions =
        [
            .. Checks.SelectMany(rule => rule.Instances.OfType<LinearRow>(), (rule, row) => new CellDefinition(rule, row))
                .Where(definition => definition.Row.Defined is not null),
        ];
    }

    public RulePack Pack { get; }

    public Form Form => Pack.Form;

    /// <summary>The rules in the order of the pack, those in C# last, without those that are switched off.</summary>
    public CompiledRule[] Rules { get; }

    /// <summary>Those that arise in a report without text, which many are.</summary>
    public CompiledRule[] RulesWithoutText { get; }

    /// <summary>Those of them that a report without text may leave open or not; the others it skips.</summary>
    public CompiledRule[] DecidedWithoutText { get; }

    /// <summary>How often a report without text skips the others.</summary>
    public int SkippedWithoutText { get; }

    /// <summary>Those in C#.</summary>
    public IReadOnlyList<CompiledCodeRule> RulesInCode { get; }

    /// <summary>Those that reckon with cells: what elimination and the search for wrong cells work on.</summary>
    public IReadOnlyList<CompiledCheck> Checks { get; }

    /// <summary>The rows that define a cell, in the order of the pack.</summary>
    public IReadOnlyList<CellDefinition> Definitions { get; }
}

/// <summary>A row that defines the cell that stands alone on one of its sides.</summary>
internal readonly record struct CellDefinition(CompiledCheck Rule, LinearRow Row);
