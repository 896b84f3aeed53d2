using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Inputs;

/// <summary>What can be wrong with the documents that a command line names.</summary>
internal static class PathProblems
{
    private static readonly LocalizedText CheckPath = new("请检查路径", "check the path");

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

    public static Problem Archive(string path, LocalizedText reason) => new()
    {
        Code = "input.archive",
        File = path,
        Found = reason,
        Hint = new("请解压后检查其中的文件", "unpack it and check the files in it"),
    };

    public static Problem NoMatch(string glob) => new()
    {
        Code = "input.no-match",
        File = glob,
        Found = new("没有与此通配符相符的文件", "no file matches"),
        Hint = CheckPath,
    };

    public static Problem NotOneReport(string path) => new()
    {
        Code = "usage.one-report",
        File = path,
        Found = new("这里不止一个文件", "more than one file"),
        Expected = new("一个文件", "one file"),
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

    public static Problem OrConvert(Problem oldFormat) => oldFormat with
    {
        Hint = new($"{oldFormat.Hint?.Zh}；或使用 --convert", $"{oldFormat.Hint?.En}; or give --convert"),
    };
}
