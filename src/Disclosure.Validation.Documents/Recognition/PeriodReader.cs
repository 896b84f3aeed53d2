using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Recognition;

/// <summary>Finds the sentence that says of which period the figures are; other periods, such as those of plans, are none.</summary>
internal static partial class PeriodReader
{
    // What is longer is no sentence that anybody reads for a period.
    private const int LongestSentence = 200;

    /// <summary>The first such period; null where the document states none.</summary>
    public static ReportPeriod? Read(SourceDocument document)
    {
        foreach (var line in document.Blocks.OfType<Paragraph>().Where(line => line.Text.Contains('月', StringComparison.Ordinal)))
        {
            foreach (var sentence in line.Text.Split('。', '\n'))
            {
                if (sentence.Length <= LongestSentence && Read(TitlePage.Compact(sentence)) is { } period)
                {
                    return period with { Source = line.Source with { Text = sentence.Trim() } };
                }
            }
        }

        return null;
    }

    private static ReportPeriod? Read(string sentence)
    {
        if (!AboutFigures().IsMatch(sentence) || PeriodPattern().Match(sentence) is not { Success: true } match)
        {
            return null;
        }

        var from = Year(match.Groups["from"]);
        var to = match.Groups["to"].Success ? Year(match.Groups["to"]) : from;
        return from > 0 && to > 0 ? new ReportPeriod(new DateOnly(from, 1, 1), new DateOnly(to, 12, 31)) : null;
    }

    private static int Year(Group year) => int.Parse(year.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("统计|期限|数据|本报告|本年报|报告期")]
    private static partial Regex AboutFigures();

    [GeneratedRegex(
        @"(?<![0-9])(?<from>[0-9]{4})年0?1月0?1日[^0-9]{0,12}(?:(?<to>[0-9]{4})年)?12月31日", RegexOptions.ExplicitCapture)]
    private static partial Regex PeriodPattern();
}
