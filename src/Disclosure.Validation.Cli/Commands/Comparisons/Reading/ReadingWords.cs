using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Comparisons.Reading;

/// <summary>What formats leave out, in both languages.</summary>
internal static class ReadingWords
{
    public static readonly LocalizedText NoSoundReports = new(
        "所给结果的格式只列问题，不列没有问题的报告，也不写哪些规则得到判定",
        "the format of these results lists findings only: neither sound reports nor which rules were judged");
}
