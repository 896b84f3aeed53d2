using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Authoring.Reference;

/// <summary>What the words and signs of the rule language mean. The tables are those of the parsers.</summary>
internal static class LanguageWords
{
    /// <summary>What an <c>each</c> begins with.</summary>
    public static IEnumerable<LanguageEntry> Quantifiers => LanguageEntry.Of(EachParser.Quantifiers, value => value switch
    {
        Quantifier.Row => (new LocalizedText(
            "对表的每一行各核对一次；列名不写行，即指该行的单元格", "once for each row of the tables; a column by its name alone is the cell in that row"),
            "row of requests (new, handled.refused.*)"),
        Quantifier.Column => (new(
            "对表的每一列各核对一次；行名不写列，即指该列的单元格", "once for each column; a row by its name alone is the cell in that column"),
            "column of requests"),
        Quantifier.Cell => (new(
            "对每个单元格各核对一次；value 即该单元格", "once for each cell, which is called value"),
            "cell of * where kind = count"),
        Quantifier.Section => (new("对报告的每一部分各核对一次", "once for each section of the report"), "section of overview, problems"),
        _ => throw Undescribed(value),
    });

    /// <summary>What a <c>where</c> may ask.</summary>
    public static IEnumerable<LanguageEntry> Properties => LanguageEntry.Of(EachParser.Properties, value => value switch
    {
        EachProperty.Table => (new LocalizedText("表的 id", "the id of the table"), "cell of * where table != requests"),
        EachProperty.Row => (new("行的 id，可用 * 代表其中的几段", "the id of the row; * stands for parts of it"), "cell of requests where row = handled.refused.*"),
        EachProperty.Column => (new("列的 id", "the id of the column"), "row of requests where column != total"),
        EachProperty.Kind => (new("数的种类：count 数量、change 增减、amount 金额", "the kind of figure: count, change, amount"), "cell of * where kind = amount"),
        _ => throw Undescribed(value),
    });

    /// <summary>The words between and before the parts of a check.</summary>
    public static IEnumerable<LanguageEntry> Keywords => LanguageEntry.Of(Vocabulary.Keywords, value => value switch
    {
        TokenKind.If => (new LocalizedText("前一条件满足时才要求后一条件", "asks the second only where the first holds"), "if new > 0 then handled.total > 0"),
        TokenKind.Then => (new("引出 if 之后的要求", "begins what is asked after an if"), "if carried_in = 0 then carried_out = 0"),
        TokenKind.And => (new("两者都满足", "both hold"), "made >= 0 and repealed >= 0"),
        TokenKind.Or => (new("至少一个满足", "at least one holds"), "value = 0 or value >= 1"),
        TokenKind.Not => (new("不满足", "does not hold"), "not total < natural"),
        TokenKind.Is => (new("单元格是否空白：is blank、is not blank；0 不是空白", "whether a cell was left blank: is blank, is not blank; 0 is not blank"), "if new is blank then total is not blank"),
        TokenKind.Mentions => (new("正文（text）或某一部分（以其 id）有引号中的词语；没有正文则不核对", "whether the text, or the section of that id, has the phrase in quotes; without text the rule is skipped"), "if disputes.review.total > 0 then text mentions \"行政复议\""),
        TokenKind.Within => (new("允许的误差：数，或占右式的百分比", "what may be missing or too much: a number, or a percentage of the right side"), "value = sum(value @ subordinates) within 0.5%"),
        _ => throw Undescribed(value),
    });

    public static IEnumerable<LanguageEntry> Comparisons => LanguageEntry.Of(Vocabulary.Comparisons, value => value switch
    {
        ComparisonOperator.Equal => (new LocalizedText("相等", "equal"), "total = sum(applicants)"),
        ComparisonOperator.NotEqual => (new("不相等", "not equal"), "total != 0"),
        ComparisonOperator.Less => (new("小于", "less"), "repealed < made"),
        ComparisonOperator.LessOrEqual => (new("不大于", "at most"), "published <= total"),
        ComparisonOperator.Greater => (new("大于", "greater"), "total > 0"),
        ComparisonOperator.GreaterOrEqual => (new("不小于", "at least"), "value >= 0"),
        _ => throw Undescribed(value),
    });

    public static IEnumerable<LanguageEntry> Arithmetic => LanguageEntry.Of<ArithmeticOperator>([.. Vocabulary.Sums, .. Vocabulary.Products], value => value switch
    {
        ArithmeticOperator.Add => (new LocalizedText("加", "plus"), "new + carried_in = handled.total + carried_out"),
        ArithmeticOperator.Subtract => (new("减；也作负号", "minus; also before one number"), "in_force = in_force @ previous + made - repealed"),
        ArithmeticOperator.Multiply => (new("乘", "times"), "2 * upheld <= total"),
        ArithmeticOperator.Divide => (new("除，按分数精确计算；除数为 0 则未能判定", "divided by, as an exact fraction; by 0 the rule is undecided"), "upheld / total <= 90%"),
        _ => throw Undescribed(value),
    });

    public static IEnumerable<LanguageEntry> Functions => LanguageEntry.Of(Vocabulary.Functions, value => value switch
    {
        Function.Sum => (new LocalizedText("各项之和；一个组即其各项", "the sum of what is named; a group is its members"), "total = sum(applicants)"),
        Function.Count => (new("其中印有数字的个数，0 也算", "how many of what is named hold a printed number, 0 too"), "count(applicants) > 0"),
        Function.Min => (new("最小者", "the least"), "min(natural, company) >= 0"),
        Function.Max => (new("最大者", "the greatest"), "max(applicants) <= total"),
        Function.Abs => (new("绝对值", "without the sign"), "abs(total - natural) <= 5"),
        Function.Avg => (new("平均数；空白按 0 计，也算一项", "the mean; a blank counts as 0, and counts"), "avg(applicants) <= max(applicants)"),
        Function.Round => (new("四舍五入到整数，或到所写的小数位数：.5 向远离零的一边进位", "rounded to a whole number, or to as many decimals as are written; a half goes away from zero"), "round(natural / total, 2) <= 0.5"),
        Function.Leaves => (new("组中不是合计的各行", "the rows of a group that are no totals"), "handled.total = sum(leaves(handled))"),
        _ => throw Undescribed(value),
    });

    public static IEnumerable<LanguageEntry> Steps => LanguageEntry.Of(Vocabulary.Steps, value => value switch
    {
        ReportStep.Previous => (new LocalizedText("同一机关上一年度的报告", "the same issuer's report of the year before"), "carried_in = carried_out @ previous"),
        ReportStep.Subordinates => (new("本报告所汇总的各下级单位报告", "each of the reports that this one sums up"), "value = sum(value @ subordinates)"),
        _ => throw Undescribed(value),
    });

    public static IEnumerable<LanguageEntry> Units => LanguageEntry.Of(Vocabulary.Units, value => value switch
    {
        Unit.Percent => (new LocalizedText("百分之一", "a hundredth"), "natural / total >= 50%"),
        Unit.Wan => (new("一万", "ten thousand"), "total < 10万"),
        Unit.Yi => (new("一亿", "a hundred million"), "total < 1亿"),
        Unit.Yuan => (new("元；表中金额以万元计", "yuan; amounts in tables are in units of ten thousand"), "amount >= 100元"),
        Unit.WanYuan => (new("万元，金额的单位", "ten thousand yuan, the unit of amounts"), "amount < 5000万元"),
        Unit.YiYuan => (new("亿元", "a hundred million yuan"), "amount < 10亿元"),
        _ => throw Undescribed(value),
    });

    private static InvalidOperationException Undescribed<T>(T value) => new($"The reference does not describe {value}.");
}
