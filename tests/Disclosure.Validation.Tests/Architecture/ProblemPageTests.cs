using System.Text;
using Xunit;

namespace Disclosure.Validation.Tests.Architecture;

/// <summary>The page of all problems says what the code that makes them says.</summary>
public sealed class ProblemPageTests
{
    private const string Head = """
        # Problems

        What keeps an input from being used is a problem: in a pack, a report, a document, a command line. Each has a code, which stays as it is,
        and says what was found, what was expected in its place, and what to do. In JSON, SARIF and the API the code stands beside the words.
        Findings about a report are none: those are named by their rules. An ellipsis stands for what the problem is about.

        """;

    [Fact]
    public void The_page_lists_every_problem_in_both_languages() => ApprovedText.MatchesFile(
        Repository.Path("src", "guide", "problems.md"), Page(new ProblemFactories(SourceProject.All.Values).All()));

    [Fact]
    public void Words_are_followed_through_the_factories_that_hand_them_on()
    {
        var planted = SourceProject.Of(("Made.cs", """
            record LocalizedText(string Zh, string En);
            record Problem { public string Code { get; init; } public LocalizedText Found { get; init; } public LocalizedText? Hint { get; init; } }
            static class Problems
            {
                public static Problem One(int n) => At("a.one", new($"甲{n}", $"one {n}"), Hint);
                public static Problem Two(bool b) => At(b ? "a.two" : "a.three", b ? new("乙", "two") : new("丙", "three"));
                static LocalizedText Hint => new("改", "mend it");
                static Problem At(string code, LocalizedText found, LocalizedText? hint = null) => new() { Code = code, Found = found, Hint = hint };
            }
            """));

        Assert.Equal(
            ["a.one|one …|mend it", "a.three|two / three|", "a.two|two / three|"],
            new ProblemFactories([planted]).All().Select(text => $"{text.Code}|{text.Found.En}|{text.Hint?.En}").Order(StringComparer.Ordinal));
    }

    private static string Page(IReadOnlyList<ProblemText> problems)
    {
        Assert.True(problems.Count > 150);
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var group in problems.GroupBy(problem => problem.Code.Split('.')[0]).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            page.Append($"\n## {group.Key}\n\n| code | what was found | what to do |\n|---|---|---|\n");
            var last = "";
            foreach (var problem in group.OrderBy(problem => problem.Code, StringComparer.Ordinal).ThenBy(problem => problem.Found.En, StringComparer.Ordinal))
            {
                page.Append($"| {(problem.Code == last ? "" : $"`{problem.Code}`")} | {Cell([problem.Found])} | {Cell(ToDo(problem))} |\n");
                last = problem.Code;
            }
        }

        return page.ToString();
    }

    private static List<BothTexts> ToDo(ProblemText problem)
    {
        var parts = new List<BothTexts>();
        if (problem.Expected is { } expected)
        {
            parts.Add(new($"应为：{expected.Zh}", $"expected: {expected.En}"));
        }

        if (problem.Hint is { } hint)
        {
            parts.Add(hint);
        }

        return parts;
    }

    private static string Cell(List<BothTexts> parts) => parts.Count == 0
        ? ""
        : Plain(string.Join("。", parts.Select(part => part.Zh))) + "<br>" + Plain(string.Join(". ", parts.Select(part => part.En)));

    private static string Plain(string text) => text.Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
}
