using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.CommandLine;

/// <summary>The words of help, in both languages.</summary>
internal static class HelpWording
{
    public static readonly LocalizedText Tool = new(
        "检查政府信息公开工作年度报告：勾稽关系、合计、上下年衔接。",
        "Checks Chinese government information disclosure annual reports: balances, totals, carry-over.");

    public static readonly LocalizedText Usage = new("用法：", "Usage: ");
    public static readonly LocalizedText Commands = new("命令", "Commands");
    public static readonly LocalizedText Arguments = new("参数", "Arguments");
    public static readonly LocalizedText Options = new("选项", "Options");
    public static readonly LocalizedText ExitCodesHeading = new("退出码", "Exit codes");
    public static readonly LocalizedText HelpOption = new("显示帮助", "show help");
    public static readonly LocalizedText VersionOption = new("显示版本", "show the version");

    public static readonly IReadOnlyList<(int Code, LocalizedText Meaning)> ExitCodeList =
    [
        (ExitCodes.Clean, new(
            "没有达到 --fail-on 级别的问题，警告不超过 --max-warnings",
            "no finding at or above --fail-on, no more warnings than --max-warnings")),
        (ExitCodes.Findings, new(
            "有达到 --fail-on 级别的问题，或警告过多；规则测试未通过；规则包自查有发现",
            "findings at or above --fail-on or too many warnings; tests of rules that fail; something that lint found")),
        (ExitCodes.BadInput, new(
            "用法错误、规则包有误、输入无法读取或读取不完整、输出无法写入",
            "wrong usage, broken pack, input that can't be read or not as a whole, or unwritable output")),
        (ExitCodes.InternalError, new("程序内部错误", "internal error")),
        (ExitCodes.NothingEvaluated, new("没有任何规则得到判定", "nothing was evaluated")),
        (ExitCodes.Interrupted, new("被 Ctrl+C 中断", "stopped by Ctrl+C")),
    ];
}
