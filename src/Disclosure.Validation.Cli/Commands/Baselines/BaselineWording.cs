using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Baselines;

/// <summary>The words of <c>baseline</c>, in both languages.</summary>
internal static class BaselineWording
{
    public static readonly LocalizedText Baseline = new(
        "把现有发现写成豁免清单，或更新它：仍有的发现保留原来的理由和负责人。",
        "Writes what is found as a baseline, or updates one: findings that are still there keep their reason and owner.");

    public static readonly LocalizedText File = new(
        "要写出或更新的豁免清单", "the baseline to write or to update");

    public static readonly LocalizedText Reason = new("接受新发现的理由", "why new findings are accepted");
    public static readonly LocalizedText Owner = new("作出决定的人或机构", "the person or office that accepts them");

    public static readonly LocalizedText Finding = new(
        "只接受指纹为此的新问题，可重复", "accept only the new finding of this fingerprint, may repeat");

    public static readonly LocalizedText Rule = new("只接受此规则的新问题，可重复", "accept only new findings of this rule, may repeat");
    public static readonly LocalizedText Issuer = new("只接受此机关的新问题，可重复", "accept only new findings of this issuer, may repeat");

    public static readonly LocalizedText Expires = new(
        "新发现有效期的最后一天，例如 2027-03-31；默认不限",
        "the last day that new findings are accepted, such as 2027-03-31; default no end");

    public static LocalizedText Written(int kept, int added, int removed) => new(
        FormattableString.Invariant($"豁免清单：保留 {kept} 项，新增 {added} 项，去掉 {removed} 项"),
        FormattableString.Invariant($"baseline: {kept} kept, {added} added, {removed} removed"));
}
