using System.Globalization;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Findings.Baselines;

/// <summary>What can be wrong with a baseline file beyond its keys, and what can be out of date in it.</summary>
internal static class BaselineProblems
{
    public static Problem Fingerprint(TextPlace at, string found) => at.Problem(
        "baseline.fingerprint",
        new($"指纹“{Excerpt.Of(found)}”", $"the fingerprint '{Excerpt.Of(found)}'"),
        new("20 位十六进制数字（小写）", "twenty hexadecimal digits in small letters"),
        new("从检查结果中复制，或用 disclosure baseline 写出", "copy it from the results, or let disclosure baseline write it"));

    public static Problem Duplicate(TextPlace at, string fingerprint, int firstLine)
    {
        var line = firstLine.ToString(CultureInfo.InvariantCulture);
        return at.Problem(
            "baseline.duplicate",
            new($"指纹 {fingerprint} 重复", $"the fingerprint {fingerprint} a second time"),
            hint: new($"第一个在第 {line} 行；请删去其一", $"the first stands in line {line}; remove one"));
    }

    public static Problem Empty(TextPlace at, string key) => at.Problem(
        "baseline.empty",
        new($"“{key}”是空的", $"'{key}' is empty"),
        key == "owner" ? new("作出决定的人或机构", "the person or office that decided") : new("接受这一发现的理由", "why the finding is accepted"));

    /// <summary>An entry whose last day is over; what it matches is a finding again.</summary>
    public static Problem Expired(BaselineEntry entry, bool isMatched)
    {
        var last = entry.Suppression.Expires?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return At(
            entry,
            "baseline.expired",
            new($"豁免已于 {last} 到期：{Name(entry, "，")}", $"the suppression expired on {last}: {Name(entry, ", ")}"),
            isMatched
                ? new("所指的问题重新计入；请改正报告，或延长 expires", "its finding counts again; mend the report, or put off 'expires'")
                : new("删去这一条，或延长 expires", "remove the entry, or put off 'expires'"));
    }

    /// <summary>An entry that no finding of its report matches.</summary>
    public static Problem Unmatched(BaselineEntry entry) => At(
        entry,
        "baseline.unmatched",
        new($"没有与豁免相符的发现：{Name(entry, "，")}", $"no finding matches the suppression: {Name(entry, ", ")}"),
        new(
            "问题已改正，或数字有变；用 disclosure baseline 更新清单",
            "it was mended, or its numbers changed; update the file with disclosure baseline"));

    private static string Name(BaselineEntry entry, string comma)
    {
        var year = entry.Year?.ToString(CultureInfo.InvariantCulture);
        string?[] parts = [entry.Rule, entry.Issuer, year, entry.Suppression.Fingerprint];
        return string.Join(comma, parts.OfType<string>());
    }

    private static Problem At(BaselineEntry entry, string code, LocalizedText found, LocalizedText hint) => new()
    {
        Code = code,
        File = entry.Source.File,
        Line = entry.Source.Line,
        Column = entry.Source.Column,
        Found = found,
        Hint = hint,
    };
}
