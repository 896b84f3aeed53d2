using System.Globalization;
using Disclosure.Validation.Authoring.Coverage;
using Disclosure.Validation.Cli.Commands.Rules.Packs;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Console;
using Disclosure.Validation.Text;
using Spectre.Console;

namespace Disclosure.Validation.Cli.Commands.Rules.Coverage;

/// <summary>Prints what the rules notice: the sums over each table, then cell by cell.</summary>
internal sealed class CoveragePage(IAnsiConsole console, Language language)
{
    private const int Indent = 2;
    private static readonly CellChange[] Changes = Enum.GetValues<CellChange>();
    private readonly Page _page = new(console);

    public void Print(IReadOnlyList<PackCells> packs)
    {
        _page.Print(0, RuleWording.Coverage.In(language));
        foreach (var pack in packs)
        {
            _page.BlankLine();
            _page.Print(0, $"{pack.Pack.Id} {pack.Pack.Version}", Styles.Heading);
            console.Write(Sums(pack));
            _page.BlankLine();
            foreach (var cell in pack.Cells)
            {
                Print(cell);
            }

            new TextCoveragePage(console, language).Print(pack.Texts);
        }
    }

    private Table Sums(PackCells pack)
    {
        var table = new Table().Border(TableBorder.None);
        table.AddColumn(new TableColumn(RuleWording.Table.In(language)).NoWrap());
        foreach (var change in Changes)
        {
            table.AddColumn(new TableColumn(RuleWording.Of(change).In(language)).NoWrap().RightAligned());
        }

        foreach (var formTable in pack.Pack.Form.Tables)
        {
            var sums = Changes.Select(change => pack.Count(formTable, change));
            table.AddRow([new Spectre.Console.Text(formTable.Id), .. sums.Select(Sum)]);
        }

        return table;
    }

    /// <summary>So many of so many, in the colour that says whether it is all of them.</summary>
    public static Spectre.Console.Text Sum((int Caught, int Made) sum) => new(
        string.Create(CultureInfo.InvariantCulture, $"{sum.Caught}/{sum.Made}"),
        sum.Caught == sum.Made ? Styles.Good : Styles.Of(Severity.Warning));

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
        _page.PrintTagged(
            Indent,
            cell.Cell.Path,
            Style.Plain,
            (missedText.Length == 0 ? text : text + RuleWording.Missed.In(language) + missedText) + BesideOthers(cell));
    }
}
