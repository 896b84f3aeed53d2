using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Desk.Wording;

/// <summary>What can be wrong with what is brought.</summary>
internal static class IntakeProblems
{
    public static Problem TooLarge(string file, long most) => new()
    {
        Code = "desk.too-large",
        File = file,
        Found = new(FormattableString.Invariant($"超过 {most >> 20} MB，不予接收"), FormattableString.Invariant($"larger than {most >> 20} MB, and not taken in")),
        Hint = new("请分开提交", "bring it in parts"),
    };

    public static Problem TooManyFiles(string file, int most) => new()
    {
        Code = "desk.too-many-files",
        File = file,
        Found = new(FormattableString.Invariant($"压缩包内超过 {most} 个文件"), FormattableString.Invariant($"the zip file holds more than {most} files")),
        Hint = new("请分开提交", "bring it in parts"),
    };

    public static Problem DamagedZip(string file) => new()
    {
        Code = "desk.damaged-zip",
        File = file,
        Found = new("压缩包已损坏，无法打开", "the zip file is damaged and can't be opened"),
        Hint = new("请重新压缩", "make it anew"),
    };

    public static Problem EncryptedZip(string file) => new()
    {
        Code = "desk.encrypted-zip",
        File = file,
        Found = new("压缩包已加密，无法打开", "the zip file is encrypted and can't be opened"),
        Hint = new("请解密后重新压缩", "make it anew without a password"),
    };

    public static Problem BroughtDown(string file) => new()
    {
        Code = "desk.brought-down",
        File = file,
        Found = new("读取此文件时程序几次中断，已停止重试", "the program ended several times while it read this file, which is not tried again by itself"),
        Hint = new("可以手工重试，或换一种格式提交", "try it again by hand, or bring it in another format"),
    };
}
