using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Forms;

/// <summary>What the commands about forms do, in both languages.</summary>
internal static class FormsWording
{
    public static readonly LocalizedText Forms = new(
        "使用和编写格式的工具。", "Tools for those who use or write forms.");

    public static readonly LocalizedText Types = new(
        "由格式生成 C# 类型：按名称取报告的单元格。",
        "Writes C# types from a form, by which the cells of its reports have names.");

    public static readonly LocalizedText Form = new("格式的编号，例如 cn-2021", "the id of a form, such as cn-2021");

    public static readonly LocalizedText Namespace = new("类型所在的命名空间", "The namespace of the types");

    public static LocalizedText List(IEnumerable<string> ids)
    {
        var all = ids.ToList();
        return new(string.Join('、', all), string.Join(", ", all));
    }
}
