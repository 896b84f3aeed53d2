using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Relations.Cli.Shell;

/// <summary>What can be wrong with files that the tool reads and writes.</summary>
internal static class SqlProblems
{
    // Linux and macOS say 32; Windows that the pipe is broken, or being closed.
    private static readonly int[] ClosedPipe = [32, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    /// <summary>Whether whoever reads what is written has gone, and wants no more of it.</summary>
    public static bool IsReaderGone(Exception fault) => ClosedPipe.Contains(fault.HResult);

    public static Problem Unreadable(string name, Exception fault) => new()
    {
        Code = "input.unreadable",
        File = name,
        Found = new($"无法读取：{Reason(fault)}", $"can't be read: {Reason(fault)}"),
    };

    public static LocalizedText DamagedZip { get; } = new("压缩包打不开，可能已损坏", "the zip file can't be opened; it may be damaged");

    public static Problem Damaged(string name) => new() { Code = "input.unreadable", File = name, Found = DamagedZip };

    public static Problem Unwritable(Exception fault) => new()
    {
        Code = "output.unwritable",
        File = "-",
        Found = new($"无法写入：{Reason(fault)}", $"can't be written: {Reason(fault)}"),
    };

    public static Problem NoRoom(Exception fault) => new()
    {
        Code = "relations.temporary",
        File = Path.GetTempPath(),
        Found = new($"临时文件夹无法写入：{Reason(fault)}", $"the folder for temporary files can't be written: {Reason(fault)}"),
        Hint = new("请腾出空间，或用 TMPDIR 指定其他文件夹", "make room there, or name another folder by TMPDIR"),
    };

    // The system names the full path once more.
    private static string Reason(Exception fault) => fault.Message.Split('\n')[0].Split(" : '")[0];
}
