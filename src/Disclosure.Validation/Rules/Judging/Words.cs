using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Judging;

/// <summary>The words of one language that messages are put together from.</summary>
internal sealed class Words(Language language)
{
    private static readonly Words Zh = new(Language.Zh);
    private static readonly Words En = new(Language.En);

    public Language Language => language;

    public string Colon => In("：", ": ");
    public string Comma => In("，", "; ");
    public string Semicolon => In("；", "; ");
    public string ListComma => In("、", ", ");
    public string Slash => In("／", " / ");
    public string Plus => In(" ＋ ", " + ");
    public string Minus => In(" － ", " − ");
    public string Is => In(" ＝ ", " = ");
    public string Times => In(" × ", " × ");
    public string RowOf => In("“{0}”行", "row {0}");
    public string PartOf => In("“{0}”部分", "row {0}");
    public string ColumnOf => In("{0}列", "column {0}");
    public string WholeReport => In("整份报告", "the report as a whole");
    public string ThisReport => In("本报告", "this report");
    public string Previous => In("上年报告{0}", "last year's {0}");
    public string Subordinates => In("下级 {1} 份报告{0}合计", "{0} summed over {1} subordinates");
    public string AllSubordinates => In("下级各单位报告{0}之和", "{0} summed over the subordinates");
    public string EachSubordinate => In("下级各单位报告{0}", "the subordinates' {0}");
    public string UnknownIssuer => In("发布机关不明", "unknown issuer");
    public string SumOfSubordinates => In("下级各单位报告之和", "the sum over the subordinates");
    public string RestIsZero => In("（其余为 0）", " (the rest is 0)");
    public string DiffersBy => In("相差 {0}", "difference {0}");
    public string Should => In("{0} 应{1} {2}", "{0} should be {1} {2}");
    public string BlanksCountZero => In("空白按零计：{0}", "blanks counted as zero: {0}");
    public string WouldClose => In("{0}若为 {1} 则相等", "with {0} {1} both sides would agree");
    public string ShouldNotBe => In("不应是“{0}”", "it should not be that {0}");
    public string ShouldBeSo => In("应是“{0}”", "it should be that {0}");
    public string ShouldMention => In("{0}应提到“{1}”", "{0} should mention \"{1}\"");
    public string Yet => In("{0}，而{1}", "{0}, but {1}");
    public string ShouldBeWhole => In("{0} 应为整数", "{0} should be a whole number");
    public string Cells => In("{0} 格{1}", "{0} cells {1}");
    public string CellsHeld => In("{0}有 {1}", "{0}: {1}");
    public string Including => In("，包括", ": ");
    public string Merged => In("{0} 格合并填写，无法分到各行", "{0} cells share merged figures that can't be parted");
    public string AndMore => In("等 {0} 行", "and others, {0} rows in all");
    public string OtherVersion => In("与同一年度的另一份报告 {0} 有 {1} 格不同：{2}", "differs from another report for the same year, {0}, in {1} cell(s): {2}");
    public string OtherFile => In("（未命名）", "(without a name)");
    public string VersionCell => In("{0} 本报告 {1}、另一份 {2}", "{0} {1} here and {2} there");
    public string AndSoOn => In("等", "; …");
    public string LeavesOpen => In("因此无法判定：{0}", "this leaves open: {0}");
    public string ImpliedValues => In("推算值：{0}", "implied: {0}");
    public string HoldsText => In("填的是“{0}”，不是数字", "holds \"{0}\", not a number");
    public string NoPrevious => In("没有该机关{0}的报告可供比较", "no report of {0} by this issuer to compare with");
    public string LastYear => In("上一年度", "the year before");
    public string YearName => In(" {0} 年", "{0}");
    public string NoSubordinates => In("未提供（全部）下级单位报告", "the subordinates' reports were not (all) given");
    public string FormLacksCell => In("对比的报告采用另一种格式，没有相应单元格", "the report to compare with follows another form, which lacks the cell");
    public string Open => In("（", " (");
    public string Close => In("）", ")");
    public string AllColumns => In("整行", "the whole row");

    public string ThisCell => In("该格", "the cell");
    public string ReportYear => In("报告年度", "the report year");
    public string NotSo => In("并非（{0}）", "not ({0})");
    public string IsBlank => In("{0} 为空白", "{0} is blank");
    public string IsNotBlank => In("{0} 不为空白", "{0} is not blank");
    public string Mentions => In("{0}提到“{1}”", "{0} mentions \"{1}\"");
    public string IssuerIs => In("发布机关是{0}", "the issuer is one of the {0}");
    public string IssuerIsNot => In("发布机关不是{0}", "the issuer is none of the {0}");
    public string WholeText => In("正文", "the text");
    public string NameQuoted => In("“{0}”", "\"{0}\"");
    public string Rounded => In("（{0}）四舍五入到 {1} 位小数", "({0}) rounded to {1} decimals");

    public string And => In("，且 ", ", and ");
    public string IfThen => In("如果 {0}，那么 {1}", "if {0}, then {1}");
    public string Within => In("（允许相差 {0}）", " (within {0})");

    public string Or => In("，或 ", ", or ");
    public string ShouldBe => In("应为 ", "should be ");
    public string TextSays => In("正文写“{0}”", "the text says \"{0}\"");

    public string ElsewhereSays => In("另一处写“{0}”", "elsewhere it says \"{0}\"");

    // 全部予以公开: of how many.
    public string SaidInWords => In("（{0}）", " ({0})");

    public string Yuan => In(" 元", " yuan");

    public string PartsMake => In("所列 {0} 项合计 {1}", "the {0} parts listed make {1}");

    public string PartsMakeWhole => In("所列各项合计等于“{0}”", "the parts listed make \"{0}\"");

    public string SharesSum => In("所列 {0} 个占比合计 {1}%", "the {0} shares make {1}%");

    public string SharesMake => In("所列 {0} 个占比合计 {1}%，超过 100%", "the {0} shares make {1}%, more than 100%");

    public string ReckonedAs => In("按所写的数和表格算应为 {0}", "by the figures it should be {0}");

    public string GrowthReckonedAs => In("与上年报告相比应为 {0}", "against last year's report it should be {0}");

    public string Quoted => In("“{0}”", " \"{0}\"");

    public string SumOf => In("{0} 项合计", ", {0} cells together");

    /// <summary>A sign of reckoning, with blanks around it.</summary>
    public string Sign(ArithmeticOperator sign) => sign switch
    {
        ArithmeticOperator.Add => Plus,
        ArithmeticOperator.Subtract => Minus,
        ArithmeticOperator.Multiply => Times,
        _ => " ÷ ",
    };

    /// <summary>The sign of a relation, with blanks around it.</summary>
    public string RelationSign(ComparisonOperator relation) => relation switch
    {
        ComparisonOperator.Equal => Is,
        ComparisonOperator.NotEqual => " ≠ ",
        ComparisonOperator.Less => In(" ＜ ", " < "),
        ComparisonOperator.LessOrEqual => " ≤ ",
        ComparisonOperator.Greater => In(" ＞ ", " > "),
        _ => " ≥ ",
    };

    /// <summary>A function of what is put in its place.</summary>
    public string Function(Function function) => function switch
    {
        Expressions.Tokens.Function.Sum => In("（{0}）之和", "the sum of ({0})"),
        Expressions.Tokens.Function.Count => In("（{0}）的个数", "the number of ({0})"),
        Expressions.Tokens.Function.Avg => In("（{0}）的平均", "the mean of ({0})"),
        Expressions.Tokens.Function.Min => In("（{0}）中最小的", "the least of ({0})"),
        Expressions.Tokens.Function.Max => In("（{0}）中最大的", "the greatest of ({0})"),
        _ => In("（{0}）的绝对值", "the absolute value of ({0})"),
    };

    /// <summary>The same sentence in both languages.</summary>
    public static LocalizedText InBoth(Func<Words, string> say) => new(say(Zh), say(En));

    /// <summary>A relation that was expected and not met.</summary>
    public string Relation(ComparisonOperator relation) => relation switch
    {
        ComparisonOperator.LessOrEqual => In("不大于", "at most"),
        ComparisonOperator.GreaterOrEqual => In("不小于", "at least"),
        ComparisonOperator.Less => In("小于", "less than"),
        ComparisonOperator.Greater => In("大于", "more than"),
        ComparisonOperator.NotEqual => In("不等于", "other than"),
        _ => In("等于", "equal to"),
    };

    /// <summary>A kind of issuer: 部门, 乡镇政府.</summary>
    public string Level(IssuerLevel level) => LevelWords.Of(level).In(language);

    /// <summary>A state in which a cell holds no number.</summary>
    public string State(CellState state) =>
        state is CellState.Blank or CellState.Absent ? Terms.Of(state).In(language) : In("填的不是数字", "not a number");

    /// <summary>A number; negative ones with a proper minus sign, zeros behind the last digit only as printed.</summary>
    public static string Number(decimal number) => NumberText.Shown(number);

    /// <summary>A number that was reckoned, not printed: without zeros behind the last digit.</summary>
    public static string Reckoned(decimal number) => NumberText.ShownTrimmed(number);

    /// <summary>A number that was reckoned; marked where it had to be rounded to be shown.</summary>
    public static string Reckoned(Rational number)
    {
        var (shown, isExact) = number.Shown();
        return (isExact ? "" : "≈ ") + (shown is { } known ? Reckoned(known) : number.Round().ToString().Replace('-', '−'));
    }

    /// <summary>A number as a rule states it: as a fraction where it has no decimal form.</summary>
    public static string Factor(Rational number) => number.ToDecimal() is { } exact ? Reckoned(exact) : number.ToString().Replace('-', '−');

    private string In(string zh, string en) => language == Language.Zh ? zh : en;
}
