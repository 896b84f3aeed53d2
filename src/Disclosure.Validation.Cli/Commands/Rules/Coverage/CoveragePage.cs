using System.Globalization;
using Disclosure.Validation.Authoring.Coverage;
using Disclosure.Validation.Cli.Commands.Rules.Packs;
using Disclosure.Validation.Reporting.Pages;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Rules.Coverage;

/// <summary>Prints what the rules notice: the sums over each table, then cell by cell.</summary>
internal sealed class CoveragePage(Page page, Language language)
{
    private const int Indent = 2;
    private static readonly CellChange[] Changes = Enum.GetValues<CellChange>();

    public void Print(IReadOnlyList<PackCells> packs)
    {
        page.Print(0, RuleWording.Coverage.In(language));
        foreach (var pack in packs)
        {
            page.BlankLine();
            page.Print(0, $"{pack.Pack.Id} {pack.Pack.Version}", Tone.Heading);
            PrintSums(pack);
            page.BlankLine();
            foreach (var cell in pack.Cells)
            {
                Print(cell);
            }

            new TextCoveragePage(page, language).Print(pack.Texts);
            PrintLexicon(pack.Lexicon);
        }
    }

    private void PrintSums(PackCells pack)
    {
        PageColumn[] columns =
        [
            new(RuleWording.Table.In(language)),
            .. Changes.Select(change => new PageColumn(RuleWording.Of(change).In(language)) { IsNumber = true }),
        ];
        page.PrintTable(columns, pack.Pack.Form.Tables.Select(table => (PageCell[])
            [new(table.Id), .. Changes.Select(change => Sum(pack.Count(table, change)))]));
    }

    /// <summary>So many of so many, in the tone that says whether it is all of them.</summary>
    public static PageCell Sum((int Caught, int Made) sum) => new(
        string.Create(CultureInfo.InvariantCulture, $"{sum.Caught}/{sum.Made}"),
        sum.Caught == sum.Made ? Tone.Good : Tone.Warning);

    // Of concepts the patterns, of other words only how many there are.
    private void PrintLexicon(IReadOnlyList<ConceptCoverage> concepts)
    {
        if (concepts.Count == 0)
        {
            return;
        }

        page.BlankLine();
        page.Print(Indent, RuleWording.LexiconCoverage.In(language));
        PageColumn[] columns = [new(RuleWording.Concept.In(language)), new(RuleWording.PhrasePatterns.In(language)) { IsNumber = true }];
        page.PrintTable(columns, concepts.Select(concept => (PageCell[])[new(concept.Concept), Sum((concept.Patterns - concept.Untested.Count, concept.Patterns))]));
        page.BlankLine();
        foreach (var concept in concepts.Where(concept => concept is { IsCounted: true, Untested.Count: > 0 }))
        {
            page.PrintTagged(Indent, concept.Concept, Tone.Warning, string.Join(RuleWording.ListSeparator.In(language), concept.Untested));
        }
    }

    private string BesideOthers(CellCoverage cell)
    {
        var rules = string.Join(", ", cell.RulesBesideOthers);
        return rules.Length == 0 ? "" : RuleWording.BesideOthers.In(language) + rules;
    }

    private void Print(CellCoverage cell)
    {
        var missed = cell.Changes.Where(made => !made.IsCaught).Select(made => RuleWording.Of(made.Change).In(language));
        var rules = cell.Rules.DefaultIfEmpty(RuleWording.NoRule.In(language));
        var text = string.Join(", ", rules);
        var missedText = string.Join(", ", missed);
        page.PrintTagged(
            Indent,
            cell.Cell.Path,
            Tone.Plain,
            (missedText.Length == 0 ? text : text + RuleWording.Missed.In(language) + missedText) + BesideOthers(cell));
    }
}
