using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Recognition.Prose;

/// <summary>
/// Finds the day of publication where the document or its page calls one so. The day that a report was signed, drawn up
/// or last changed is none.
/// </summary>
internal static partial class PublicationDay
{
    private const int BlocksSearched = 60;
    private const int LongestTable = 20;
    private const int LongestLine = 300;

    /// <summary>The day that is called one of publication; otherwise one that is called a date and nothing more.</summary>
    public static DateOnly? Read(SourceDocument document)
    {
        var found = document.Blocks.Take(BlocksSearched).SelectMany(LinesOf).SelectMany(DaysIn).ToList();
        var named = found.Find(day => day.IsNamed);
        return (named.Day ?? found.FirstOrDefault().Day) ?? DaysIn($"日期:{document.DeclaredDate}").FirstOrDefault().Day;
    }

    // Pages of offices put the particulars of a document in a table above it.
    private static IEnumerable<string> LinesOf(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Grid { Rows.Count: <= LongestTable } grid => grid.Rows
            .Where(row => row.Cells.Any(cell => MayHoldDay(cell.Text)))
            .Select(row => string.Join(' ', row.Cells.Select(cell => cell.Text))),
        _ => [],
    };

    private static IEnumerable<(DateOnly? Day, bool IsNamed)> DaysIn(string line)
    {
        if (line.Length > LongestLine || !MayHoldDay(line))
        {
            yield break;
        }

        foreach (Match match in DatePattern().Matches(CharacterFolding.Fold(line)))
        {
            var date = $"{match.Groups["year"]}-{match.Groups["month"]}-{match.Groups["day"]}";
            var isNamed = match.Groups["named"].Success;
            if ((isNamed || match.Groups["colon"].Success)
                && DateOnly.TryParseExact(date, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                yield return (day, isNamed);
            }
        }
    }

    private static bool MayHoldDay(string text) =>
        text.Contains("日期", StringComparison.Ordinal) || text.Contains("时间", StringComparison.Ordinal);

    [GeneratedRegex(
        @"(?<!\p{IsCJKUnifiedIdeographs})(?:信息)?(?<named>发布|公开|公布|发表|刊登|上网)?(?:日期|时间)[\]】]?\s*(?<colon>:)?\s*(?<year>[0-9]{4})\s*[-年/.]\s*(?<month>[0-9]{1,2})\s*[-月/.]\s*(?<day>[0-9]{1,2})",
        RegexOptions.ExplicitCapture)]
    private static partial Regex DatePattern();
}
