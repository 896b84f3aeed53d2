using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Language;

namespace Disclosure.Validation.Engine.Wording;

/// <summary>The words of one language that messages are put together from.</summary>
internal sealed record Words
{
    public static readonly Words Zh = new()
    {
        Language = Language.Zh,
        Colon = "：", Comma = "，", Semicolon = "；", ListComma = "、", Slash = "／",
        Plus = " ＋ ", Minus = " － ", Is = " ＝ ", Times = " × ",
        RowOf = "{0}行", ColumnOf = "{0}列", WholeReport = "全文",
        ThisReport = "本报告", Previous = "上年报告{0}", Subordinates = "下级 {1} 份报告{0}合计", Year = "报告年度",
        RestIsZero = "（其余为 0）", DiffersBy = "相差 {0}", Should = "{0} 应{1} {2}",
        BlanksCountZero = "空白按零计：{0}", WouldClose = "{0} 填 {1} 即平",
        NotAsTitled = "不符合“{0}”", LeftAndRight = "左边 {0}，右边 {1}",
        ShouldBeWhole = "{0} 应为整数", Cells = "{0} 格{1}", AndMore = "等 {0} 行",
        LeavesOpen = "因此无法判定：{0}", ImpliedValues = "推算值：{0}", HoldsText = "填的是“{0}”，不是数字",
        NoPrevious = "没有该单位{0}的报告可供比较", LastYear = "上一年", YearName = "{0} 年",
        NoSubordinates = "没有给出下级报告", FormLacksCell = "对比的报告采用另一种格式，没有相应单元格",
        Open = "（", Close = "）", AllColumns = "整行", ListGap = " ",
    };

    public static readonly Words En = new()
    {
        Language = Language.En,
        Colon = ": ", Comma = "; ", Semicolon = "; ", ListComma = ", ", Slash = " / ",
        Plus = " + ", Minus = " − ", Is = " = ", Times = " × ",
        RowOf = "row {0}", ColumnOf = "column {0}", WholeReport = "report",
        ThisReport = "this report", Previous = "last year's {0}", Subordinates = "sum over {1} subordinates {0}",
        Year = "report year",
        RestIsZero = " (the rest is 0)", DiffersBy = "difference {0}", Should = "{0} should be {1} {2}",
        BlanksCountZero = "blanks counted as zero: {0}", WouldClose = "{0} = {1} would close it",
        NotAsTitled = "does not satisfy \"{0}\"", LeftAndRight = "left {0}, right {1}",
        ShouldBeWhole = "{0} should be a whole number", Cells = "{0} cells {1}", AndMore = "and others, {0} rows in all",
        LeavesOpen = "this leaves open: {0}", ImpliedValues = "implied: {0}", HoldsText = "holds \"{0}\", not a number",
        NoPrevious = "no report of {0} by this issuer to compare with", LastYear = "the year before", YearName = "{0}",
        NoSubordinates = "no subordinate reports were given",
        FormLacksCell = "the report to compare with follows another form, which lacks the cell",
        Open = " (", Close = ")", AllColumns = "the whole row", ListGap = " ",
    };

    public required Language Language { get; init; }
    public required string Colon { get; init; }
    public required string Comma { get; init; }
    public required string Semicolon { get; init; }
    public required string ListComma { get; init; }
    public required string Slash { get; init; }
    public required string Plus { get; init; }
    public required string Minus { get; init; }
    public required string Is { get; init; }
    public required string Times { get; init; }
    public required string RowOf { get; init; }
    public required string ColumnOf { get; init; }
    public required string WholeReport { get; init; }
    public required string ThisReport { get; init; }
    public required string Previous { get; init; }
    public required string Subordinates { get; init; }
    public required string Year { get; init; }
    public required string RestIsZero { get; init; }
    public required string DiffersBy { get; init; }
    public required string Should { get; init; }
    public required string BlanksCountZero { get; init; }
    public required string WouldClose { get; init; }
    public required string NotAsTitled { get; init; }
    public required string LeftAndRight { get; init; }
    public required string ShouldBeWhole { get; init; }
    public required string Cells { get; init; }
    public required string AndMore { get; init; }
    public required string LeavesOpen { get; init; }
    public required string ImpliedValues { get; init; }
    public required string HoldsText { get; init; }
    public required string NoPrevious { get; init; }
    public required string LastYear { get; init; }
    public required string YearName { get; init; }
    public required string NoSubordinates { get; init; }
    public required string FormLacksCell { get; init; }
    public required string Open { get; init; }
    public required string Close { get; init; }
    public required string AllColumns { get; init; }
    public required string ListGap { get; init; }

    /// <summary>The same sentence in both languages.</summary>
    public static LocalizedText InBoth(Func<Words, string> say) => new(say(Zh), say(En));

    /// <summary>A relation that was expected and not met.</summary>
    public string Relation(ComparisonOperator relation) => (relation, Language) switch
    {
        (ComparisonOperator.LessOrEqual, Language.Zh) => "不大于",
        (ComparisonOperator.GreaterOrEqual, Language.Zh) => "不小于",
        (ComparisonOperator.Less, Language.Zh) => "小于",
        (ComparisonOperator.Greater, Language.Zh) => "大于",
        (ComparisonOperator.NotEqual, Language.Zh) => "不等于",
        (ComparisonOperator.Equal, Language.Zh) => "等于",
        (ComparisonOperator.LessOrEqual, _) => "at most",
        (ComparisonOperator.GreaterOrEqual, _) => "at least",
        (ComparisonOperator.Less, _) => "less than",
        (ComparisonOperator.Greater, _) => "more than",
        (ComparisonOperator.NotEqual, _) => "other than",
        _ => "equal to",
    };

    /// <summary>A state in which a cell holds no number.</summary>
    public string State(CellState state) => (state, Language) switch
    {
        (CellState.Blank, Language.Zh) => "空白",
        (CellState.Absent, Language.Zh) => "未找到",
        (_, Language.Zh) => "不是数字",
        (CellState.Blank, _) => "blank",
        (CellState.Absent, _) => "not found",
        _ => "not a number",
    };

    /// <summary>A number; negative ones with a proper minus sign, zeros behind the last digit only as printed.</summary>
    public static string Number(decimal number) =>
        (number < 0 ? "−" : "") + NumberText.Print(Math.Abs(number));

    /// <summary>A number that was reckoned, not printed: without zeros behind the last digit.</summary>
    public static string Reckoned(decimal number) =>
        (number < 0 ? "−" : "") + NumberText.PrintTrimmed(Math.Abs(number));
}
