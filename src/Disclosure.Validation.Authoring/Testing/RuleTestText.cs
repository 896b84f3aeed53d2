using System.Globalization;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Authoring.Testing;

/// <summary>A test of a rule in one line: what is given, and what must come of it.</summary>
internal static class RuleTestText
{
    private static readonly LocalizedText Issuers = new("机关", "issuers");
    private static readonly LocalizedText Year = new("年度", "year");
    private static readonly LocalizedText Passage = new("文字", "text");
    private static readonly LocalizedText Heading = new("标题文字", "headings");
    private static readonly LocalizedText ReportTitle = new("报告标题", "title");
    private static readonly LocalizedText Period = new("统计期限", "period");
    private static readonly LocalizedText Preamble = new("前言所写年度", "year of the preamble");
    private static readonly LocalizedText Published = new("公布日期", "published");
    private static readonly LocalizedText PreviousText = new("上年文字", "previous text");
    private static readonly LocalizedText Previous = new("上年", "previous");
    private static readonly LocalizedText Version = new("另一版本", "another version");
    private static readonly LocalizedText Subordinate = new("下级", "subordinate");

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
            parts.Add($"{Previous.In(language)} {{{Cells(previous)}}}");
        }

        if (test.Version is { } version)
        {
            parts.Add($"{Version.In(language)} {{{Cells(version)}}}");
        }

        parts.AddRange((test.Subordinates ?? []).Select(
            cells => $"{Subordinate.In(language)} {{{Cells(cells)}}}"));
        return string.Join("; ", parts);
    }

    private static IEnumerable<(LocalizedText Name, string Value)> Head(RuleTest test, Language language)
    {
        var issuer = test.Head.Level is { } level ? $"{test.Head.Issuer} ({LevelWords.Of(level).In(language)})" : test.Head.Issuer;
        (LocalizedText, string?)[] all =
        [
            (Issuers, issuer),
            (Year, test.Head.Year?.ToString(CultureInfo.InvariantCulture)),
            (ReportTitle, test.Head.Title),
            (Period, test.Head.Period is { } period ? $"{Day(period.From)}–{Day(period.To)}" : null),
            (Preamble, test.Head.Preamble?.Year.ToString(CultureInfo.InvariantCulture)),
            (Published, test.Head.Published is { } day ? Day(day) : null),
            (Heading, Texts(test.Headings)),
            (Passage, Texts(test.Text)),
            (PreviousText, Texts(test.PreviousText)),
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

        if (test.Claims is { } claims)
        {
            return RuleTestProblems.Claims(claims).In(language);
        }

        var outcome = RuleTestProblems.Words(test.Expected, test.Difference).In(language);
        var implied = test.Implied.Select(pair => RuleTestProblems.Implied(pair.Key, pair.Value).In(language));
        return string.Join("; ", implied.Prepend(outcome));
    }
}
