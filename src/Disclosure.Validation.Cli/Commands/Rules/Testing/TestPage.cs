using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Cli.Commands.Rules.Packs;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Pages;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Rules.Testing;

/// <summary>Prints a run of tests, rule by rule.</summary>
internal sealed class TestPage(Page page, Language language)
{
    private const int Indent = 2;

    public void Print(IReadOnlyList<PackTests> packs)
    {
        foreach (var pack in packs)
        {
            page.Print(0, $"{pack.Pack.Id} {pack.Pack.Version}", Tone.Heading);
            var results = pack.Results.ToLookup(result => result.Rule.Id);
            foreach (var rule in pack.Rules)
            {
                Print(rule, [.. results[rule.Id]]);
            }

            page.BlankLine();
        }

        var sum = RuleWording.SumOfTests(packs.Sum(pack => pack.Results.Count), packs.Sum(pack => pack.Failed));
        page.Print(0, sum.In(language), Tone.Heading);
    }

    private void Print(Validation.Rules.Rule rule, IReadOnlyList<RuleTestResult> results)
    {
        if (results.Count == 0)
        {
            page.PrintTagged(Indent, RuleWording.NoTests.In(language), Tone.Note, rule.Id);
            return;
        }

        var failures = results.Select(result => result.Failure).OfType<Problems.Problem>().ToList();
        if (failures.Count == 0)
        {
            Print(rule, RuleWording.Passed, Tone.Good, RuleWording.CountOfTests(results.Count));
            return;
        }

        Print(rule, RuleWording.Failed, Tones.Of(Severity.Error), RuleWording.FailedOf(results.Count, failures.Count));
        foreach (var failure in failures)
        {
            var lines = failure.Describe(language).Split('\n');
            page.Print(3 * Indent, lines[0]);
            foreach (var line in lines.Skip(1))
            {
                page.PrintExcerpt(3 * Indent, line);
            }
        }
    }

    private void Print(Validation.Rules.Rule rule, LocalizedText tag, Tone tone, LocalizedText count) =>
        page.PrintTagged(Indent, tag.In(language), tone, $"{rule.Id} ({count.In(language)})");
}
