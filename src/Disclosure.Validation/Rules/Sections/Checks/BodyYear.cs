using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Texts;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Sections.Checks;

/// <summary>
/// Whether a text speaks of the report year: a section taken over from another year says 2022年 throughout. A text that names
/// its own year may name others beside it, for comparison or as plans.
/// </summary>
internal static partial class BodyYear
{
    public static StatementResult OfSection(ReportSection section, int year)
    {
        var text = ReducedText.WithoutBlanks(section.Text);
        var named = YearPattern().Matches(text.Text)
            .Select(match => (Year: int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), match.Index, match.Length))
            .ToList();
        if (named.Count == 0 || text.Text.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
        {
            return named.Count == 0 ? StatementResult.Skipped(Lacking.YearInText) : StatementResult.Holds;
        }

        var begun = named.FindAll(one => Math.Abs(one.Year - year) == 1 && BeginsSentence(text.Text, one.Index));
        if (begun.Count == 0)
        {
            return StatementResult.Skipped(Lacking.YearInText);
        }

        var other = begun[0].Year;
        return StatementResult.Violated(new(
            LocalizedText.Of(
                $"“{section.Title}”写的是 {other} 年，没有写到报告年度 {year} 年",
                $"'{section.Title}' speaks of {other} and never of {year}, the report year"),
            other.ToString(CultureInfo.InvariantCulture))
        {
            Passages = [Passages.Of(section, text.SpanOf(begun[0].Index, begun[0].Length))],
        });
    }

    private static bool BeginsSentence(string text, int index) => index == 0 || text[index - 1] is '。' or '；' or ';' or '.';

    [GeneratedRegex(@"(?<!\d)(?<year>20\d\d)年(?!\d{1,2}月)", RegexOptions.ExplicitCapture)]
    private static partial Regex YearPattern();
}
