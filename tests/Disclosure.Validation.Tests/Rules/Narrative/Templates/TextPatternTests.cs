using System.Text.RegularExpressions;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Narrative;
using Disclosure.Validation.Rules.Narrative.Numbers;
using Disclosure.Validation.Rules.Narrative.Templates;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Narrative.Templates;

/// <summary>What is looked at before a pattern is built and run must never hide a match.</summary>
public sealed class TextPatternTests
{
    private static readonly CompiledNarrative[] Rules = [.. TestPacks.BuiltIn("cn-2021").Rules.OfType<CompiledNarrative>()];

    private static readonly IReadOnlyList<TextPattern> Patterns =
        [.. Rules.SelectMany(rule => rule.Searches).SelectMany(search => search.Patterns)];

    private static readonly string[] Passages =
        [.. File.ReadLines(Repository.Path("tests", "Disclosure.Validation.Tests", "Fixtures", "sentences.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('|')[0].Trim())];

    [Property(MaxTest = 100)]
    public void A_match_holds_the_words_and_stays_within_the_marks_of_its_pattern(int seed)
    {
        var random = new Random(seed);
        var text = SectionText.Of(new ReportSection("overview", "", Shuffled(random))).Text;

        foreach (var pattern in Patterns)
        {
            for (var match = pattern.Regex.Match(text); match.Success; match = match.NextMatch())
            {
                Assert.True(pattern.IsMatch(match.ValueSpan), match.Value);
                Assert.True(match.ValueSpan[..^1].IndexOfAny(pattern.Bounds + '\n') < 0, match.Value);
            }
        }
    }

    [Property(MaxTest = 30)]
    public void Words_are_found_as_by_their_expression(int seed)
    {
        var random = new Random(seed);
        var text = SectionText.Of(new ReportSection("overview", "", Shuffled(random))).Text;

        foreach (var words in Rules.Select(rule => rule.Unless).OfType<TextPattern>())
        {
            foreach (var clause in text.Split('，', '。', '；'))
            {
                Assert.Equal(words.Regex.IsMatch(clause), words.IsMatch(clause));
            }
        }
    }

    // Passages cut in pieces and put together anew, so that words of patterns stand in any order and beyond any mark.
    private static string Shuffled(Random random)
    {
        var pieces = Enumerable.Range(0, 8)
            .SelectMany(_ => Regex.Split(Passages[random.Next(Passages.Length)], "(?<=[，；。：、（）])"))
            .ToArray();
        if (random.Next(2) == 0)
        {
            random.Shuffle(pieces);
        }

        return string.Concat(pieces);
    }
}
