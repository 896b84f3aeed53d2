using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Reporting.Verdicts;

/// <summary>
/// That a report could not be read as a whole, for formats that list problems beside findings: what is missing is the
/// reader's gap, and no finding about the office.
/// </summary>
internal static class UnreadReport
{
    public const string Code = "report.unread";

    /// <summary>The problem; null for a report that was read as a whole.</summary>
    public static Problem? Of(ReportResult result)
    {
        if (result.Verdict != ReportVerdict.Unread)
        {
            return null;
        }

        var what = VerdictWords.NotRead(result.Report);
        return new Problem
        {
            Code = Code,
            File = result.Report.File,
            Found = new($"{VerdictWords.Unread.Zh}：{what.Zh}", $"{VerdictWords.Unread.En}: {what.En}"),
            Hint = new(
                "请对照原件，看表格是否为图片或缺页，或另给可读的文件（DOCX、XLSX、HTML）",
                "see whether the tables are pictures or pages are missing, or give a file that can be read (DOCX, XLSX, HTML)"),
        };
    }
}
