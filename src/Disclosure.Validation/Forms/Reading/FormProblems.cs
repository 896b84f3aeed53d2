using System.Globalization;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Forms.Reading;

/// <summary>What can be wrong with a form file beyond its keys.</summary>
internal static class FormProblems
{
    public static Problem DuplicateId(TextPlace at, string id) => at.Problem(
        "form.duplicate-id",
        new($"重复的 id“{Excerpt.Of(id)}”", $"the id '{Excerpt.Of(id)}' a second time"),
        hint: new("id 在表内（表的 id 在格式内）必须唯一", "ids are unique in their table, and those of tables in the form"));

    public static Problem IdShape(TextPlace at, string id) => at.Problem(
        "form.id",
        new($"id“{Excerpt.Of(id)}”", $"the id '{Excerpt.Of(id)}'"),
        new("小写字母、数字、下划线，以字母开头", "small letters, digits and underscores, a letter first"));

    public static Problem NotPath(TextPlace at, string path) => at.Problem(
        "form.path",
        new($"“{Excerpt.Of(path)}”不是路径", $"'{Excerpt.Of(path)}' is no path"),
        new("以 / 分隔的元素名，例如 Items/Item[2]/Days、Denial[Code=Other]/Quantity、Reference/@ref", "names of elements with / between them, such as Items/Item[2]/Days, Denial[Code=Other]/Quantity, Reference/@ref"));

    public static Problem CsvTwice(TextPlace at, string column, string one, string other) => at.Problem(
        "form.csv-twice",
        new($"CSV 的列“{Excerpt.Of(column)}”既属于 {one} 也属于 {other}", $"the column '{Excerpt.Of(column)}' of CSV files is that of {one} and of {other}"),
        hint: new("行有各自的名称时，列名中用 * 代表行", "where rows have names of their own, * stands for them in that of the column"));

    public static Problem NotMarks(TextPlace at) => at.Problem(
        "form.numbers",
        new("不能区分小数点和分节号", "the marks in numbers can't be told apart"),
        new("decimal：. 或 ,；group：. 或 , 或 ' 或空格，或 '' 表示不分节；两者不同", "decimal: . or ,; group: . or , or ' or a blank, or '' for none; and not both the same"));

    public static Problem NotTitle(TextPlace at, string title) => at.Problem(
        "form.title",
        new($"标题“{Excerpt.Of(title)}”", $"the title '{Excerpt.Of(title)}'"),
        new("含有自己的文字，{issuer} 和 {year} 各最多一次", "words of its own, and {issuer} and {year} at most once each"));

    public static Problem KnownId(TextPlace at, string id) => at.Problem(
        "form.known-id",
        new($"格式“{Excerpt.Of(id)}”是自带的格式", $"the form '{Excerpt.Of(id)}' is one of the library"),
        hint: new("给自己的格式另起一个编号；只改规则时不写 form.yaml，用 extends", "give a form of your own another id; to change rules alone, leave form.yaml out and extend the pack"));

    public static Problem NotLanguage(TextPlace at, string found) => at.Problem(
        "form.language",
        new($"“{Excerpt.Of(found)}”不是语言代码", $"'{Excerpt.Of(found)}' is no code of a language"),
        new("两个或三个小写字母，例如 zh、en、es", "two or three small letters, such as zh, en, es"));

    public static Problem UnknownEach(TextPlace at, string each) => at.Problem(
        "form.each",
        new($"“each: {Excerpt.Of(each)}”", $"'each: {Excerpt.Of(each)}'"),
        new("each: component", "each: component"));

    public static Problem NotMonthDay(TextPlace at, string found) => at.Problem(
        "form.year-end",
        new($"“{Excerpt.Of(found)}”不是月日", $"'{Excerpt.Of(found)}' is no month and day"),
        new("月-日，例如 09-30", "month-day, such as 09-30"));

    public static Problem TooManyCells(TextPlace at, string table, int limit)
    {
        var most = limit.ToString(CultureInfo.InvariantCulture);
        return at.Problem(
            "form.too-many-cells",
            new($"表“{table}”的单元格太多", $"the table '{table}' has too many cells"),
            new($"最多 {most} 个", $"at most {most}"));
    }
}
