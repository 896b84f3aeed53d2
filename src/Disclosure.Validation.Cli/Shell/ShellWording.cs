using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Shell;

/// <summary>The words around messages, in both languages.</summary>
internal static class ShellWording
{
    public static readonly LocalizedText Error = new("错误：", "error: ");
    public static readonly LocalizedText Note = new("说明：", "note: ");
    public static readonly LocalizedText Interrupted = new("已中断，没有写出结果", "interrupted; no results were written");

    public static readonly LocalizedText InternalError = new(
        "程序内部错误，请连同输入文件一起报告：", "internal error, please report it together with the input: ");

    public static LocalizedText TimeLeft(TimeSpan time)
    {
        var shown = time.TotalHours >= 1 ? $"{(int)time.TotalHours}:{time:mm\\:ss}" : $"{time:m\\:ss}";
        return new($"剩余 {shown}", $"{shown} left");
    }
}
