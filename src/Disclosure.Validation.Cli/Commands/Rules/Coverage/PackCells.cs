using Disclosure.Validation.Authoring.Coverage;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules;

namespace Disclosure.Validation.Cli.Commands.Rules.Coverage;

/// <summary>What the rules of a pack notice in the cells of its form, and in the figures of a text.</summary>
internal sealed record PackCells(RulePack Pack, IReadOnlyList<CellCoverage> Cells, IReadOnlyList<ClaimCoverage> Texts, IReadOnlyList<ConceptCoverage> Lexicon)
{
    public static IReadOnlyList<PackCells> Measure(IEnumerable<TestedPack> packs) =>
        [.. packs.Select(pack => new PackCells(pack.Pack, PackCoverage.Measure(pack), TextCoverage.Measure(pack), LexiconCoverage.Measure(pack)))];

    /// <summary>How many slips of a kind are noticed in a table, of how many made.</summary>
    public (int Caught, int Made) Count(FormTable table, CellChange change)
    {
        var made = Cells.Where(cell => cell.Cell.Table == table)
            .SelectMany(cell => cell.Changes)
            .Where(made => made.Change == change)
            .ToList();
        return (made.Count(coverage => coverage.IsCaught), made.Count);
    }
}
