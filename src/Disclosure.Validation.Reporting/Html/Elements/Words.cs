using System.Globalization;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Elements;

/// <summary>The words around the whole page, in both languages.</summary>
internal static class Words
{
    public static readonly LocalizedText Title = new(
        "政府信息公开工作年度报告核查底稿", "Government information disclosure reports: evidence of the check");

    public static readonly LocalizedText Skip = new("跳到正文", "Skip to the content");
    public static readonly LocalizedText Print = new("打印本页", "Print this page");
    public static readonly LocalizedText Overview = new("总览", "Overview");
    public static readonly LocalizedText BackToOverview = new("返回总览", "Back to the overview");
    public static readonly LocalizedText Before = new("上一份", "Previous report");
    public static readonly LocalizedText After = new("下一份", "Next report");
    public static readonly LocalizedText Copy = new("复制", "Copy");
    public static readonly LocalizedText Copied = new("已复制", "Copied");
    public static readonly LocalizedText NoScript = new(
        "逐份检查结果需要浏览器启用脚本才能打开；用 --split 可以生成不需要脚本的分份文件。",
        "The reports one by one need a browser that runs scripts; --split writes files that need none.");

    private static readonly string Tool = $"disclosure {ToolVersion.Text}";

    public static readonly LocalizedText Interrupted = new(
        "检查中途停止，以下只是停止之前完成的部分。", "The check was stopped: what follows is what was done by then.");

    public static readonly LocalizedText Footer = new(
        "“读取疑点”是读取程序没有把握之处，不是报告的错误。规则依据分为：明文规定、按表格含义推断、仅供参考。",
        "Reading notes are doubts of the reader, not errors of a report. Rules are stated, implied, or advisory.");

    /// <summary>By what the page was made, and when where that is known.</summary>
    public static LocalizedText Made(DateTimeOffset? at)
    {
        var time = at?.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
        return LocalizedTexts.Join(
            time is null ? null : new($"生成于 {time}", $"Made {time}"), new(Tool, Tool));
    }

    public static string Class(Severity severity) => severity switch
    {
        Severity.Error => "e",
        Severity.Warning => "w",
        _ => "i",
    };
}
