using System.Buffers;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Texts;

/// <summary>A section that is searched for phrases: mostly they stand there as they are, and nothing is to be reduced.</summary>
internal sealed class SearchedSection(ReportSection section)
{
    // 1.2万余条, 200余份: between a number and what it counts stand two words at most.
    private const int LongestGap = 3;

    private static readonly SearchValues<char> Numerals = SearchValues.Create(ChineseNumerals.Ordinals + "0123456789");

    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？；!?;");

    private string? _reduced;

    private string Reduced => _reduced ??= ReducedText.WithoutBlanks(section.Text).Text;

    /// <summary>Whether it speaks of any of these.</summary>
    public bool Speaks(IReadOnlyList<string> phrases) => phrases.Any(Has) || phrases.Any(HasReduced);

    /// <summary>Whether a sentence speaks of any of these and gives a number of something.</summary>
    public bool Counts(IReadOnlyList<string> phrases, IReadOnlyList<string> counted)
    {
        var (sought, words) = (Reduce(phrases), Reduce(counted));
        foreach (var range in section.Text.AsSpan().SplitAny(Ends))
        {
            var sentence = ReducedText.WithoutBlanks(section.Text[range]).Text;
            if (HasAny(sentence, sought) && HasCount(sentence, words))
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> Reduce(IReadOnlyList<string> texts) => [.. texts.Select(text => ReducedText.WithoutBlanks(text).Text)];

    private static bool HasAny(ReadOnlySpan<char> sentence, IReadOnlyList<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (sentence.Contains(phrase, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCount(ReadOnlySpan<char> sentence, IReadOnlyList<string> counted)
    {
        foreach (var word in counted)
        {
            for (var at = sentence.IndexOf(word, StringComparison.Ordinal); at >= 0;)
            {
                var before = sentence[Math.Max(0, at - LongestGap)..at];
                if (before.ContainsAny(Numerals))
                {
                    return true;
                }

                at = sentence[(at + 1)..].IndexOf(word, StringComparison.Ordinal) is var next and >= 0 ? at + 1 + next : -1;
            }
        }

        return false;
    }

    private bool Has(string phrase) => section.Text.Contains(phrase, StringComparison.Ordinal);

    private bool HasReduced(string phrase) => Reduced.Contains(ReducedText.WithoutBlanks(phrase).Text, StringComparison.Ordinal);
}
