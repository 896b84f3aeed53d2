using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules.Sections;

namespace Disclosure.Validation.Rules.Cells;

/// <summary>A rule that requires something of each of a set of cells.</summary>
internal sealed record CellRequirement(RuleDefinition Definition, RuleRequirement Requirement, CellSet Cells)
{
    /// <summary>How many cells the requirement is about.</summary>
    public int Count { get; } = Cells.CountIn(Cells);
}
