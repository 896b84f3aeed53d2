using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Recognition.Prose;

/// <summary>Finds the sentence that says of which period the figures are; other periods, such as those of plans, are none.</summary>
internal static partial class PeriodReader
{
    // The words that make a period one of the figures stand near it, however long the sentence is.
    private const int NearBefore = 40;
    private const int NearAfter = 20;

    /// <summary>The first such period; null where the document states none.</summary>
    public static ReportPeriod? Read(SourceDocument document)
    {
        return document.Blocks.OfType<Paragraph>()
            .Where(line => line.Text.Contains('月', StringComparison.Ordinal))
            .Select(Read)
            .FirstOrDefault(period => period is not null);
    }

    private static ReportPeriod? Read(Paragraph line)
    {
        var text = line.Text.AsSpan();
        foreach (var range in text.SplitAny('。', '\n'))
        {
            if (text[range].Contains('月') && line.Text[range] is var sentence && Read(TitleText.Compact(sentence)) is { } period)
            {
                return period with { Source = line.Source with { Text = sentence.Trim() } };
            }
        }

        return null;
    }

    private static ReportPeriod? Read(string sentence)
    {
        foreach (Match match in PeriodPattern().Matches(sentence))
        {
            var near = sentence[Math.Max(0, match.Index - NearBefore)..Math.Min(sentence.Length, match.Index + match.Length + NearAfter)];
            if (Day(match, "from", match.Groups["year"]) is { } from
                && Day(match, "to", match.Groups["later"] is { Success: true } later ? later : match.Groups["year"]) is { } to
                && IsOfFigures(near, from, to))
            {
                return new ReportPeriod(from, to);
            }
        }

        return null;
    }

    // A part of a year may be that of anything that the body did: the words have to be surer.
    private static bool IsOfFigures(string near, DateOnly from, DateOnly to) =>
        from < to && (from is { Month: 1, Day: 1 } && to is { Month: 12, Day: 31 } ? AboutFigures() : SurelyAboutFigures()).IsMatch(near);

    private static DateOnly? Day(Match match, string name, Group year) => DateOnly.TryParseExact(
        $"{year.ValueSpan}-{match.Groups[name + "Month"].ValueSpan}-{match.Groups[name + "Day"].ValueSpan}",
        "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex("统计|期限|数据|本报告|报告期|年报|年度报告|涵盖")]
    private static partial Regex AboutFigures();

    [GeneratedRegex("统计|期限|报告期")]
    private static partial Regex SurelyAboutFigures();

    [GeneratedRegex(
        @"(?<![0-9])(?<year>[0-9]{4})年(?<fromMonth>[0-9]{1,2})月(?<fromDay>[0-9]{1,2})日[^0-9。]{0,12}((?<later>[0-9]{4})年)?(?<toMonth>[0-9]{1,2})月(?<toDay>[0-9]{1,2})日",
        RegexOptions.ExplicitCapture)]
    private static partial Regex PeriodPattern();
}
