using System.Text.RegularExpressions;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Texts;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Sections.Checks;

/// <summary>
/// Whether a section that counts its problems and then its measures has a measure for each: 一是…二是…三是…，下一步，一是…二是….
/// Only counts of one kind, two of them, are held against one another.
/// </summary>
internal static partial class PairsCheck
{
    public static StatementResult Paired(ReportSection section)
    {
        var counts = CountsIn(section.Text);
        if (counts.Count != 2 || counts[0].Number < 2 || counts[1].Number < 2)
        {
            return StatementResult.Skipped(Lacking.Pairs);
        }

        var (problems, measures) = (counts[0], counts[1]);
        return measures.Number >= problems.Number
            ? StatementResult.Holds
            : StatementResult.Violated(new(
                LocalizedText.Of(
                    $"“{section.Title}”列出 {problems.Number} 个问题，改进措施只有 {measures.Number} 项",
                    $"'{section.Title}' counts {problems.Number} problems and only {measures.Number} measures"),
                FormattableString.Invariant($"{problems.Number} {measures.Number}"))
            {
                Passages = [Passages.Of(section, problems.Last), Passages.Of(section, measures.Last)],
            });
    }

    // 一是 begins a count; what does not go on from the one before belongs to no count.
    private static List<(int Number, TextSpan Last)> CountsIn(string text)
    {
        var counts = new List<(int Number, TextSpan Last)>();
        foreach (var match in ItemPattern().EnumerateMatches(text))
        {
            var number = ChineseNumerals.Digit(text[match.Index])!.Value;
            var span = new TextSpan(match.Index, match.Length);
            if (number == 1)
            {
                counts.Add((1, span));
            }
            else if (counts.Count > 0 && counts[^1].Number == number - 1)
            {
                counts[^1] = (number, span);
            }
        }

        return counts;
    }

    [GeneratedRegex("(?<![一二三四五六七八九十统唯单])[一二三四五六七八九](?:是|、是)")]
    private static partial Regex ItemPattern();
}
