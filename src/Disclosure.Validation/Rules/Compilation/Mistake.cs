using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Rules.Compilation;

/// <summary>A mistake in a rule's <c>check</c> or <c>each</c> that its grammar does not show: named here, placed by the compiler.</summary>
internal sealed record Mistake(string Code, LocalizedText Found, LocalizedText Expected, LocalizedText Hint)
{
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

    public static Mistake UnknownName(string name, IEnumerable<string> known, string form)
    {
        var nearest = NearestName.Find(name, known);
        return new(
            "rule.unknown-name",
            new($"未知的名称“{name}”", $"unknown name '{name}'"),
            new($"格式 {form} 的行、列、组或路径", $"a row, column, group or path of form {form}"),
            nearest is null
                ? new("名称见该格式的 form.yaml", "the names are in the form's form.yaml")
                : new($"是否指“{nearest}”？", $"did you mean '{nearest}'?"));
    }
}
