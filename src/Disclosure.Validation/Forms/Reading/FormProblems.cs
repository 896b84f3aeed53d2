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

    public static Problem TooManyCells(TextPlace at, string table, int limit)
    {
        var most = limit.ToString(CultureInfo.InvariantCulture);
        return at.Problem(
            "form.too-many-cells",
            new($"表“{table}”的单元格太多", $"the table '{table}' has too many cells"),
            new($"最多 {most} 个", $"at most {most}"));
    }
}
