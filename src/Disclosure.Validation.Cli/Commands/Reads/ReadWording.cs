using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Reads;

/// <summary>The words of <c>read</c>, in both languages.</summary>
internal static class ReadWording
{
    public static readonly LocalizedText Read = new(
        "读取一份报告，写出规范格式。", "Reads a report and writes it in its canonical form.");

    public static readonly LocalizedText Path = new("文件；- 表示标准输入", "a file; - for standard input");
    public static readonly LocalizedText Format = new("报告格式，默认 json", "how the report is written; default json");
}
