using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Desk.Registers;

/// <summary>What can be wrong with a workbook that is brought as a register.</summary>
internal static class RegisterProblems
{
    public static Problem Damaged(string file) => new()
    {
        Code = "register.damaged",
        File = file,
        Found = new("工作簿已损坏，无法打开", "the workbook is damaged and can't be opened"),
        Hint = new("请用 Excel 重新保存，或提供 YAML", "save it anew, or bring YAML"),
    };

    public static Problem TooLarge(string file) => new()
    {
        Code = "register.too-large",
        File = file,
        Found = new("工作簿过大", "the workbook is too large"),
    };

    public static Problem NoSheet(string file) => new()
    {
        Code = "register.no-sheet",
        File = file,
        Found = new("工作簿没有工作表", "the workbook has no sheet"),
    };

    public static Problem NoHeading(string file, LocalizedText name) => new()
    {
        Code = "register.no-heading",
        File = file,
        Found = new($"第一张表没有“{name.Zh}”一列", $"the first sheet has no column '{name.En}'"),
        Expected = new("列名：机关名称、上级机关、级别、其他名称", "headings: name, parent, level, aliases"),
    };

    public static Problem NoName() => new()
    {
        Code = "register.no-name",
        Found = new("没有填写机关名称", "the issuer has no name"),
    };

    public static Problem NoIssuer(string name) => new()
    {
        Code = "register.no-issuer",
        Found = new($"清单中已没有“{name}”", $"the register has no '{name}' any more"),
        Hint = new("可能已被他人修改，请重新打开", "somebody may have changed it: open it anew"),
    };

    public static Problem UnknownLevel(string file, int row, string level, IEnumerable<LocalizedText> known)
    {
        var words = known.ToList();
        return new()
        {
            Code = "register.unknown-level",
            File = file,
            Line = row,
            Found = new($"没有级别“{level}”", $"there is no level '{level}'"),
            Expected = new(string.Join('、', words.Select(word => word.Zh)), string.Join(", ", words.Select(word => word.En))),
        };
    }
}
