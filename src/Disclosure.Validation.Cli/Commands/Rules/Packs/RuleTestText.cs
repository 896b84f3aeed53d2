using System.Globalization;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Rules.Packs;

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

        parts.AddRange(Head(test, language).Select(part => $"{part.Name.In(language)}: {part.Value}"));

        if (test.Previous is { } previous)
        {
            parts.Add($"{RuleWording.Previous.In(language)} {{{Cells(previous)}}}");
        }

        parts.AddRange((test.Subordinates ?? []).Select(
            cells => $"{RuleWording.Subordinate.In(language)} {{{Cells(cells)}}}"));
        return string.Join("; ", parts);
    }

    private static IEnumerable<(LocalizedText Name, string Value)> Head(RuleTest test, Language language)
    {
        var issuer = test.Head.Level is { } level ? $"{test.Head.Issuer} ({RuleWording.Of(level).In(language)})" : test.Head.Issuer;
        (LocalizedText, string?)[] all =
        [
            (RuleWording.Issuers, issuer),
            (RuleWording.Year, test.Head.Year?.ToString(CultureInfo.InvariantCulture)),
            (RuleWording.ReportTitle, test.Head.Title),
            (RuleWording.Period, test.Head.Period is { } period ? $"{Day(period.From)}–{Day(period.To)}" : null),
            (RuleWording.Published, test.Head.Published is { } day ? Day(day) : null),
            (RuleWording.Heading, Texts(test.Headings)),
            (RuleWording.Text, Texts(test.Text)),
            (RuleWording.PreviousText, Texts(test.PreviousText)),
        ];
        return all.Where(part => part.Item2 is not null).Select(part => (part.Item1, part.Item2 ?? ""));
    }

    // A text of no section is that of the first one that the rule searches.
    private static string? Texts(IReadOnlyDictionary<string, string>? texts) => texts is { Count: > 0 }
        ? texts.TryGetValue(RuleTest.MainSection, out var only) ? Excerpt.Of(only) : $"{{{string.Join(", ", texts.Select(pair => $"{pair.Key}: {Excerpt.Of(pair.Value)}"))}}}"
        : null;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

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
