using System.Globalization;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Console;

/// <summary>The words of the console output, in both languages.</summary>
internal static class ConsoleWording
{
    private const int LongestExplanation = 160;

    public static readonly LocalizedText File = new("文件：", "File: ");
    public static readonly LocalizedText Form = new("格式：", "Form: ");
    public static readonly LocalizedText Verdict = new("结论：", "Verdict: ");
    public static readonly LocalizedText NotEvaluated = new("没有任何规则得到判定", "no rule could be decided");
    public static readonly LocalizedText AllHold = new("未发现问题", "nothing found");
    public static readonly LocalizedText Held = new("相符的规则", "Rules that held");

    public static readonly LocalizedText ReadingNotes = new(
        "读取疑点（读取程序没有把握之处，不是报告的错误）",
        "Reading notes (what the reader was not sure of, not errors of the report)");

    public static LocalizedText Of(Confidence confidence)
    {
        var term = Terms.Of(confidence);
        return new($"可信度：{term.Zh}", $"{term.En} confidence");
    }

    /// <summary>How many findings below go back to the cause.</summary>
    public static LocalizedText Symptoms(int count) =>
        LocalizedText.Of($"可解释以下 {count} 处问题", $"explains the {(count == 1 ? "finding" : Plural(count, "finding"))} below");

    public static LocalizedText FormName(Form form) =>
        new($"{form.Id}（{form.Notice}）", $"{form.Id} ({form.Notice})");

    public static LocalizedText Explained(string footnote) => new($"报告的说明：“{Shortened(footnote)}”", $"explained in the report: '{Shortened(footnote)}'");

    private static string Shortened(string text) => text.Length <= LongestExplanation ? text : text[..LongestExplanation] + "…";

    public static LocalizedText Quoted(string text) => new($"原文“{text}”", $"text “{text}”");

    public static LocalizedText Times(int count, string? title)
    {
        var text = title is null ? "" : $" · {title}";
        return LocalizedText.Of($"{count} 项{text}", $"{count}×{text}");
    }

    public static LocalizedText Total(CheckSummary summary)
    {
        var (reports, problems) = (summary.Reports, summary.Failures);
        var (count, verdicts) = (Plural(reports, "report"), VerdictWords.ByVerdict(summary));
        var versions = summary.FurtherVersions == 0 ? new("", "") : LocalizedText.Of(
            $"（有不同版本的按一份计，另查 {summary.FurtherVersions} 个版本）", $" ({Plural(summary.FurtherVersions, "further version")} of them)");
        var total = LocalizedText.Of($"共检查 {reports} 份报告{versions.Zh}：{verdicts.Zh}", $"{count} checked{versions.En}: {verdicts.En}");
        return problems == 0
            ? total
            : LocalizedText.Of($"{total.Zh}；未能检查的文件 {problems} 个", $"{total.En}; {Plural(problems, "file")} that could not be checked");
    }

    public static LocalizedText UnreadReports(int count) => LocalizedText.Of($"{count} 份报告", $"{Plural(count, "report")}");

    public static LocalizedText HoldsButSuppressed(int count) => LocalizedText.Of(
        $"除豁免的 {count} 项外，未发现问题", $"no findings besides the {count} suppressed");

    /// <summary>Nothing was found, and some of it could not be judged, for the reason that concerns most.</summary>
    public static LocalizedText NothingFound(IReadOnlyList<NotJudged> open)
    {
        var (count, first) = (open.Sum(reason => reason.Count), open.MaxBy(reason => reason.Count)!.Reason);
        var isMore = open.Any(reason => reason.Reason != first);
        return LocalizedText.Of(
            $"未发现问题（另有 {count} 项因{first.Zh}{(isMore ? "等" : "")}未能判定）",
            $"nothing found ({count} more could not be judged: {first.En}{(isMore ? ", and the like" : "")})");
    }

    /// <summary>The same of a run, of which the reasons are told below.</summary>
    public static LocalizedText NothingFound(int open) => LocalizedText.Of(
        $"未发现问题（另有 {open} 项未能判定，原因见下）", $"nothing found ({open} more could not be judged, for the reasons below)");

    public static readonly LocalizedText Worst = new("需要处理的报告（问题多的在前）", "Reports to be looked at, the worst first");

    public static LocalizedText Found(int errors, int warnings) => LocalizedText.Of(
        $"错误 {errors} 处，警告 {warnings} 处", $"{Plural(errors, "error")}, {Plural(warnings, "warning")}");

    public static LocalizedText MoreReports(int count) => LocalizedText.Of(
        $"另有 {count} 份；逐份查看请用 --verbose 或 --format html", $"and {count} more; --verbose or --format html shows each of them");

    public static LocalizedText Wrong(int errors, int warnings, int infos)
    {
        var rest = Rest(warnings, infos);
        return LocalizedText.Of($"有错误 {errors} 处{rest.Zh}", $"{Plural(errors, "error")}{rest.En}");
    }

    public static LocalizedText ToBeLookedAt(int warnings, int infos)
    {
        var rest = Rest(warnings, infos);
        return new($"未发现错误{rest.Zh}，请人工核对", $"no errors{rest.En}; to be looked at by a person");
    }

    private static LocalizedText Rest(int warnings, int infos)
    {
        var warning = LocalizedText.Of($"，警告 {warnings} 处", $", {Plural(warnings, "warning")}");
        var info = LocalizedText.Of($"，提示 {infos} 处", $", {infos} for information");
        return new(
            (warnings > 0 ? warning.Zh : "") + (infos > 0 ? info.Zh : ""),
            (warnings > 0 ? warning.En : "") + (infos > 0 ? info.En : ""));
    }

    private static string Plural(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
