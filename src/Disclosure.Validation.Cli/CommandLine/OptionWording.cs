using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.CommandLine;

/// <summary>What the options mean that several commands have, in both languages.</summary>
internal static class OptionWording
{
    public static readonly LocalizedText Paths = new(
        "文件、文件夹（含子文件夹）、ZIP、通配符；- 表示标准输入", "files, folders (with all below), zip files, globs; - for standard input");

    public static readonly LocalizedText Exclude = new(
        "文件夹和 ZIP 中不检查的文件，通配符，可重复", "a glob of files below folders and in zip files to leave out; may repeat");

    public static readonly LocalizedText Format = new(
        "结果格式，默认 console", "how results are written; default console");

    public static LocalizedText Outputs(IEnumerable<string> formats)
    {
        var names = string.Join(' ', formats);
        return new(
            $"结果格式，可带各自的文件，可重复；默认 console。格式：{names}",
            $"how results are written, each to a file of its own or to standard output; may repeat; default console. Formats: {names}");
    }

    public static readonly LocalizedText Output = new(
        "写入文件（写完整才生效），默认标准输出", "write to a file (whole or not at all); default standard output");

    public static readonly LocalizedText Rules = new(
        "另用的规则包，文件或文件夹，可重复；同一格式以后给出的为准",
        "a further rule pack, file or folder, may repeat; of two for one form the later counts");

    public static readonly LocalizedText Packs = new(
        "规则包，文件或文件夹，可重复；默认为内置规则包", "a rule pack, file or folder, may repeat; default the built-in packs");

    public static readonly LocalizedText Issuers = new(
        "发布机关清单（issuers.yaml）：名称、上级；汇总报告与各下级单位报告核对",
        "a register of issuers (issuers.yaml): names, parents; reports are checked against those they sum up");

    public static readonly LocalizedText Prefer = new(
        "同一机关同一年度有几份报告时：newest 只查公布日期最晚的；默认 none，全部检查并指出不同之处",
        "of several reports of one issuer for one year: newest checks the one published last; default none: all, and finds where they differ");

    public static readonly LocalizedText Tree = new(
        "按文件夹核对汇总：文件夹中各机关的报告由上一层文件夹中的报告汇总；空文件夹表示缺少的下级单位报告",
        "roll up by folders: the report one folder up sums up those in a folder; an empty folder stands for a missing report");

    public static readonly LocalizedText Convert = new(
        "用 LibreOffice 转换 DOC、WPS、RTF、XLS 后读取", "read DOC, WPS, RTF and XLS by converting them with LibreOffice");

    public static readonly LocalizedText Culture = new(
        "文件中数字的写法（语言或地区，例如 es：1.234,5）；默认 1,234.5",
        "how figures are written in documents, by language or region, such as es: 1.234,5; default 1,234.5");

    public static readonly LocalizedText Isolate = new(
        "每个文件在单独的进程中读取：崩溃、超时、内存过多都只影响该文件",
        "read each document in a process apart: a crash, a hang, too much memory is that document's alone");

    public static readonly LocalizedText Lang = new(
        "语言；默认看环境变量 LC_ALL、LC_MESSAGES、LANG，en 开头为英文，否则中文",
        "language; default English where LC_ALL, LC_MESSAGES or LANG begins with en, else Chinese");
}
