using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Rules.Texts;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Sections.Checks;

/// <summary>Whether the years and days that a report states are those of its report year.</summary>
internal static partial class DateChecks
{
    public static StatementResult Year(DisclosureReport report, Form form, YearPlace place) => report.Year is not { } year
        ? StatementResult.Skipped(OpenReasons.YearUnknown)
        : place switch
        {
            YearPlace.Title => report.Title is { } title ? InTitle(title, report.File, year) : StatementResult.Skipped(Lacking.Title),
            YearPlace.Overview => form.Sections is [var first, ..] && SectionChecks.Find(report, first) is { } section
                ? BodyYear.OfSection(section, year)
                : StatementResult.Skipped(OpenReasons.NoSection),
            YearPlace.Preamble => InPreamble(report.Preamble, year),
            _ => OfPeriod(report, year),
        };

    // What allocates stands apart: most reports that are counted state neither title nor day.
    public static StatementResult Published(DisclosureReport report, DueTerms terms) =>
        report.Published is not { } day ? StatementResult.Skipped(Lacking.Day)
            : report.Year is not ({ } year and > 0 and < 9000) ? StatementResult.Skipped(OpenReasons.YearUnknown)
            : day.Year > year ? InTime(report, year, day, terms)
            : Fault(day, new(
                $"公布日期 {Print(day)} 早于报告年度结束", $"published on {Print(day)}, before the year reported on had ended"));

    private static StatementResult InTime(DisclosureReport report, int year, DateOnly day, DueTerms terms)
    {
        // Of a body that may be of several kinds, the earliest day frees it and the latest convicts it.
        var possible = Enum.GetValues<IssuerLevel>().Where(level => report.PossibleLevels.HasFlag(level.Alone()));
        var days = possible.Select(level => terms.Days.FirstOrDefault(due => due.Level == level)).ToList();
        var set = days.Where(due => due.Month > 0).Select(due => new DateOnly(year + 1, due.Month, due.Day)).ToList();
        if (set.Count == 0 || (day > set.Min() && (day <= set.Max() || set.Count < days.Count)))
        {
            return StatementResult.Undecided(OpenReasons.LevelUnknown);
        }

        return day <= set.Min()
            ? StatementResult.Holds
            : Fault(day, new(
                $"公布日期 {Print(day)} 晚于规定的 {Print(set.Max())}",
                $"published on {Print(day)}, after {Print(set.Max())}, the day set for it"));
    }

    private static StatementResult InTitle(string printed, string? file, int year)
    {
        var title = ReducedText.WithoutBlanks(printed);
        var found = YearPattern().Matches(title.Text)
            .Select(match => (Year: ChineseNumerals.Year(match.Groups["year"].Value)!.Value, Span: title.SpanOf(match.Index, match.Groups["year"].Length)))
            .ToList();
        var others = found.FindAll(one => one.Year != year);
        if (others.Count == 0)
        {
            return found.Count == 0 ? StatementResult.Skipped(Lacking.YearInTitle) : StatementResult.Holds;
        }

        var years = string.Join(", ", others.Select(one => one.Year.ToString(CultureInfo.InvariantCulture)).Distinct());
        return StatementResult.Violated(new(
            LocalizedText.Of($"标题“{printed}”中有 {years} 年，报告年度是 {year} 年", $"the title '{printed}' names {years}; the report is of {year}"),
            printed)
        {
            Passages =
            [
                new FindingPassage(null, printed)
                {
                    Marks = [.. others.Select(one => one.Span)],
                    Source = file is null ? null : new CellSource(file, printed),
                },
            ],
        });
    }

    private static StatementResult InPreamble(ReportPreamble? preamble, int year) => preamble is not { Year: var drawnUp } || drawnUp == year
        ? StatementResult.Holds
        : StatementResult.Violated(new(
            LocalizedText.Of(
                $"前言写明编制的是 {drawnUp} 年度报告，报告年度是 {year} 年",
                $"the preamble says that it drew up the report of {drawnUp}; the report is of {year}"),
            drawnUp.ToString(CultureInfo.InvariantCulture))
        {
            Passages = preamble.Source is { Text: { } text } source ? [new FindingPassage(null, text) { Source = source }] : [],
        });

    private static StatementResult OfPeriod(DisclosureReport report, int year)
    {
        if (report.Period is not { } period)
        {
            return StatementResult.Skipped(Lacking.Period);
        }

        if ((period.From, period.To) == report.Form.PeriodOf(year))
        {
            return StatementResult.Holds;
        }

        var (from, to) = (Print(period.From), Print(period.To));
        return StatementResult.Violated(new(
            LocalizedText.Of($"统计期限为 {from} 至 {to}，报告年度是 {year} 年", $"the period stated is {from} to {to}; the report is of {year}"),
            $"{from} {to}")
        {
            Passages = period.Source is { Text: { } text } source ? [new FindingPassage(null, text) { Source = source }] : [],
        });
    }

    private static StatementResult Fault(DateOnly day, LocalizedText message) =>
        StatementResult.Violated(new(message, Print(day)));

    private static string Print(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<![\d" + ChineseNumerals.YearDigits + "])(?<year>[0-9]{4}|[" + ChineseNumerals.YearDigits + "]{4})年", RegexOptions.ExplicitCapture)]
    private static partial Regex YearPattern();
}
