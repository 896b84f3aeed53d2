using System.Globalization;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.History;

/// <summary>What can be wrong with a history.</summary>
internal static class HistoryProblems
{
    private static readonly LocalizedText Shape = new("其格式见 disclosure schema history", "see disclosure schema history for its shape");

    public static Problem Malformed(string? file, int line, int? column, string? path)
    {
        var at = path is null or "$" ? "" : $" ({path})";
        return new()
        {
            Code = "history.malformed",
            File = file,
            Line = line,
            Column = column,
            Found = new($"不是检查历史的一行{at}", $"no line of a history of checks{at}"),
            Expected = new("check --history 写入的一行", "a line that check --history wrote"),
            Hint = Shape,
        };
    }

    public static Problem OtherVersion(string? file, int line, int version)
    {
        var (found, known) = (version.ToString(CultureInfo.InvariantCulture), HistoryRun.CurrentVersion.ToString(CultureInfo.InvariantCulture));
        return new()
        {
            Code = "history.version",
            File = file,
            Line = line,
            Found = new($"检查历史的版本为 {found}", $"a history of version {found}"),
            Expected = new($"版本 {known}", $"version {known}"),
            Hint = new("由另一版本的 disclosure 写入：请用该版本，或另用一个文件", "another version of disclosure wrote it: use that one, or another file"),
        };
    }

    public static Problem Held(string file) => new()
    {
        Code = "history.held",
        File = file,
        Found = new("检查历史被另一次检查或另一程序占用", "the history is held by another check or program"),
        Hint = new("等它结束后再试", "try again when that has ended"),
    };

    public static Problem NoFile(string file) => new()
    {
        Code = "history.no-file",
        File = file,
        Found = new("不是可以追加的普通文件", "no plain file that can be appended to"),
    };
}
