using System.Globalization;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Relations.Schema;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Relations;

/// <summary>What can be wrong with relations, and with the engines that hold them.</summary>
internal static class RelationProblems
{
    private static readonly LocalizedText ExportAgain = new("请用本版本的 disclosure-sql export 重新导出", "export them again by disclosure-sql export of this version");

    public static DisclosureInputException Engine(Exception fault) => Of("relations.engine", null, new(
        $"数据库报告：{FirstLine(fault)}", $"the database says: {FirstLine(fault)}"), fault);

    public static DisclosureInputException NoRelations(string folder, string lacking) => Of("relations.missing", folder, new(
        $"这里没有关系表 {lacking}", $"the relation {lacking} is not here"), null, new("由 disclosure-sql export 写出的文件夹", "a folder that disclosure-sql export wrote"));

    public static DisclosureInputException OtherVersion(string place, string version)
    {
        var known = RelationSchema.Version.ToString(CultureInfo.InvariantCulture);
        return Of("relations.version", place, new($"关系表的版本为 {version}", $"the relations have version {version}"), null, new($"版本 {known}", $"version {known}"), ExportAgain);
    }

    public static DisclosureInputException NotEmpty(string folder) => Of("relations.not-empty", folder, new(
        "文件夹不是空的，也不是以前的导出", "the folder is not empty, and no earlier export"), null, new("新文件夹，或以前的导出", "a new folder, or an earlier export"));

    public static DisclosureInputException Unwritable(string folder, Exception fault) => Of("relations.unwritable", folder, new(
        $"无法写入：{FirstLine(fault)}", $"can't be written: {FirstLine(fault)}"), fault);

    public static DisclosureInputException Damaged(Exception fault) => Of("relations.damaged", null, new(
        $"关系表的内容不是导出写出的：{FirstLine(fault)}", $"the relations hold what no export writes: {FirstLine(fault)}"), fault, null, ExportAgain);

    private static DisclosureInputException Of(
        string code, string? file, LocalizedText found, Exception? fault, LocalizedText? expected = null, LocalizedText? hint = null)
    {
        var problem = new Problem { Code = code, File = file, Found = found, Expected = expected, Hint = hint };
        return fault is null ? new DisclosureInputException(problem) : new DisclosureInputException(problem, fault);
    }

    private static string FirstLine(Exception fault) => fault.Message.Split('\n')[0];
}
