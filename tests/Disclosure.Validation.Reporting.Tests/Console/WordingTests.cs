using System.Reflection;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Console;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Reporting.Tests.Console;

public sealed class WordingTests
{
    private static readonly HashSet<string> OnlyInEnglish = [nameof(Wording.PlaceJoint)];

    [Fact]
    public void Every_fixed_text_is_there_in_both_languages()
    {
        var fields = typeof(Wording).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => !OnlyInEnglish.Contains(field.Name))
            .ToList();

        Assert.NotEmpty(fields);
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
            ["page"] = Wording.PageNumber(1),
            ["table"] = Wording.TableNumber(2),
            ["lines"] = Wording.Lines("1–2", true),
            ["rows"] = Wording.Rows("3", false),
            ["column"] = Wording.ColumnNumber(3),
            ["more"] = Wording.AndMorePlaces(4),
            ["confidence"] = Wording.Confidence(0.5m),
            ["counts"] = Wording.Counts(new Counts(1, 2, 3, 4, 5)),
            ["total"] = Wording.Total(new CheckSummary { Reports = 3, Verdicts = new(1, 1, 1, 0, 0), Failures = 1 }),
            ["wrong"] = Wording.Wrong(1, 2, 3),
            ["look"] = Wording.ToBeLookedAt(1, 2),
        };
        foreach (var severity in Enum.GetValues<Severity>())
        {
            texts[$"{severity}"] = Wording.Of(severity);
        }

        foreach (var standing in Enum.GetValues<Standing>())
        {
            texts[$"{standing}"] = Wording.Ground(standing, null);
        }

        Assert.All(texts, text => AssertBoth(text.Key, text.Value));
    }

    private static void AssertBoth(string name, LocalizedText text)
    {
        Assert.False(string.IsNullOrWhiteSpace(text.Zh), name);
        Assert.False(string.IsNullOrWhiteSpace(text.En), name);
        Assert.NotEqual(text.Zh, text.En);
        Assert.DoesNotContain(text.En, c => c is >= '\u4e00' and <= '\u9fff');
    }
}
