using Disclosure.Validation.Authoring.Coverage;
using Disclosure.Validation.Cli.Commands.Rules.Packs;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Console;
using Disclosure.Validation.Text;
using Spectre.Console;

namespace Disclosure.Validation.Cli.Commands.Rules.Coverage;

/// <summary>Prints what the rules about the text notice: the sums over each rule, then the templates that miss something.</summary>
internal sealed class TextCoveragePage(IAnsiConsole console, Language language)
{
    private const int Indent = 2;
    private static readonly CellChange[] Changes =
        [CellChange.PlusOne, CellChange.MinusOne, CellChange.TimesTen, CellChange.Transposed];

    private readonly Page _page = new(console);

    public void Print(IReadOnlyList<PatternCoverage> patterns)
    {
        if (patterns.Count == 0)
        {
            return;
        }

        _page.BlankLine();
        _page.Print(Indent, RuleWording.TextCoverage.In(language));
        console.Write(Sums(patterns));
        _page.BlankLine();
        foreach (var pattern in patterns)
        {
            PrintLess(pattern);
        }
    }

    private Table Sums(IReadOnlyList<PatternCoverage> patterns)
    {
        var table = new Table().Border(TableBorder.None);
        table.AddColumn(new TableColumn(RuleWording.Rule.In(language)).NoWrap());
        foreach (var change in Changes)
        {
            table.AddColumn(new TableColumn(RuleWording.Of(change).In(language)).NoWrap().RightAligned());
        }

        foreach (var rule in patterns.GroupBy(pattern => pattern.Rule.Id))
        {
            table.AddRow([new Spectre.Console.Text(rule.Key), .. Changes.Select(change => Sum(rule, change))]);
        }

        table.AddRow([new Spectre.Console.Text(RuleWording.AllPatterns.In(language)), .. Changes.Select(change => Sum(patterns, change))]);
        return table;
    }

    private static Spectre.Console.Text Sum(IEnumerable<PatternCoverage> patterns, CellChange change)
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
                ? Wording.Separator.In(language) + RuleWording.NoPassage.In(language)
                : RuleWording.Missed.In(language) + string.Join(", ", missed);
            _page.PrintTagged(
                Indent, pattern.Rule.Id, Styles.Of(Severity.Warning), PlainText.Of(pattern.Pattern.Text) + text);
        }
    }
}
