using System.Globalization;
using Disclosure.Validation.Authoring.Explaining;
using Disclosure.Validation.Cli.Commands.Rules.Packs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Pages;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Rules.Explaining;

/// <summary>Prints a rule in words, with every concrete equation and its tests.</summary>
internal sealed class RuleExplanation(Page page, Surroundings surroundings, Language language)
{
    private const int Indent = 2;
    private const int TagWidth = 9;

    public void Print(ExplainedRule rule)
    {
        var (stated, pack) = (rule.Definition, rule.Pack);
        page.Print(0, $"{stated.Id} · {pack.Id} {pack.Version}", Tone.Heading);
        page.Print(Indent, stated.Title.In(language));
        page.BlankLine();
        PrintWhat(rule);
        PrintWhy(stated);
        Tagged(RuleWording.Source, PlaceOf(stated.Source));
        PrintPlaces(rule);
        PrintList(RuleWording.Tests, [.. rule.Tests.Select(
            test => $"{PlaceOf(test.Source)}: {test.Describe(language)}")]);
        page.BlankLine();
    }

    private void PrintWhat(ExplainedRule rule)
    {
        var stated = rule.Definition;
        Tagged(RuleWording.Each, stated.Each ?? RuleWording.WholeReport.In(language));
        if (rule.Words.Count > 0)
        {
            PrintList(RuleWording.Patterns, rule.Words);
        }

        Tagged(RuleWording.Check, rule.Check);
        Tagged(RuleWording.Require, rule.Requires?.In(language));
        Tagged(RuleWording.Message, stated.Message?.In(language));
    }

    private void PrintPlaces(ExplainedRule rule)
    {
        Tagged(RuleWording.Instances, rule.Instances.ToString(CultureInfo.InvariantCulture));
        foreach (var place in rule.Places())
        {
            page.Print(2 * Indent, place.Text.In(language));
            if (place.Equation is { } equation)
            {
                page.Print(3 * Indent, equation, Tone.Aside);
            }
        }
    }

    private void PrintWhy(Validation.Rules.Rule rule)
    {
        Tagged(RuleWording.Standing, Terms.Of(rule.Standing).In(language));
        Tagged(RuleWording.Basis, rule.Basis);
        Tagged(RuleWording.Severity, (rule.Enabled ? Terms.Of(rule.Severity) : RuleWording.SwitchedOff).In(language));
        Tagged(RuleWording.Years, rule.Valid is { From: null, To: null } ? null : $"{rule.Valid.From}–{rule.Valid.To}");
        Tagged(RuleWording.Issuers, rule.Issuers.Count == 0 ? null : RuleWording.Of(rule.Issuers).In(language));
        Tagged(RuleWording.Locked, rule.Locked ? RuleWording.IsLocked.In(language) : null);
    }

    private void Tagged(LocalizedText tag, string? text)
    {
        if (text is not null)
        {
            var name = tag.In(language);
            page.PrintTagged(
                Indent, name + new string(' ', Math.Max(0, TagWidth - Page.WidthOf(name))), Tone.Aside, text);
        }
    }

    private void PrintList(LocalizedText tag, IReadOnlyList<string> lines)
    {
        Tagged(tag, lines.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var line in lines)
        {
            page.Print(2 * Indent, line);
        }
    }

    private string PlaceOf(RuleSource source) =>
        string.Create(CultureInfo.InvariantCulture, $"{surroundings.Shown(source.File)}:{source.Line}");
}
