using System.Reflection;
using Disclosure.Validation.Documents;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Cli.Tests;

/// <summary>
/// Every text that the assemblies hold or make is there in both languages. Texts that are the same in both, or that quote
/// Chinese in English, are listed as approved, so that none is so by mistake.
/// </summary>
public sealed class BothLanguagesTests
{
    private const BindingFlags Statics =
        BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    // The unit that the forms print has no English name.
    private const string UnitOfAmounts = "万元";

    private static readonly LocalizedText Sample = new("样例", "sample");

    private static readonly Dictionary<Type, object> Samples = new()
    {
        [typeof(string)] = "X1",
        [typeof(int)] = 3,
        [typeof(int?)] = 3,
        [typeof(long)] = 3L,
        [typeof(decimal)] = 2.5m,
        [typeof(decimal?)] = 2.5m,
        [typeof(bool)] = true,
        [typeof(char)] = 'x',
        [typeof(TimeSpan)] = TimeSpan.FromSeconds(90),
        [typeof(DateOnly)] = new DateOnly(2023, 1, 31),
        [typeof(Exception)] = new IOException("gone"),
        [typeof(LocalizedText)] = Sample,
        [typeof(IEnumerable<string>)] = new[] { "A1", "B2" },
        [typeof(IReadOnlyList<string>)] = new[] { "A1", "B2" },
        [typeof(IReadOnlyCollection<string>)] = new[] { "A1", "B2" },
        [typeof(string[])] = new[] { "A1", "B2" },
        [typeof(Counts)] = new Counts(1, 2, 3, 4, 5),
        [typeof(CheckSummary)] = new CheckSummary { Reports = 3, Failures = 1 },
        [typeof(NotJudged)] = new NotJudged(["A-1"], 2, Outcome.Skipped, "c", Sample, Sample),
        [typeof(Suppression)] = new Suppression("f", "known", "me", null),
        [typeof(Problem)] = new Problem { Code = "c", Found = Sample },
        [typeof(Form)] = BuiltInPacks.All[0].Form,
    };

    [Fact]
    public void No_text_is_missing_in_either_language()
    {
        var texts = Fixed().Concat(Made()).ToList();

        Assert.True(texts.Count > 250, $"Only {texts.Count} texts were found.");
        Assert.Empty(texts.Where(text => IsMissing(text.Text)).Select(text => $"{text.Name}: {text.Text.Zh} / {text.Text.En}"));
    }

    [Fact]
    public void Texts_that_are_the_same_or_quote_Chinese_are_those_approved()
    {
        var names = Fixed().Concat(Made())
            .Where(text => IsOdd(text.Text))
            .Select(text => text.Name + "\n")
            .Distinct()
            .Order(StringComparer.Ordinal);

        ApprovedText.Matches("same-in-both-languages", string.Concat(names));
    }

    [Fact]
    public void Forms_and_rules_speak_both_languages()
    {
        // A form in another language is called as it is printed.
        var labels = BuiltInPacks.All.Where(pack => pack.Form.Languages.Contains("zh")).SelectMany(pack => pack.Form.Tables).SelectMany(table => table.Rows.Select(row => row.Label)
            .Concat(table.Columns.Select(column => column.Label)).Append(table.Label));
        var texts = labels.SelectMany(label => new[] { label.Printed, label.Brief })
            .Concat(BuiltInPacks.All.SelectMany(pack => pack.Rules).Select(rule => rule.Title));

        Assert.All(texts, text =>
        {
            Assert.Contains(text.Zh, IsChinese);
            Assert.Contains(text.En, char.IsAsciiLetter);
            Assert.DoesNotContain(text.En.Replace(UnitOfAmounts, "", StringComparison.Ordinal), IsChinese);
        });
    }

    [Fact]
    public void A_text_in_one_language_is_found()
    {
        Assert.True(IsMissing(new("没有", "")));
        Assert.True(IsMissing(new("none", "no text")));
        Assert.True(IsOdd(new("json", "json")));
        Assert.True(IsOdd(new("表三", "table 表三")));
        Assert.False(IsMissing(new("", ", ")));
    }

    // Punctuation may be nothing in one language.
    private static bool IsMissing(LocalizedText text)
    {
        var (zh, en) = (text.Zh.Any(char.IsLetterOrDigit), text.En.Any(char.IsLetterOrDigit));
        return zh != en || (zh && text.Zh != text.En && text.Zh.All(char.IsAscii));
    }

    private static bool IsOdd(LocalizedText text) =>
        text.En.Any(IsChinese) || (text.Zh == text.En && text.En.Any(char.IsLetter));

    private static bool IsChinese(char c) => c is >= '\u4e00' and <= '\u9fff';

    private static IEnumerable<Type> Types => new[]
        {
            typeof(ReportValidator), typeof(DocumentReader), typeof(OutputFormats), typeof(DisclosureTool),
        }
        .SelectMany(type => type.Assembly.GetTypes())
        .Where(type => !type.ContainsGenericParameters);

    private static IEnumerable<(string Name, LocalizedText Text)> Fixed() =>
        from type in Types
        from field in type.GetFields(Statics)
        where !field.Name.StartsWith('<')
        from text in field.FieldType switch
        {
            { } fieldType when fieldType == typeof(LocalizedText) => [(LocalizedText)field.GetValue(null)!],
            { } fieldType when fieldType.IsAssignableTo(typeof(IEnumerable<LocalizedText>)) =>
                (IEnumerable<LocalizedText>)field.GetValue(null)!,
            _ => Array.Empty<LocalizedText>(),
        }
        where text is not null
        select ($"{type.Name}.{field.Name}", text);

    private static IEnumerable<(string Name, LocalizedText Text)> Made() =>
        from type in Types
        where type.IsAbstract && type.IsSealed
        from method in type.GetMethods(Statics)
        where !method.IsGenericMethod && (method.ReturnType == typeof(LocalizedText) || method.ReturnType == typeof(Problem))
        from arguments in Arguments(method.GetParameters())
        let made = method.Invoke(null, arguments)
        from text in made switch
        {
            LocalizedText text => [text],
            Problem problem => new[] { problem.Found, problem.Expected, problem.Hint }.OfType<LocalizedText>(),
            _ => [],
        }
        select ($"{type.Name}.{method.Name}", text);

    /// <summary>Arguments for each value of an enumeration; nothing where a parameter is of a kind that has no sample.</summary>
    private static IEnumerable<object?[]> Arguments(ParameterInfo[] parameters) => parameters.Aggregate(
        (IEnumerable<object?[]>)[[]],
        (lists, parameter) => lists.SelectMany(list => Values(parameter.ParameterType).Select(value => (object?[])[.. list, value])));

    private static IEnumerable<object?> Values(Type type) => type switch
    {
        { IsEnum: true } => Enum.GetValues(type).Cast<object?>(),
        _ when Samples.TryGetValue(type, out var sample) => [sample],
        _ => [],
    };
}
