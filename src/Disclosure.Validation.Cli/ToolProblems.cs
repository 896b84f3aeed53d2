using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli;

/// <summary>What can be wrong with a command line, its inputs and its output.</summary>
internal static class ToolProblems
{
    // As Linux numbers them; the last as Windows does.
    private const int NoSpace = 28;
    private const int ReadOnly = 30;
    private const int NoQuotaLeft = 122;
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    private static readonly LocalizedText CheckPath = new("请检查路径", "check the path");
    private static readonly LocalizedText SeeHelp = new(
        "运行 disclosure --help 查看用法", "run disclosure --help for the usage");

    public static Problem NotFound(string path) => new()
    {
        Code = "input.not-found",
        File = path,
        Found = new("没有此文件或文件夹", "no such file or folder"),
        Hint = CheckPath,
    };

    public static Problem NoReports(string path, IEnumerable<string> kinds)
    {
        var list = string.Join(' ', kinds);
        return new()
        {
            Code = "input.no-reports",
            File = path,
            Found = new("其中没有可以读取的文件", "nothing here that could be read"),
            Expected = new($"下列类型的文件：{list}", $"files of these kinds: {list}"),
            Hint = CheckPath,
        };
    }

    public static Problem NoMatch(string glob) => new()
    {
        Code = "input.no-match",
        File = glob,
        Found = new("没有与此通配符相符的文件", "no file matches"),
        Hint = CheckPath,
    };

    public static Problem Unreadable(string path, Exception fault)
    {
        var reason = Reason(fault);
        return new()
        {
            Code = "input.unreadable",
            File = path,
            Found = new($"无法读取（{reason.Zh}）", $"can't be read ({reason.En})"),
            Hint = new("请检查权限，以及文件是否被其他程序占用", "check the permissions, and whether another program holds it"),
        };
    }

    public static Problem OrConvert(Problem oldFormat) => oldFormat with
    {
        Hint = new($"{oldFormat.Hint?.Zh}；或使用 --convert", $"{oldFormat.Hint?.En}; or give --convert"),
    };

    public static Problem Unwritable(string? file, Exception fault)
    {
        var reason = Reason(fault);
        return new()
        {
            Code = "output.unwritable",
            File = file,
            Found = new($"无法写入（{reason.Zh}）", $"can't be written ({reason.En})"),
            Hint = new(
                "请检查文件夹是否存在、权限和磁盘空间（包括临时文件夹）",
                "check that the folder exists, its permissions, and the space on the disk, that for temporary files included"),
        };
    }

    public static Problem NotAState(string file) => new()
    {
        Code = "resume.not-a-state",
        File = file,
        Found = new("这不是 --resume 的状态文件，或其开头已损坏", "this is no state file of --resume, or its beginning is damaged"),
        Hint = new(
            "请另取文件名；确系状态文件的，删除后重新运行",
            "choose another name; if it is a state file, delete it and run again"),
    };

    public static Problem OutputIsFolder(string file) => new()
    {
        Code = "output.folder",
        File = file,
        Found = new("输出指向一个文件夹", "the output is a folder"),
        Expected = new("文件名", "the name of a file"),
    };

    public static Problem OutputIsInput(string path) => new()
    {
        Code = "output.is-input",
        File = path,
        Found = new("输出会覆盖这个输入文件", "the output would overwrite this input"),
        Hint = new("请为结果另取文件名", "choose another name for the output"),
    };

    public static Problem PreviousOfSeveral() => new()
    {
        Code = "usage.previous",
        Found = new("--previous 只能用于检查一份报告", "--previous goes with one report to check"),
        Hint = new(
            "检查多份报告时，把上年的报告一并给出，会按机关和年份配对",
            "with several reports, give last year's among them: they are paired by issuer and year"),
    };

    public static Problem NotOneReport(string path) => new()
    {
        Code = "usage.one-report",
        File = path,
        Found = new("这里不止一个文件", "more than one file"),
        Expected = new("一个文件", "one file"),
    };

    public static Problem NotThePreviousYear(string path, int year, int before) => new()
    {
        Code = "usage.previous-year",
        File = path,
        Found = new($"这是 {before} 年的报告", $"a report for {before}"),
        Expected = new($"{year - 1} 年的报告，即 {year} 年的上一年", $"the report for {year - 1}, the year before {year}"),
    };

    public static Problem UnknownValue(string option, string value, string choices) => Usage(
        new($"{option} 的值“{value}”无效", $"{option} can't be '{value}'"), new(choices, choices));

    public static Problem NoCount(string option, string value) => Usage(
        new($"{option} 的值“{value}”无效", $"{option} can't be '{value}'"),
        new("从 0 起的整数", "a whole number from 0"));

    public static Problem UnknownOption(string option) => Usage(
        new($"没有选项 {option}", $"no option {option}"));

    public static Problem Unexpected(string argument) => Usage(
        new($"没有命令 {argument}，或此处不应有它", $"no command {argument}, or it does not belong here"));

    public static Problem MissingValue(string option) => Usage(
        new($"选项 {option} 缺少值", $"option {option} lacks its value"));

    public static Problem GivenTwice(string option) => Usage(
        new($"选项 {option} 只能给出一次", $"option {option} can be given only once"));

    public static Problem MissingArgument(string argument) => Usage(
        new($"缺少参数 {argument}", $"{argument} is missing"));

    public static Problem MissingCommand(IEnumerable<string> commands)
    {
        var list = string.Join('|', commands);
        return Usage(new("没有给出命令", "no command given"), new(list, list));
    }

    public static Problem UnknownRule(string id, IReadOnlyCollection<string> known) => new()
    {
        Code = "usage.unknown-rule",
        Found = new($"没有规则 {id}", $"no rule {id}"),
        Hint = NameHint.Nearest(id, known)
            ?? new("运行 disclosure rules list 查看全部规则", "run disclosure rules list for all rules"),
    };

    public static Problem IssuersAndTree() => Usage(
        new("--issuers 和 --tree 不能同时使用", "--issuers and --tree don't go together"),
        new("二者之一", "one of the two"));

    public static Problem PreviousAndRollUp() => Usage(
        new("--previous 不能与 --issuers 或 --tree 同时使用", "--previous does not go with --issuers or --tree"));

    public static Problem NoReason(int count)
    {
        var number = count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new()
        {
            Code = "usage.no-reason",
            Found = new($"{number} 项新发现没有理由和负责人", $"{number} new findings have no reason and owner"),
            Expected = new("--reason TEXT 和 --owner NAME", "--reason TEXT and --owner NAME"),
            Hint = new("可先写出清单，再在其中逐项改写", "write the file with these, and edit its entries one by one"),
        };
    }

    public static Problem UnknownSchema(string name, IReadOnlyCollection<string> known)
    {
        var list = string.Join('|', known);
        return Usage(new($"没有名为 {name} 的 JSON Schema", $"no schema named {name}"), new(list, list));
    }

    public static Problem Usage(LocalizedText found, LocalizedText? expected = null) => new()
    {
        Code = "usage",
        Found = found,
        Expected = expected,
        Hint = SeeHelp,
    };

    public static Problem InputInFolder(string path) => new()
    {
        Code = "output.is-input",
        File = path,
        Found = new(
            "输出会覆盖这个文件；它在要检查的文件夹里，并不是以前的检查结果",
            "the output would overwrite this file, which is in a folder that is checked and no result of an earlier run"),
        Hint = new("请为结果另取文件名", "choose another name for the output"),
    };

    // The system's own messages are in English, and name the full path once more.
    private static LocalizedText Reason(Exception fault) => fault switch
    {
        UnauthorizedAccessException => new("没有权限", "access denied"),
        DirectoryNotFoundException => new("文件夹不存在", "no such folder"),
        PathTooLongException => new("路径过长", "the path is too long"),
        IOException { HResult: NoSpace or NoQuotaLeft or WindowsDiskFull } => new("磁盘已满", "no space left on the disk"),
        IOException { HResult: ReadOnly } => new("磁盘只读", "the disk is read-only"),
        _ => new(fault.Message.Split(" : '")[0], fault.Message.Split(" : '")[0]),
    };
}
