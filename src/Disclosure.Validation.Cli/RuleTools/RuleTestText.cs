using System.Globalization;
using Disclosure.Validation.Engine;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;

namespace Disclosure.Validation.Cli.RuleTools;

/// <summary>A test of a rule in one line: what is given, and what must come of it.</summary>
internal static class RuleTestText
{
    public static string Print(RuleTest test, Language language) => $"{Given(test, language)} → {Expected(test, language)}";

    private static string Given(RuleTest test, Language language)
    {
        var parts = new List<string>();
        if (test.Given.Count > 0)
        {
            parts.Add(Cells(test.Given));
        }

        parts.AddRange((test.Text ?? new Dictionary<string, string>()).Values.Select(text => $"“{text}”"));
        if (test.Issuer is { } issuer)
        {
            parts.Add(issuer);
        }

        if (test.Year is { } year)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{RuleWording.Year.In(language)}: {year}"));
        }

        if (test.Previous is { } previous)
        {
            parts.Add($"{RuleWording.Previous.In(language)} {{{Cells(previous)}}}");
        }

        parts.AddRange((test.Subordinates ?? []).Select(
            cells => $"{RuleWording.Subordinate.In(language)} {{{Cells(cells)}}}"));
        return string.Join("; ", parts);
    }

    private static string Cells(IReadOnlyDictionary<string, Cell> cells) =>
        string.Join(", ", cells.Select(pair => $"{pair.Key}: {pair.Value}"));

    private static string Expected(RuleTest test, Language language)
    {
        if (test.IsSilent)
        {
            return RuleTestProblems.Silence.In(language);
        }

        var outcome = RuleTestProblems.Words(test.Expected, test.Difference).In(language);
        var implied = test.Implied.Select(pair => RuleTestProblems.Implied(pair.Key, pair.Value).In(language));
        return string.Join("; ", implied.Prepend(outcome));
    }
}
