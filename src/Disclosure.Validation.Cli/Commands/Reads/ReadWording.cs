using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Reads;

/// <summary>The words of <c>read</c>, in both languages.</summary>
internal static class ReadWording
{
    public static readonly LocalizedText Read = new(
        "读取报告，写出规范格式；几份报告各占一行。", "Reads reports and writes them in their canonical form, several of them one a line.");

    public static readonly LocalizedText Path = new("文件、文件夹或通配符；- 表示标准输入", "files, folders or globs; - for standard input");
    public static readonly LocalizedText Format = new("报告格式，默认 json", "how reports are written; default json");

    public static readonly LocalizedText Claims = new(
        "同时写出正文所述的数及其与本报告表格核对的结果（claims）", "also writes what the text says of figures, and whether the report's tables agree (claims)");

    public static readonly LocalizedText Lines = new(
        "标准输入每行一份报告（规范格式的 JSON）或一个文件的路径，各答一行，顺序不变",
        "each line of standard input is a report (canonical JSON) or the path of one, and answered by a line, in order");

    public static readonly LocalizedText OneYaml = new("YAML 只能写一份报告", "YAML is written for one report only");
    public static readonly LocalizedText AsLines = new("一个文件，或 --format json", "one file, or --format json");
}
