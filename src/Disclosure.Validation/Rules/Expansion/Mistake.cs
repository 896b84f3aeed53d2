using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Rules.Expansion;

/// <summary>A mistake in a rule's <c>check</c> or <c>each</c> that its grammar does not show: named here, placed by the compiler.</summary>
internal sealed record Mistake(string Code, LocalizedText Found, LocalizedText Expected, LocalizedText Hint)
{
    /// <summary>The most digits of a constant.</summary>
    public const int MostDigits = 28;

    /// <summary>The most digits of a constant behind the point.</summary>
    public const int MostDecimals = 18;

    public static Mistake NumberWhereComparisonBelongs => new(
        "rule.not-a-check",
        new("这里是一个数，不是判断", "a number, not a check"),
        new("比较，如 a = b", "a comparison, such as a = b"),
        new("用 = != < <= > >= 比较两个数", "compare two numbers with = != < <= > >="));

    public static Mistake ComparisonWhereNumberBelongs => new(
        "rule.not-a-number",
        new("这里是一个判断，不是数", "a check, not a number"),
        new("数、名称或函数", "a number, a name or a function"),
        new("判断之间用 and、or、not 连接", "join checks with and, or, not"));

    public static Mistake DivisionByZero => new(
        "rule.division-by-zero",
        new("除数为零", "a division by zero"),
        new("不为零的除数", "a divisor other than zero"),
        new("改写该规则", "rewrite the rule"));

    public static Mistake LeavesTakesAGroup => new(
        "rule.leaves",
        new("leaves 的参数不是一个组名", "leaves with something other than one name"),
        new("一个组名，如 leaves(handled)", "the name of one group, such as leaves(handled)"),
        new("组名见 form.yaml", "groups are named in form.yaml"));

    public static Mistake AbsTakesOneNumber => new(
        "rule.abs",
        new("abs 的参数不是一个数", "abs with something other than one number"),
        new("一个数，如 abs(change)", "one number, such as abs(change)"),
        new("先用 sum 求和", "add the cells up with sum first"));

    public static Mistake RoundTakesANumber(int most) => new(
        "rule.round",
        new("round 的参数不是一个数和小数位数", "round with something other than one number and how many decimals"),
        LocalizedText.Of($"一个数，小数位数 0 至 {most}，如 round(a / b, 2)", $"one number, and 0 to {most} decimals, as in round(a / b, 2)"),
        new("先用 sum 求和；小数位数写成数字", "add the cells up with sum first; write the decimals as a number"));

    public static Mistake StepOfNumber(string number) => new(
        "rule.step",
        new($"“{number}”与报告无关，却带有 @", $"'@' behind '{number}', which is the same in every report"),
        new("单元格或年度，如 carried_out @ previous", "cells or the year, as in carried_out @ previous"),
        new("去掉 @", "leave the '@' out"));

    public static Mistake BlankTakesOneCell(string operand) => new(
        "rule.blank",
        new($"“{operand}”不是一个单元格", $"'{operand}' is not one cell"),
        new("一个单元格，如 total is blank", "one cell, as in total is blank"),
        new("问几格是否全空，用 count(…) = 0", "ask of several cells whether count(…) = 0"));

    public static Mistake MentionsTakesASection(string operand, IReadOnlyList<string> sections) => new(
        "rule.mentions",
        new($"mentions 之前是“{operand}”", $"'{operand}' before mentions"),
        new(string.Join("、", sections), string.Join(", ", sections)),
        NearestName.Find(operand, sections) is { } nearest ? DidYouMean(nearest) : new("text 指整份正文", "'text' is the text as a whole"));

    public static Mistake LevelTakesAKind(string operand, IReadOnlyList<string> kinds) => new(
        "rule.level",
        new($"level 与“{operand}”", $"level with '{operand}'"),
        new($"level = 或 != {string.Join("、", kinds)}", $"level = or != {string.Join(", ", kinds)}"),
        NearestName.Find(operand, kinds) is { } nearest ? DidYouMean(nearest) : new("如 level = county", "as in level = county"));

    public static Mistake GroupOfForm(string group) => new(
        "rule.group",
        new($"“{group}”是格式中的组，不是行或列", $"'{group}' is a group of the form, no row or column"),
        new($"leaves({group})，或 {group}.*", $"leaves({group}), or {group}.*"),
        new("leaves 指组中不是合计的行", "leaves are the rows of the group that are no totals"));

    public static Mistake HalfAPath(string name, IReadOnlyList<string> meant) => new(
        "rule.unknown-name",
        new($"“{name}”不是一个单元格", $"'{name}' is not a cell"),
        new("表.行.列", "table.row.column"),
        DidYouMean(meant[0]));

    public static Mistake SubordinatesInComparison => new(
        "rule.several-reports",
        new("@ subordinates 指多份报告，而这里需要一个数", "@ subordinates means several reports where one number belongs"),
        new("sum(… @ subordinates) 等函数", "a function, such as sum(… @ subordinates)"),
        new("用 sum、min、max 或 count 把各份报告合为一个数", "make one number of the reports with sum, min, max or count"));

    public static Mistake SeveralCells(string name, int count) => new(
        "rule.several-cells",
        new($"“{name}”指 {count} 个单元格，而这里需要一个数", $"'{name}' means {count} cells where one number belongs"),
        new($"函数，如 sum({name})", $"a function, such as sum({name})"),
        new("用 sum、min、max 或 count 合为一个数", "make one number of them with sum, min, max or count"));

    public static Mistake NumberTooLarge => new(
        "rule.number-too-large",
        new("常数的乘积超出可计算的范围", "constants whose product is beyond what can be reckoned with"),
        LocalizedText.Of(
            $"至多 {MostDigits} 位，其中小数至多 {MostDecimals} 位",
            $"at most {MostDigits} digits, {MostDecimals} of them behind the point"),
        new("检查单位和乘数", "check the units and the factors"));

    public static Mistake SubordinatesOfReckoning => new(
        "rule.several-reports",
        new("@ subordinates 用在了算式上", "@ subordinates behind something that is reckoned"),
        new("单元格的名称，如 sum(a @ subordinates)", "the name of cells, such as sum(a @ subordinates)"),
        new("给每个名称分别加 @ subordinates", "write @ subordinates behind each name"));

    public static Mistake AppliesToNothing => new(
        "rule.applies-to-nothing",
        new("没有符合全部条件的行、列或单元格", "no row, column or cell meets all of this"),
        new("至少一个", "at least one"),
        new("检查列表和 where 条件是否互相排斥", "check whether the list and the 'where' exclude each other"));

    public static Mistake SectionsTakeNoLimits => new(
        "rule.condition",
        new("section of … 之后还有名单或 where 条件", "a list or a 'where' behind 'section of …'"),
        new("各部分的名称，如 section of overview, problems", "the names of sections, such as section of overview, problems"),
        new("删去名单和 where 条件", "remove the list and the 'where'"));

    /// <param name="fitting">How the <c>each</c> of such a rule begins; null where it has none.</param>
    public static Mistake EachDoesNotFit(string? fitting) => new(
        "rule.each",
        new("each 与规则的要求不相配", "an 'each' that does not fit what the rule asks for"),
        fitting is null ? new("没有 each", "no 'each'") : new($"{fitting} of …", $"{fitting} of …"),
        new("check 用于行、列、单元格；对文字的要求用于 section of …", "a check is for rows, columns and cells; what is asked of the text is for 'section of …'"));

    public static Mistake UnknownSection(string name, IReadOnlyList<string> sections)
    {
        var nearest = NearestName.Find(name, sections);
        return new(
            "rule.unknown-name",
            new($"未知的部分“{name}”", $"unknown section '{name}'"),
            new(string.Join("、", sections), string.Join(", ", sections)),
            nearest is null ? new("* 表示所有部分", "* means all sections") : DidYouMean(nearest));
    }

    public static Mistake ConditionOnUnbound(EachProperty property, Quantifier quantifier)
    {
        var (name, bound) = (CommonShapes.NameOf(property), CommonShapes.NameOf(quantifier));
        return new(
            "rule.condition",
            new($"“{bound} of …”的对象没有 {name}", $"a condition on {name}, which a {bound} does not have"),
            new("对象自身的属性", "a property of what the rule is applied to"),
            new("改用 cell of …", "use 'cell of …'"));
    }

    public static Mistake UnknownTable(string name, IReadOnlyList<string> tables)
    {
        var nearest = NearestName.Find(name, tables);
        return new(
            "rule.unknown-name",
            new($"未知的表“{name}”", $"unknown table '{name}'"),
            new(string.Join("、", tables), string.Join(", ", tables)),
            nearest is null ? new("* 表示所有表", "* means all tables") : DidYouMean(nearest));
    }

    public static Mistake GroupOutOfPlace(string name, string member) => new(
        "rule.group",
        new($"组“{name}”在此处不能用：其成员“{member}”不属于此行或此列", $"the group '{name}' is out of place: its member '{member}' is not in this row or column"),
        new("成员都在此处的组", "a group whose members are all here"),
        new("检查 each，以及 groups 中该组的成员", "check 'each', and the members of the group under 'groups'"));

    public static Mistake UnknownName(string name, IEnumerable<string> known, string form)
    {
        var nearest = NearestName.Find(name, known);
        return new(
            "rule.unknown-name",
            new($"未知的名称“{name}”", $"unknown name '{name}'"),
            new($"格式 {form} 的行、列、组或路径", $"a row, column, group or path of form {form}"),
            nearest is null
                ? new("名称见该格式的 form.yaml", "the names are in the form's form.yaml")
                : DidYouMean(nearest));
    }

    private static LocalizedText DidYouMean(string name) => new($"是否指“{name}”？", $"did you mean '{name}'?");
}
