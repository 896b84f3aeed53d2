using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Letters;

/// <summary>The words of letters, in both languages.</summary>
internal static class LetterWording
{
    public static readonly LocalizedText Letter = new(
        "按检查结果给机关写问题通知（DOCX）。", "Writes letters (DOCX) that tell issuers what was found in their reports.");

    public static readonly LocalizedText Result = new("disclosure check --format json 写出的结果", "the results, as disclosure check --format json wrote them");
    public static readonly LocalizedText Issuer = new("收文机关", "the issuer to write to");
    public static readonly LocalizedText All = new("给每个有问题的机关各写一份，--output 为文件夹", "a letter to every issuer with findings; --output is a folder");
    public static readonly LocalizedText Output = new("写出的文件；与 --all 合用时为文件夹", "the file to write; with --all, the folder");
    public static readonly LocalizedText Template = new("信函模板（文本文件）", "the template of the letter, a text file");
    public static readonly LocalizedText DueOption = new("整改期限，照写", "by when to correct, as it is to be written");
    public static readonly LocalizedText FromOption = new("发文单位", "who writes");
    public static readonly LocalizedText Nothing = new("没有需要通知的问题", "nothing was found that is to be told");

    public static LocalizedText Written(int count, string folder) => new(
        FormattableString.Invariant($"已写出 {count} 份通知，在 {folder}"), FormattableString.Invariant($"{count} letters written to {folder}"));
}
