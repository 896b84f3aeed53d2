using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Markdown;

/// <summary>The headings of the summary in Markdown.</summary>
internal static class MarkdownWording
{
    public static readonly LocalizedText Title = new("政府信息公开年度报告检查结果", "Check of disclosure annual reports");
    public static readonly LocalizedText Findings = new("发现的问题", "Findings");
    public static readonly LocalizedText Severity = new("级别", "Severity");
    public static readonly LocalizedText Report = new("报告", "Report");
    public static readonly LocalizedText Rule = new("规则", "Rule");
    public static readonly LocalizedText Place = new("位置", "Place");
    public static readonly LocalizedText Message = new("内容", "Message");
    public static readonly LocalizedText File = new("文件", "File");
    public static readonly LocalizedText Reason = new("原因", "Reason");
    public static readonly LocalizedText Suppressed = new("已豁免的问题", "Suppressed findings");
}
