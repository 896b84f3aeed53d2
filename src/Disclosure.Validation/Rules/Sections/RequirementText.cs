using System.Globalization;
using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Rules.Sections;

/// <summary>Requirements as they are written in a pack.</summary>
internal static class RequirementText
{
    public static string Print(SectionRequirement requirement, RequirementTerms? terms)
    {
        var name = CommonShapes.NameOf(requirement);
        return terms is null ? name : $"{{{name}: {Print(terms)}}}";
    }

    private static string Print(RequirementTerms terms) => terms switch
    {
        LengthTerms length => $"{{{string.Join(", ", Limits(length))}}}",
        PhraseTerms { From: > 0, Counted.Count: > 0 } phrases => string.Create(
            CultureInfo.InvariantCulture, $"{{all: {List(phrases)}, from: {phrases.From}, counted: {List(phrases.Counted)}}}"),
        PhraseTerms { From: > 0 } phrases => string.Create(CultureInfo.InvariantCulture, $"{{all: {List(phrases)}, from: {phrases.From}}}"),
        PhraseTerms phrases => List(phrases),
        WideTerms wide => Marks(wide.Marks),
        EdgeTerms edges => $"{{first: {Marks(edges.First)}, last: {Marks(edges.Last)}}}",
        FreshTerms fresh => string.Create(CultureInfo.InvariantCulture, $"{{most: {NumberText.Percent(fresh.Most)}, run: {fresh.Run}}}"),
        StatedTerms stated => CommonShapes.NameOf(stated.Part),
        YearTerms year => CommonShapes.NameOf(year.Place),
        DueTerms due => $"{{{string.Join(", ", due.Days.Select(day => $"{CommonShapes.NameOf(day.Level)}: {day.Month:00}-{day.Day:00}"))}}}",
        _ => throw new InvalidOperationException($"Unknown kind of terms: {terms.GetType().Name}."),
    };

    private static string List(PhraseTerms phrases) => $"[{string.Join(", ", phrases.Groups.Select(Print))}]";

    private static string Print(PhraseGroup group) => group.Phrases.Count == 1 ? group.Phrases[0] : List(group.Phrases);

    private static string Marks(IEnumerable<string> marks) => List(marks.Select(mark => $"'{mark}'"));

    private static string List(IEnumerable<string> texts) => $"[{string.Join(", ", texts)}]";

    private static IEnumerable<string> Limits(LengthTerms length)
    {
        if (length.Least is { } least)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"least: {least}");
        }

        if (length.Most is { } most)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"most: {most}");
        }

        if (length.Margin > 0)
        {
            yield return $"margin: {NumberText.Percent(length.Margin)}";
        }
    }
}
