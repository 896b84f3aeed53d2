using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Forms;

/// <summary>What the commands about forms do, in both languages.</summary>
internal static class FormsWording
{
    public static readonly LocalizedText Forms = new(
        "使用和编写格式的工具。", "Tools for those who use or write forms.");

    public static readonly LocalizedText New = new(
        "由样例文件的表格生成格式和规则的初稿（form.yaml、pack.yaml），带说明。",
        "Writes the beginning of a form and its rules (form.yaml, pack.yaml) from the tables of a sample document, with comments.");

    public static readonly LocalizedText NewName = new("新格式的编号，也是新建文件夹的名称", "the id of the new form, and the folder to be made");

    public static readonly LocalizedText Sample = new(
        "样例：填好数字的报告，HTML、DOCX、XLSX、CSV、PDF 或 Markdown", "a sample: a report with its figures, as HTML, DOCX, XLSX, CSV, PDF or Markdown");

    public static readonly LocalizedText LanguageOfSample = new("样例的语言，例如 es", "The language of the sample, such as es");

    public static readonly LocalizedText IssuerOfSample = new(
        "样例是哪个机关的报告，写法与其标题相同", "Whose report the sample is, as its title names the body");

    public static readonly LocalizedText Lint = new(
        "检查格式：哪些写法会使文件读不准。", "Checks forms for what keeps documents from being read as meant.");

    public static readonly LocalizedText IdShape = new("小写字母、数字、- 或 _，以字母开头", "small letters, digits, - or _, a letter first");

    public static LocalizedText NoId(string id) => new($"“{id}”不能作编号", $"'{id}' is no id");

    public static LocalizedText BuiltIn(string id) => new($"{id} 是自带的格式，请另起一个编号", $"{id} is a form of the library; choose another id");

    public static LocalizedText IsThere(string folder) => new($"{folder} 已存在，不会覆盖", $"{folder} is there already, and is not written over");

    public static LocalizedText Written(string folder, string sample, int tables) => new(
        $"已写入 {folder}/form.yaml 和 {folder}/pack.yaml（{Digits(tables)} 张表）。下一步：按其中的说明改好，然后运行 disclosure forms lint --rules {folder}，再运行 disclosure check {sample} --rules {folder}",
        $"Wrote {folder}/form.yaml and {folder}/pack.yaml (tables: {Digits(tables)}). Next: correct them as their comments say, then run disclosure forms lint --rules {folder}, and disclosure check {sample} --rules {folder}");

    public static readonly LocalizedText Types = new(
        "由格式生成 C# 类型：按名称取报告的单元格。",
        "Writes C# types from a form, by which the cells of its reports have names.");

    public static readonly LocalizedText Form = new("格式的编号，例如 cn-2021", "the id of a form, such as cn-2021");

    public static readonly LocalizedText Namespace = new("类型所在的命名空间", "The namespace of the types");

    private static string Digits(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static LocalizedText List(IEnumerable<string> ids)
    {
        var all = ids.ToList();
        return new(string.Join('、', all), string.Join(", ", all));
    }
}
