using System.Globalization;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Verdicts;

/// <summary>The words for verdicts, the same in every format.</summary>
public static class VerdictWords
{
    internal static readonly LocalizedText Unread = new("读取不完整", "not read as a whole");

    /// <summary>The verdict in a word.</summary>
    /// <param name="verdict">The verdict.</param>
    public static LocalizedText Of(ReportVerdict verdict) => verdict switch
    {
        ReportVerdict.Errors => new("有错误", "errors"),
        ReportVerdict.Warnings => new("待核对", "to be looked at"),
        ReportVerdict.Unread => Unread,
        ReportVerdict.NothingEvaluated => new("未能判定", "not decided"),
        _ => new("未发现问题", "nothing found"),
    };

    /// <summary>How many reports came out how; what there is none of is left out, but for errors and clean ones.</summary>
    internal static LocalizedText ByVerdict(CheckSummary summary)
    {
        var (errors, warnings, clean, unread, open) = summary.Verdicts;
        var zh = new List<string>();
        var en = new List<string>();
        Add(errors, ReportVerdict.Errors, always: true);
        Add(warnings, ReportVerdict.Warnings, always: true);
        Add(clean, ReportVerdict.Clean, always: true);
        Add(unread, ReportVerdict.Unread, always: false);
        Add(open, ReportVerdict.NothingEvaluated, always: false);
        return new(string.Join('，', zh), string.Join(", ", en));

        void Add(int count, ReportVerdict verdict, bool always)
        {
            if (always || count > 0)
            {
                zh.Add(string.Create(CultureInfo.InvariantCulture, $"{Of(verdict).Zh} {count} 份"));
                en.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {English(verdict)}"));
            }
        }
    }

    private static string English(ReportVerdict verdict) => verdict switch
    {
        ReportVerdict.Errors => "with errors",
        ReportVerdict.Clean => "with nothing found",
        _ => Of(verdict).En,
    };

    /// <summary>Which tables of the report could not be read.</summary>
    internal static LocalizedText NotRead(DisclosureReport report) => report.UnreadTables.Count == report.Form.Tables.Count
        ? new("没有读到任何表格", "none of the tables was read")
        : new(
            $"没有读全：{string.Join('、', Tables(report, Language.Zh))}",
            $"not read, or not as a whole: {string.Join(", ", Tables(report, Language.En))}");

    private static IEnumerable<string> Tables(DisclosureReport report, Language language) =>
        report.UnreadTables.Select(table => report.Form.FindTable(table)?.Label.Brief.In(language) ?? table);
}
