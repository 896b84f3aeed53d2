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

    public void Print(IReadOnlyList<PatternCoverage> patterns)
    {
        if (patterns.Count == 0)
        {
            return;
        }

        page.BlankLine();
        page.Print(Indent, RuleWording.TextCoverage.In(language));
        PrintSums(patterns);
        page.BlankLine();
        foreach (var pattern in patterns)
        {
            PrintLess(pattern);
        }
    }

    private void PrintSums(IReadOnlyList<PatternCoverage> patterns)
    {
        PageColumn[] columns =
        [
            new(RuleWording.Rule.In(language)),
            .. Changes.Select(change => new PageColumn(RuleWording.Of(change).In(language)) { IsNumber = true }),
        ];
        var rows = patterns.GroupBy(pattern => pattern.Rule.Id).Select(rule => RowOf(rule.Key, rule));
        page.PrintTable(columns, rows.Append(RowOf(RuleWording.AllPatterns.In(language), patterns)));
    }

    private static PageCell[] RowOf(string name, IEnumerable<PatternCoverage> patterns) =>
        [new(name), .. Changes.Select(change => Sum(patterns, change))];

    private static PageCell Sum(IEnumerable<PatternCoverage> patterns, CellChange change)
    {
        var counts = patterns.SelectMany(pattern => pattern.Changes).Where(made => made.Change == change).ToList();
        return CoveragePage.Sum((counts.Sum(made => made.Caught), counts.Sum(made => made.Made)));
    }

    // What misses nothing is in the sums.
    private void PrintLess(PatternCoverage pattern)
    {
        var missed = pattern.Changes.Where(made => made.Caught < made.Made)
            .Select(made => RuleWording.Of(made.Change).In(language))
            .ToList();
        if (pattern.Figures == 0 || missed.Count > 0)
        {
            var text = pattern.Figures == 0
                ? RuleWording.Separator.In(language) + RuleWording.NoPassage.In(language)
                : RuleWording.Missed.In(language) + string.Join(", ", missed);
            page.PrintTagged(
                Indent, pattern.Rule.Id, Tone.Warning, pattern.Pattern.Text + text);
        }
    }
}
