using Disclosure.Validation.Authoring.Coverage;
using Disclosure.Validation.Cli.Commands.Rules.Packs;
using Disclosure.Validation.Reporting.Pages;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Rules.Coverage;

/// <summary>Prints what the rules about the text notice: the sums over each rule, then the templates that miss something.</summary>
internal sealed class TextCoveragePage(Page page, Language language)
{
    private const int Indent = 2;
    private static readonly CellChange[] Changes =
        [CellChange.PlusOne, CellChange.MinusOne, CellChange.TimesTen, CellChange.Transposed];

    public void Print(IReadOnlyList<ClaimCoverage> rules)
    {
        if (rules.Count == 0)
        {
            return;
        }

        page.BlankLine();
        page.Print(Indent, RuleWording.TextCoverage.In(language));
        PrintSums(rules);
        page.BlankLine();
        foreach (var rule in rules)
        {
            PrintLess(rule);
        }
    }

    private void PrintSums(IReadOnlyList<ClaimCoverage> rules)
    {
        PageColumn[] columns =
        [
            new(RuleWording.Rule.In(language)),
            .. Changes.Select(change => new PageColumn(RuleWording.Of(change).In(language)) { IsNumber = true }),
        ];
        var rows = rules.Select(rule => RowOf(rule.Rule.Id, [rule]));
        page.PrintTable(columns, rows.Append(RowOf(RuleWording.AllTextRules.In(language), rules)));
    }

    private static PageCell[] RowOf(string name, IEnumerable<ClaimCoverage> rules) =>
        [new(name), .. Changes.Select(change => Sum(rules, change))];

    private static PageCell Sum(IEnumerable<ClaimCoverage> rules, CellChange change)
    {
        var counts = rules.SelectMany(rule => rule.Changes).Where(made => made.Change == change).ToList();
        return CoveragePage.Sum((counts.Sum(made => made.Caught), counts.Sum(made => made.Made)));
    }

    // What misses nothing is in the sums.
    private void PrintLess(ClaimCoverage rule)
    {
        var missed = rule.Changes.Where(made => made.Caught < made.Made)
            .Select(made => RuleWording.Of(made.Change).In(language))
            .ToList();
        if (rule.Figures == 0 || missed.Count > 0)
        {
            var text = rule.Figures == 0
                ? RuleWording.Separator.In(language) + RuleWording.NoPassage.In(language)
                : RuleWording.Missed.In(language) + string.Join(", ", missed);
            page.PrintTagged(
                Indent, rule.Rule.Id, Tone.Warning, rule.Rule.Each + text);
        }
    }
}
