using Disclosure.Validation.Text;

namespace Disclosure.Validation.Problems;

/// <summary>What the system says against reading or writing a file, in words for who named it.</summary>
public static class FileProblems
{
    // As Linux numbers them; the last as Windows does.
    private const int NoSpace = 28;
    private const int ReadOnly = 30;
    private const int NoQuotaLeft = 122;
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    // Linux and macOS say 32; Windows that the pipe is broken, or being closed.
    private static readonly int[] ClosedPipe = [32, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    /// <summary>That a file can't be read.</summary>
    /// <param name="path">The file, as people call it.</param>
    /// <param name="fault">What was thrown.</param>
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

    /// <summary>That a file, or a folder, can't be written.</summary>
    /// <param name="file">What people call it; null for none.</param>
    /// <param name="fault">What was thrown.</param>
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

    /// <summary>Whether whoever reads what is written has gone, and wants no more of it.</summary>
    /// <param name="fault">What was thrown.</param>
    public static bool IsReaderGone(Exception fault) => fault is IOException && ClosedPipe.Contains(fault.HResult);

    // The system's own messages are in English, and name the full path once more.
    private static LocalizedText Reason(Exception fault) => fault switch
    {
        UnauthorizedAccessException => new("没有权限", "access denied"),
        FileNotFoundException => new("文件不存在", "no such file"),
        DirectoryNotFoundException => new("文件夹不存在", "no such folder"),
        PathTooLongException => new("路径过长", "the path is too long"),
        IOException { HResult: NoSpace or NoQuotaLeft or WindowsDiskFull } => new("磁盘已满", "no space left on the disk"),
        ArgumentOutOfRangeException => new("文件过大", "the file is larger than the system allows"),
        IOException { HResult: ReadOnly } => new("磁盘只读", "the disk is read-only"),
        _ => new(FirstLine(fault), FirstLine(fault)),
    };

    private static string FirstLine(Exception fault) => fault.Message.Split('\n')[0].Split(" : '")[0];
}
