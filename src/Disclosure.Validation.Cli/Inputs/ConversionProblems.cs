using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Inputs;

/// <summary>What can go wrong when LibreOffice converts a document.</summary>
internal static class ConversionProblems
{
    public static Problem NotInstalled(string file) => new()
    {
        Code = "convert.not-installed",
        File = file,
        Found = new("--convert 需要 LibreOffice，PATH 中没有 soffice", "--convert needs LibreOffice, and PATH has no soffice"),
        Hint = new(
            "请安装 LibreOffice（Writer 和 Calc；Debian：apt-get install libreoffice-writer libreoffice-calc）",
            "install LibreOffice with Writer and Calc (Debian: apt-get install libreoffice-writer libreoffice-calc)"),
    };

    public static Problem TooSlow(string file, TimeSpan limit) => new()
    {
        Code = "convert.too-slow",
        File = file,
        Found = new(
            FormattableString.Invariant($"转换超过 {limit.TotalSeconds} 秒，已停止"),
            FormattableString.Invariant($"the conversion took longer than {limit.TotalSeconds} seconds and was stopped")),
        Hint = SaveAnew,
    };

    public static Problem Failed(string file) => new()
    {
        Code = "convert.failed",
        File = file,
        Found = new("LibreOffice 无法转换此文件", "LibreOffice can't convert this file"),
        Hint = SaveAnew,
    };

    private static LocalizedText SaveAnew => new(
        "请用编写它的软件另存为 DOCX 或 XLSX", "save it as DOCX or XLSX with the program that it was made with");
}
