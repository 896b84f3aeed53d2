using System.Globalization;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reporting.Console;
using Disclosure.Validation.Rules;
using Spectre.Console;

namespace Disclosure.Validation.Cli.RuleTools;

/// <summary>Prints a rule in words, with every concrete equation and its tests.</summary>
internal sealed class RuleExplanation(Page page, Surroundings surroundings, Language language)
{
    private const int Indent = 2;
    private const int TagWidth = 9;

    public void Print(PackRule rule)
    {
        var (stated, pack) = (rule.Definition, rule.Pack.Pack);
        page.Print(0, $"{stated.Id} · {pack.Id} {pack.Version}", Styles.Heading);
        page.Print(Indent, stated.Title.In(language));
        page.BlankLine();
        PrintWhat(stated, rule.Require);
        PrintWhy(stated);
        Tagged(RuleWording.Source, PlaceOf(stated.Source));
        PrintList(RuleWording.Instances, [.. rule.Equations()]);
        PrintList(RuleWording.Tests, [.. stated.Tests.Select(
            test => $"{PlaceOf(test.Source)}: {RuleTestText.Print(test, language)}")]);
        page.BlankLine();
    }

    private void PrintWhat(RuleDefinition rule, string? require)
    {
        Tagged(RuleWording.Each, rule.Each ?? RuleWording.WholeReport.In(language));
        PrintText(rule.Narrative);
        Tagged(RuleWording.Check, rule.Check);
        Tagged(RuleWording.Require, rule.Require switch
        {
            RuleRequirement.Filled => RuleWording.Filled.In(language),
            RuleRequirement.Whole => RuleWording.Whole.In(language),
            _ => require,
        });
        Tagged(RuleWording.Message, rule.Message?.In(language));
    }

    private void PrintText(NarrativeDefinition? narrative)
    {
        if (narrative is null)
        {
            return;
        }

        Tagged(RuleWording.Sections, narrative.Sections.Count == 0
            ? RuleWording.WholeReport.In(language)
            : string.Join(", ", narrative.Sections.Select(section => section.Text)));
        PrintList(RuleWording.Patterns, [.. narrative.Patterns.Select(pattern => pattern.Text)]);
        Tagged(RuleWording.Agree, (narrative.Agree == NarrativeAgreement.Each ? RuleWording.EachPassage : RuleWording.AnyPassage)
            .In(language));
    }

    private void PrintWhy(RuleDefinition rule)
    {
        Tagged(RuleWording.Standing, Wording.Ground(rule.Standing, basis: null).In(language));
        Tagged(RuleWording.Basis, rule.Basis);
        Tagged(RuleWording.Severity, (rule.Enabled ? Wording.Of(rule.Severity) : RuleWording.SwitchedOff).In(language));
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
                Indent, name + new string(' ', Math.Max(0, TagWidth - name.GetCellWidth())), Styles.Aside, text);
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
