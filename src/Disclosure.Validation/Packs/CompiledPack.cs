using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Cells;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Narrative;
using Disclosure.Validation.Rules.Sections;

namespace Disclosure.Validation.Packs;

/// <summary>A pack made ready to be applied to reports of its form. Immutable.</summary>
internal sealed class CompiledPack
{
    public CompiledPack(RulePack pack, CompiledRule[] rules, CellRequirement[] requirements, NarrativeRule[] narratives)
    {
        Pack = pack;
        Rules = rules;
        Requirements = requirements;
        Narratives = narratives;
        Definitions =
        [
            .. rules.SelectMany(rule => rule.Instances.OfType<LinearRow>(), (rule, row) => new CellDefinition(rule, row))
                .Where(definition => definition.Row.Defined is not null),
        ];
    }

    public RulePack Pack { get; }

    public Form Form => Pack.Form;

    /// <summary>The rules with checks, in the order of the pack.</summary>
    public CompiledRule[] Rules { get; }

    /// <summary>The rules that require something of cells, in the order of the pack.</summary>
    public CellRequirement[] Requirements { get; }

    /// <summary>The rules about the text, in the order of the pack.</summary>
    public NarrativeRule[] Narratives { get; }

    /// <summary>The rules on what a report states outside its tables, in the order of the pack.</summary>
    public StatementRequirement[] Statements { get; init; } = [];

    /// <summary>The rows that define a cell, in the order of the pack.</summary>
    public IReadOnlyList<CellDefinition> Definitions { get; }
}

/// <summary>A row that defines the cell that stands alone on one of its sides.</summary>
internal readonly record struct CellDefinition(CompiledRule Rule, LinearRow Row);
