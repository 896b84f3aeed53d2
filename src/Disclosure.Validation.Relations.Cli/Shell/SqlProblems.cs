using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Relations.Cli.Shell;

/// <summary>What can be wrong with what the tool reads, and with its folder for temporary files.</summary>
internal static class SqlProblems
{
    public static Problem NotFound(string path) => new()
    {
        Code = "input.not-found",
        File = path,
        Found = new("没有此文件或文件夹", "no such file or folder"),
        Hint = new("请检查路径", "check the path"),
    };

    public static Problem Unopened(string name, LocalizedText why) => new()
    {
        Code = "input.archive",
        File = name,
        Found = why,
        Hint = new("请解压后检查其中的文件", "unpack it and check the files in it"),
    };

    public static Problem TooLong(string name, int line) => new()
    {
        Code = "line.too-long",
        File = name,
        Line = line,
        Found = new("这一行比任何报告都长", "a line longer than any report"),
        Expected = new("一份规范格式的报告", "a report in its canonical form"),
    };

    public static Problem NoRoom(Exception fault)
    {
        var why = FileProblems.Unwritable(null, fault).Found;
        return new()
        {
            Code = "relations.temporary",
            File = Path.GetTempPath(),
            Found = new($"临时文件夹{why.Zh}", $"the folder for temporary files {why.En}"),
            Hint = new("请腾出空间，或用 TMPDIR 指定其他文件夹", "make room there, or name another folder by TMPDIR"),
        };
    }
}
