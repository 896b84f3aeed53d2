using System.Globalization;
using Disclosure.Validation.Authoring;
using Disclosure.Validation.Cli.Commands.Rules.Packs;
using Disclosure.Validation.Reporting.Console;
using Disclosure.Validation.Text;
using Spectre.Console;

namespace Disclosure.Validation.Cli.Commands.Rules.Listing;

/// <summary>Prints the rules of packs as tables.</summary>
internal static class RuleListPage
{
    public static void Print(IReadOnlyList<TestedPack> packs, IAnsiConsole console, Language language)
    {
        var page = new Page(console);
        foreach (var pack in packs)
        {
            page.Print(0, $"{pack.Pack.Id} {pack.Pack.Version}", Styles.Heading);
            console.Write(TableOf(pack, language));
            page.BlankLine();
        }
    }

    private static Table TableOf(TestedPack pack, Language language)
    {
        var table = new Table().Border(TableBorder.None);
        table.AddColumn(new TableColumn(RuleWording.Rule.In(language)).NoWrap());
        table.AddColumn(new TableColumn(RuleWording.Standing.In(language)).NoWrap());
        table.AddColumn(new TableColumn(RuleWording.Severity.In(language)).NoWrap());
        table.AddColumn(new TableColumn(RuleWording.Instances.In(language)).NoWrap().RightAligned());
        table.AddColumn(RuleWording.Each.In(language));
        table.AddColumn(RuleWording.Title.In(language));
        foreach (var rule in PackRule.AllOf(pack))
        {
            table.AddRow(RowOf(rule, language));
        }

        return table;
    }

    private static IEnumerable<Spectre.Console.Text> RowOf(PackRule rule, Language language)
    {
        var stated = rule.Definition;
        var severity = stated.Enabled ? Wording.Of(stated.Severity) : RuleWording.SwitchedOff;
        yield return new Spectre.Console.Text(stated.Id);
        yield return new Spectre.Console.Text(Wording.Ground(stated.Standing, basis: null).In(language));
        yield return new Spectre.Console.Text(severity.In(language), stated.Enabled ? Styles.Of(stated.Severity) : Styles.Aside);
        yield return new Spectre.Console.Text(rule.Instances.ToString(CultureInfo.InvariantCulture));
        yield return new Spectre.Console.Text(PlainText.Of(stated.Each ?? RuleWording.WholeReport.In(language)));
        yield return new Spectre.Console.Text(PlainText.Of(stated.Title.In(language)));
    }
}
