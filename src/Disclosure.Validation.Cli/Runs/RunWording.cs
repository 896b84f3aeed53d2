using Disclosure.Validation.Rules;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Runs;

/// <summary>What there is to say of a run over many documents, in both languages.</summary>
internal static class RunWording
{
    public static LocalizedText Replaced(RulePack before, RulePack after) => new(
        $"规则包 {after.Id} 针对 {before.Form.Id} 格式而不扩展 {before.Id}，后者的规则一条也不用；要沿用，请写 extends: {before.Id}",
        $"the pack {after.Id} is for the form {before.Form.Id} and does not extend {before.Id}, none of whose rules is applied; to take them over, write extends: {before.Id}");

    public static readonly LocalizedText Reading = new("读取", "reading");

    /// <summary>Said when reading was stopped, before what was read is checked.</summary>
    public static LocalizedText Stopping(int read, int all) => new(
        FormattableString.Invariant($"已停止读取；检查已读取的 {read} 个文件（共 {all} 个）。再按一次 Ctrl+C 立即退出，不写结果"),
        FormattableString.Invariant($"reading stopped; checking the {read} files read so far (of {all}). Ctrl+C again ends at once, without results"));

    public static LocalizedText Resumed(int found, int all) => new(
        FormattableString.Invariant($"{all} 个文件中有 {found} 个没有变化，未重新读取"),
        FormattableString.Invariant($"{found} of {all} files have not changed and were not read again"));

    public static readonly LocalizedText StateDamaged = new(
        "状态文件有一部分已损坏，不予采用；相应的文件重新读取", "a part of the state file is damaged and not used; those files are read again");

    public static LocalizedText OtherIssuer(string? issuer, string? previous)
    {
        var (one, other) = (issuer ?? "?", previous ?? "?");
        return new(
            $"两份报告的发布机关不同：{one}；上年：{other}。仍按上年报告核对",
            $"the issuers differ: {one}; last year: {other}. They are compared all the same");
    }

    public static LocalizedText SameIssuerAndYear(string issuer, int year, IReadOnlyList<string> files)
    {
        var (zh, en) = (string.Join('、', files), string.Join(", ", files));
        return new(
            FormattableString.Invariant($"{issuer} {year} 年有 {files.Count} 份报告，内容相同的只查一份，数字不同的列为问题，不同处不用于与其他报告核对：{zh}"),
            FormattableString.Invariant($"{files.Count} reports of {issuer} for {year}, those with the same content are checked once, differing figures are findings and not compared with other reports: {en}"));
    }

    public static LocalizedText SeveralSumUp(string folder, string below, IReadOnlyList<string> issuers) => new(
        $"文件夹 {folder} 中有多个机关的报告（{string.Join('、', issuers)}），不能确定由谁汇总 {below} 中的报告",
        $"the reports in {folder} are of several issuers ({string.Join(", ", issuers)}): it is not clear which sums up those in {below}");

    public static LocalizedText TwoParents(string issuer, string first, string second) => new(
        $"{issuer} 的报告在不同文件夹中分属 {first} 和 {second}，不参与汇总",
        $"the folders put the reports of {issuer} under both {first} and {second}; they take no part in roll-ups");
}
