using Disclosure.Validation.Claims;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Statements;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Tables;

/// <summary>The words in and around the tables, in both languages.</summary>
internal static class TableWords
{
    public static readonly LocalizedText Tables = new("报告正文与表格（按国办格式还原）", "The report's text and tables, as the form prints them");
    public static readonly LocalizedText SaidOfTables = new("正文所述：", "The text says: ");
    public static readonly LocalizedText SaidOfNoTable = new("正文所述其他数：", "The text also says: ");
    public static readonly LocalizedText SaidCell = new("正文提到的数", "a figure that the text speaks of");
    public static readonly LocalizedText Content = new("信息内容", "Content");
    public static readonly LocalizedText Finding = new("问题 ", "finding ");
    public static readonly LocalizedText Part = new("问题所涉的其他单元格", "other cell that a finding reckons with");
    public static readonly LocalizedText SuspectCell = new("可能填错处，附可能应为的数", "may be the wrong one; → the number suggested");

    // The note that the form prints in the corner of 表三.
    public static readonly LocalizedText Balance = new(
        "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
        "(In every column, item 1 plus item 2 equals item 3 plus item 4)");

    public static LocalizedText Meaning(CellState state) => state switch
    {
        CellState.Blank => new("印有此格而未填", "printed, and empty"),
        CellState.Absent => new("文件中没有找到此格", "not found in the document"),
        _ => new("不是数，或数之外另有文字", "no number, or a number and more"),
    };

    public static string Class(CellState state) => state switch
    {
        CellState.Blank => "blank",
        CellState.Absent => "absent",
        CellState.NotApplicable => "na",
        CellState.Text => "text",
        _ => "value",
    };

    public static LocalizedText MainCell(Severity severity) => severity switch
    {
        Severity.Error => new("错误（数字为问题编号）", "error, with the number of the finding"),
        Severity.Warning => new("警告", "warning"),
        _ => new("提示", "for information"),
    };

    /// <summary>How many figures of the text came out how.</summary>
    public static LocalizedText Claims(IReadOnlyList<Claim> claims)
    {
        var counts = claims.GroupBy(ClaimWords.Rank).OrderBy(group => group.Key)
            .Select(group => (Word: ClaimWords.Of(group.First().Verdict), Count: Digits.Of(group.Count()))).ToList();
        return new(
            string.Join('，', counts.Select(count => $"{count.Word.Zh} {count.Count} 处")),
            string.Join(", ", counts.Select(count => $"{count.Count} {count.Word.En}")));
    }

    public static LocalizedText Note(int number) => LocalizedText.Of($"注{number}", $"note {number}");

    public static LocalizedText Implied(decimal implied)
    {
        var number = Digits.Computed(implied);
        return new($"推算为 {number}", $"implied {number}");
    }

    /// <summary>What the cell should hold, as far as that can be told.</summary>
    public static LocalizedText Suspect(SuspectCell cell)
    {
        var text = Target(cell);
        return new($"可能应为 {text}", $"perhaps {text}");
    }

    /// <summary>The number that the cell should hold, or between which it should lie.</summary>
    public static string Target(SuspectCell cell) => cell switch
    {
        { Suggested: { } number } => $"{Digits.Computed(number)}",
        { Least: { } least, Most: { } most } => $"{Digits.Computed(least)}–{Digits.Computed(most)}",
        { Least: { } least } => $"≥ {Digits.Computed(least)}",
        { Most: { } most } => $"≤ {Digits.Computed(most)}",
        _ => "?",
    };
}
