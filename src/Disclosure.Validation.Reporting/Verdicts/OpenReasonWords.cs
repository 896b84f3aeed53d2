using Disclosure.Validation.Findings;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Verdicts;

/// <summary>Says why rules were not judged, and what would settle it.</summary>
internal static class OpenReasonWords
{
    public static readonly LocalizedText Heading = new("未判定的原因", "Why rules were not judged");

    /// <summary>For a report: how many, why, and by what it is settled.</summary>
    public static LocalizedText Of(NotJudged open)
    {
        var text = Brief(open);
        return new($"{text.Zh}。解决办法：{open.SettledBy.Zh}", $"{text.En}; settled by: {open.SettledBy.En}");
    }

    /// <summary>For a report beside others: how many, and why.</summary>
    public static LocalizedText Brief(NotJudged open) => LocalizedText.Of(
        $"{open.Reason.Zh}，{open.Count} 项未判定",
        $"{open.Count} not judged: {open.Reason.En}");

    /// <summary>For a run.</summary>
    public static LocalizedText OfRun(OpenReasonLine line) => LocalizedText.Of(
        $"{line.Reason.Zh}，{line.Reports} 份报告 {line.Count} 项未判定。解决办法：{line.SettledBy.Zh}",
        $"{line.Count} not judged in {line.Reports} reports: {line.Reason.En}; settled by: {line.SettledBy.En}");
}
