using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Rules.Sections;

/// <summary>What can be wrong with a <c>require</c>.</summary>
internal static class RequirementProblems
{
    /// <summary>How a requirement with terms is written; null for one that takes none.</summary>
    public static string? ShapeOf(SectionRequirement requirement) => requirement switch
    {
        SectionRequirement.Length => "{length: {least: 10, most: 1000, margin: 30%}}",
        SectionRequirement.Mentions => "{mentions: [a, [b, c]]}",
        SectionRequirement.Without => "{without: [a, b]}",
        SectionRequirement.Fresh => "{fresh: {most: 60%, run: 12}}",
        SectionRequirement.Wide => "{wide: [\",\", \";\"]}",
        SectionRequirement.Unbroken => "{unbroken: {first: [a], last: [b]}}",
        SectionRequirement.Year => "{year: title}",
        SectionRequirement.Stated => "{stated: issuer}",
        SectionRequirement.Published => "{published: {department: 01-31}}",
        _ => null,
    };

    public static Problem WithoutTerms(TextPlace at, string shape) => at.Problem(
        "require.terms",
        new("要求没有写全", "a requirement that does not say enough"),
        new(shape, shape));

    public static Problem NoPhrases(TextPlace at, string name) => at.Problem(
        "require.terms",
        new($"“{name}”没有列出词语，或有空的", $"'{name}' lists no phrase, or an empty one"),
        new("至少一个词语", "at least one phrase"));

    public static Problem NotDay(TextPlace at) => at.Problem(
        "require.day",
        new("不是月和日", "no month and day"),
        new("月-日，例如 01-31", "month-day, such as 01-31"));
}
