using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Files;

/// <summary>What can be wrong with a file that is read or written.</summary>
internal static class FileProblems
{
    // As Linux numbers them; the last as Windows does.
    private const int NoSpace = 28;
    private const int ReadOnly = 30;
    private const int NoQuotaLeft = 122;
    private const int WindowsDiskFull = unchecked((int)0x80070070);

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
