using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Cli.Inputs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Lines;

/// <summary>What can be wrong with lines, and with a command line that asks for them.</summary>
internal static class LineProblems
{
    private static readonly LocalizedText Expected = new("一份规范格式的报告，或一个文件的路径", "a report in its canonical form, or the path of a file");

    public static Problem Empty { get; } = new()
    {
        Code = "line.empty",
        File = InputSource.StandardInput,
        Found = new("空行", "an empty line"),
        Expected = Expected,
    };

    public static Problem TooLong { get; } = new()
    {
        Code = "line.too-long",
        File = InputSource.StandardInput,
        Found = new("这一行过长", "a line that is too long"),
        Expected = Expected,
    };

    /// <summary>An option, or paths, that lines leave no use for.</summary>
    public static Problem NotWithLines(string given) => UsageProblems.Usage(
        new($"{given} 不能与 --lines 同用：每行一份报告，各自核对", $"{given} has no place beside --lines: each line is a report, judged alone"));
}
