using Disclosure.Validation.Claims;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Json;

/// <summary>What the schema of results says of the keys that do not speak for themselves.</summary>
internal static class SchemaWording
{
    public static readonly LocalizedText Title = new("disclosure check 的检查结果", "results of disclosure check");

    private static readonly Dictionary<(Type, string), LocalizedText> Descriptions = new()
    {
        [(typeof(ResultEntry), "failures")] = new("未能检查的文件", "files that could not be checked"),
        [(typeof(ResultEntry), "notChecked")] = new(
            "所给文件夹中没有检查的文件及原因", "the files below the folders given that were not checked, and why"),
        [(typeof(ResultEntry), "notSubmitted")] = new(
            "机关清单中没有报送报告的机关，按年度", "the issuers of the register of which there is no report, by year"),
        [(typeof(ResultEntry), "packs")] = new(
            "所用的规则包及其全部规则；其中没有的规则这次没有启用", "the packs applied and all rules of them: a rule that is not among them was off"),
        [(typeof(SummaryEntry), "interrupted")] = new(
            "检查被中断，结果不全", "the check was stopped before its end: results are missing"),
        [(typeof(SummaryEntry), "suppressions")] = new(
            "豁免清单的使用情况；没有清单则无此键", "how the entries of the baseline fared; absent without one"),
        [(typeof(SuppressionsEntry), "matched")] = new(
            "有相符问题的条目数，含已到期的", "the entries that a finding matched, expired ones among them"),
        [(typeof(SuppressionsEntry), "expired")] = new(
            "已到期的条目，所指的问题重新计入", "the entries that have expired; their findings count again"),
        [(typeof(SuppressionsEntry), "unmatched")] = new(
            "所指报告已检查而没有相符问题的条目", "the entries that no finding of the reports checked matches"),
        [(typeof(ReportEntry), "verdict")] = new(
            "结论：有错误、待核对（有警告）、未发现问题、读取不完整、未能判定",
            "the upshot; unread: a table that the form has could not be read"),
        [(typeof(ReportEntry), "unreadTables")] = new(
            "没有读到或没有读全的表；其中单元格的缺失不是报告的错误",
            "the tables that were not read as a whole: what is missing there is no error of the report"),
        [(typeof(ReportEntry), "conflicts")] = new(
            "同一机关同一年度的其他报告，及与之不同的单元格；只有文字不同的，没有单元格",
            "the other reports of the issuer for the year, with the cells in which they differ; none where only the texts do"),
        [(typeof(SummaryEntry), "reports")] = new(
            "已检查的报告份数；同一报告的几个版本计一份", "the reports checked; versions of one report count as one"),
        [(typeof(SummaryEntry), "furtherVersions")] = new(
            "同一报告的其他版本的个数，也已检查", "the further versions of reports that were checked, too"),
        [(typeof(SummaryEntry), "verdicts")] = new("按结论计的报告份数", "the number of reports by verdict"),
        [(typeof(ReportEntry), "counts")] = new(
            "核对的项数；对七列各核对一次的规则计七项", "how many times rules were applied; one over seven columns counts seven times"),
        [(typeof(ReportEntry), "readingNotes")] = new(
            "读取程序没有把握之处，不是报告的错误", "what the reader was not sure of, not errors of the report"),
        [(typeof(ReportEntry), "suppressed")] = new("已豁免的问题", "findings that suppressions keep out of the findings"),
        [(typeof(FindingEntry), "outcome")] = new(
            "不符；或因单元格没有数字而未能判定", "violated, or undecided where cells hold no number"),
        [(typeof(FindingEntry), "left")] = new("左式合计", "the left side as reckoned"),
        [(typeof(FindingEntry), "right")] = new("右式合计", "the right side as reckoned"),
        [(typeof(FindingEntry), "difference")] = new("左式减右式", "left minus right"),
        [(typeof(FindingEntry), "exact")] = new(
            "为 false 时，以上三数中有的没有有限小数，舍入到 10 位小数",
            "false where one of the three has no decimal form, and so is rounded to 10 places"),
        [(typeof(FindingEntry), "explanation")] = new(
            "报告自己的说明：表下的注；有说明的问题只作提示",
            "what the report itself says of it: the footnote under the table; such a finding is information only"),
        [(typeof(FindingEntry), "leavesOpen")] = new(
            "因这些单元格而未能判定的规则", "the rules that the cells leave open"),
        [(typeof(FindingEntry), "fingerprint")] = new(
            "由规则、发布机关、年度、位置和数值得出，多次运行不变",
            "made of rule, issuer, year, place and values; the same from run to run"),
        [(typeof(FindingCellEntry), "report")] = new(
            "单元格所属的另一份报告；没有此键则为被检查的报告", "the other report that the cell belongs to; the one checked where absent"),
        [(typeof(FindingCellEntry), "value")] = new("报告所印的数字", "the number as the report prints it"),
        [(typeof(FindingCellEntry), "coefficient")] = new(
            "单元格在规则中的系数，左式减右式", "the factor of the cell in the rule, left minus right"),
        [(typeof(FindingCellEntry), "implied")] = new(
            "由其他单元格推算的数字", "the number that the other cells imply"),
        [(typeof(ReportEntry), "claims")] = new("正文所述的数及其与表格核对的结果", "what the text says of figures, and whether the tables agree"),
        [(typeof(ClaimDocument), "kind")] = new(
            "数量、（没有单元格的）部分、占比、增减", "a figure, a part for which the form has no cell, a share of a whole, growth since last year"),
        [(typeof(ClaimDocument), "cells")] = new("所指的单元格，几格则指其和；格式中没有则为空", "the cells whose sum is meant; empty where the form has none"),
        [(typeof(ClaimDocument), "or")] = new("其他读法，每种为一组单元格", "other readings, each a sum of cells"),
        [(typeof(ClaimDocument), "value")] = new("所写的数，减少为负数", "the number; a decline is negative"),
        [(typeof(ClaimDocument), "start")] = new("在该部分正文中的位置，按 UTF-16 计", "where it begins in the text of the section, in UTF-16 code units"),
        [(typeof(ClaimDocument), "sure")] = new(
            "所指是否确定；不确定的可以相符，不作为错误", "whether just that is meant; what is not sure can agree, and accuses nobody"),
        [(typeof(ClaimDocument), "reason")] = new("为何不确定或无法核对", "why it is not sure, or could not be compared"),
        [(typeof(ClaimDocument), "verdict")] = new("相符、不符、无法核对", "whether the tables, last year's report and the rest of the text agree"),
        [(typeof(PassageEntry), "marks")] = new(
            "规则读取的部分，按 UTF-16 计", "the parts that the rule read, in UTF-16 code units"),
    };

    public static LocalizedText? Of(Type type, string name) => Descriptions.GetValueOrDefault((type, name));

    /// <summary>All descriptions, for whoever looks through all texts.</summary>
    public static IReadOnlyList<LocalizedText> All => [.. Descriptions.Values];
}
