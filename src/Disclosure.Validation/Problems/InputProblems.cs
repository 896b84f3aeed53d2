using System.Globalization;

namespace Disclosure.Validation.Problems;

/// <summary>What can be wrong with a file before its content is looked at.</summary>
internal static class InputProblems
{
    public static Problem NotFound(string path) => new()
    {
        Code = "input.not-found",
        File = path,
        Found = new("没有此文件或文件夹", "no such file or folder"),
        Hint = new("请检查路径", "check the path"),
    };

    public static Problem TooLarge(string? file, int limit)
    {
        var megabytes = (limit / 1024 / 1024).ToString(CultureInfo.InvariantCulture);
        return new()
        {
            Code = "input.too-large",
            File = file,
            Found = new($"文件超过 {megabytes} MB", $"the file is larger than {megabytes} MB"),
            Expected = new($"不超过 {megabytes} MB 的文件", $"a file of at most {megabytes} MB"),
            Hint = new("请检查是否选错了文件", "check that it is the right file"),
        };
    }

    public static Problem NotUtf8(string? file, int line) => new()
    {
        Code = "input.not-utf8",
        File = file,
        Line = line,
        Found = new("含有不是 UTF-8 的字节", "bytes that are not UTF-8"),
        Expected = new("UTF-8 编码的文本", "text in UTF-8"),
        Hint = new("请将文件另存为 UTF-8（例如原为 GB18030 或 UTF-16）", "save the file as UTF-8 (it may be GB18030 or UTF-16)"),
    };

    public static Problem Empty(string? file) => new()
    {
        Code = "input.empty",
        File = file,
        Found = new("文件是空的", "the file is empty"),
        Hint = new("请重新导出或下载该文件", "export or download the file again"),
    };
}
