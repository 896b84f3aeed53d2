using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli;

/// <summary>Every word about issuers, folder trees and baselines that help and messages add, in both languages.</summary>
internal static class IssuerWording
{
    public static readonly LocalizedText IssuersOption = new(
        "发布机关清单（issuers.yaml）：名称、上级；汇总报告与各下级报告核对",
        "a register of issuers (issuers.yaml): names, parents; reports are checked against those they sum up");

    public static readonly LocalizedText TreeOption = new(
        "按文件夹核对汇总：文件夹中各机关的报告由上一层文件夹中的报告汇总；空文件夹表示缺少的下级报告",
        "roll up by folders: the report one folder up sums up those in a folder; an empty folder stands for a missing report");

    public static readonly LocalizedText BaselineOption = new(
        "豁免清单：已知并接受的发现不再列出，只计数", "a baseline: findings that are known and accepted are only counted");

    public static readonly LocalizedText Baseline = new(
        "把现有发现写成豁免清单，或更新它：仍有的发现保留原来的理由和负责人。",
        "Writes what is found as a baseline, or updates one: findings that are still there keep their reason and owner.");

    public static readonly LocalizedText BaselineFile = new(
        "要写出或更新的豁免清单", "the baseline to write or to update");

    public static readonly LocalizedText ReasonOption = new("接受新发现的理由", "why new findings are accepted");

    public static readonly LocalizedText OwnerOption = new("作出决定的人或机构", "the person or office that accepts them");

    public static readonly LocalizedText ExpiresOption = new(
        "新发现有效期的最后一天，例如 2027-03-31；默认不限",
        "the last day that new findings are accepted, such as 2027-03-31; default no end");

    public static LocalizedText SeveralSumUp(string folder, string below, IReadOnlyList<string> issuers) => new(
        $"文件夹 {folder} 中有多个机关的报告（{string.Join('、', issuers)}），不能确定由谁汇总 {below} 中的报告",
        $"the reports in {folder} are of several issuers ({string.Join(", ", issuers)}): it is not clear which sums up those in {below}");

    public static LocalizedText TwoParents(string issuer, string first, string second) => new(
        $"{issuer} 的报告在不同文件夹中分属 {first} 和 {second}，不参与汇总",
        $"the folders put the reports of {issuer} under both {first} and {second}; they take no part in roll-ups");

    public static LocalizedText LockedSuppressed(string rule, int count) => new(
        FormattableString.Invariant($"豁免了锁定的规则 {rule} 的 {count} 项发现"),
        FormattableString.Invariant($"{count} finding(s) of the locked rule {rule} are suppressed"));

    public static LocalizedText BaselineWritten(int kept, int added, int removed) => new(
        FormattableString.Invariant($"豁免清单：保留 {kept} 项，新增 {added} 项，去掉 {removed} 项"),
        FormattableString.Invariant($"baseline: {kept} kept, {added} added, {removed} removed"));
}
