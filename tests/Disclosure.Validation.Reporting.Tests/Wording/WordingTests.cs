using System.Reflection;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Reporting.Console;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Reporting.Tests.Wording;

public sealed class WordingTests
{
    private static readonly HashSet<string> OnlyInEnglish = [nameof(PlaceWording.PlaceJoint)];

    [Fact]
    public void Every_fixed_text_is_there_in_both_languages()
    {
        var fields = typeof(PlaceWording).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("Disclosure.", StringComparison.Ordinal) == true)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(LocalizedText) && !OnlyInEnglish.Contains(field.Name))
            .ToList();

        Assert.True(fields.Count > 60);
        foreach (var field in fields)
        {
            AssertBoth(field.Name, (LocalizedText)field.GetValue(null)!);
        }
    }

    [Fact]
    public void Every_text_with_numbers_is_there_in_both_languages()
    {
        var texts = new Dictionary<string, LocalizedText>
        {
            ["page"] = PlaceWording.PageNumber(1),
            ["table"] = PlaceWording.TableNumber(2),
            ["lines"] = PlaceWording.Lines("1–2", true),
            ["rows"] = PlaceWording.Rows("3", false),
            ["column"] = PlaceWording.ColumnNumber(3),
            ["more"] = PlaceWording.AndMorePlaces(4),
            ["confidence"] = ReportWording.Sureness(0.5m),
            ["counts"] = ReportWording.Counts(new Counts(1, 2, 3, 4, 5)),
            ["total"] = ConsoleWording.Total(new CheckSummary { Reports = 3, Verdicts = new(1, 1, 1, 0, 0), Failures = 1 }),
            ["wrong"] = ConsoleWording.Wrong(1, 2, 3),
            ["look"] = ConsoleWording.ToBeLookedAt(1, 2),
        };

        Assert.All(texts, text => AssertBoth(text.Key, text.Value));
    }

    [Fact]
    public void Every_term_has_words_of_its_own()
    {
        AssertTerms<Severity>(Terms.Of);
        AssertTerms<Outcome>(Terms.Of);
        AssertTerms<Standing>(Terms.Of);
        AssertTerms<Confidence>(Terms.Of);
        AssertTerms<CellState>(Terms.Of);
    }

    private static void AssertTerms<T>(Func<T, LocalizedText> words)
        where T : struct, Enum
    {
        var texts = Enum.GetValues<T>().Select(words).ToList();
        Assert.Equal(texts.Count, texts.Distinct().Count());
        Assert.All(texts, text => AssertBoth(text.En, text));
    }

    private static void AssertBoth(string name, LocalizedText text)
    {
        Assert.False(string.IsNullOrWhiteSpace(text.Zh), name);
        Assert.False(string.IsNullOrWhiteSpace(text.En), name);
        Assert.NotEqual(text.Zh, text.En);
        Assert.DoesNotContain(text.En, c => c is >= '\u4e00' and <= '\u9fff');
    }
}
