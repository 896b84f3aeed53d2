using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Lists;

/// <summary>The words of what lists are searched and filtered with, in both languages.</summary>
internal static class ListWords
{
    public static readonly LocalizedText Show = new("只看", "Show");
    public static readonly LocalizedText All = new("全部", "all");
    public static readonly LocalizedText Search = new("搜索", "Search");
    public static readonly LocalizedText Severity = new("级别", "Severity");
    public static readonly LocalizedText Rule = new("规则", "Rule");
    public static readonly LocalizedText Clear = new("清除", "Clear");
}
