using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Recognition.Prose;

/// <summary>The year of the report that a preamble says it drew up: 编制2022年度政府信息公开工作年度报告.</summary>
internal static partial class PreambleYear
{
    /// <summary>What the first line that states it says; null where none does.</summary>
    public static ReportPreamble? Read(IEnumerable<Paragraph> lines)
    {
        foreach (var line in lines.Where(line => line.Text.Contains("报告", StringComparison.Ordinal)))
        {
            if (DrawnUp().Match(TitleText.Compact(line.Text)) is { Success: true } match)
            {
                var year = int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
                return new ReportPreamble(year) { Source = line.Source with { Text = line.Text } };
            }
        }

        return null;
    }

    [GeneratedRegex(
        "(编制|编写|撰写|形成)(完成|并公布|并发布|公布|发布|了)?[^。；，0-9]{0,16}(?<year>20[0-9]{2})年度?(政府)?信息公开(工作)?(情况)?(年度)?报告",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex DrawnUp();
}
