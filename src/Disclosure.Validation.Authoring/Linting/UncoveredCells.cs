using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Authoring.Linting;

/// <summary>Finds the cells whose number no rule looks at; that a cell be filled says nothing of its number.</summary>
internal static class UncoveredCells
{
    public static IEnumerable<Problem> Find(CompiledPack pack)
    {
        var covered = pack.Rules.SelectMany(rule => rule.Covered(pack.Form)).ToHashSet();
        return pack.Form.Cells
            .Where(cell => !covered.Contains(cell.Index))
            .GroupBy(cell => cell.Table)
            .Select(cells => LintProblems.Uncovered(cells.Key, [.. cells.Select(cell => cell.Path)]));
    }
}
