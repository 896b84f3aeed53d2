using System.Globalization;
using Disclosure.Validation.Authoring.Explaining;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Cli.Commands.Rules.Packs;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Reporting.Pages;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Rules.Listing;

/// <summary>Prints the rules of packs as tables.</summary>
internal static class RuleListPage
{
    public static void Print(IReadOnlyList<TestedPack> packs, Page page, Language language)
    {
        PageColumn[] columns =
        [
            new(RuleWording.Rule.In(language)),
            new(RuleWording.Standing.In(language)),
            new(RuleWording.Severity.In(language)),
            new(RuleWording.Instances.In(language)) { IsNumber = true },
            new(RuleWording.Each.In(language)) { Wraps = true },
            new(RuleWording.Title.In(language)) { Wraps = true },
        ];
        foreach (var pack in packs)
        {
            page.Print(0, $"{pack.Pack.Id} {pack.Pack.Version}", Tone.Heading);
            page.PrintTable(columns, ExplainedRule.AllOf(pack).Select(rule => RowOf(rule, language)));
            page.BlankLine();
        }
    }

    private static PageCell[] RowOf(ExplainedRule rule, Language language)
    {
        var stated = rule.Definition;
        var severity = stated.Enabled ? Terms.Of(stated.Severity) : RuleWording.SwitchedOff;
        return
        [
            new(stated.Id),
            new(Terms.Of(stated.Standing).In(language)),
            new(severity.In(language), stated.Enabled ? Tones.Of(stated.Severity) : Tone.Aside),
            new(rule.Instances.ToString(CultureInfo.InvariantCulture)),
            new(stated.Each ?? RuleWording.WholeReport.In(language)),
            new(stated.Title.In(language)),
        ];
    }
}
