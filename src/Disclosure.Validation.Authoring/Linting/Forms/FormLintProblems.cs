using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Authoring.Linting.Forms;

/// <summary>What can be found in a form that reads.</summary>
internal static class FormLintProblems
{
    public static Problem NotTold(Form form, string part) => Of(
        form,
        "lint.form-title",
        part == "{issuer}"
            ? new("没有写明标题中哪里是机关名称，文件读出后不知道是谁的报告", "no title says where the name of the body stands: documents are read without knowing whose they are")
            : new("没有写明标题中哪里是年度，文件读出后不知道是哪一年的报告", "no title says where the year stands: documents are read without knowing of which year they are"),
        new($"例如 titles: ['Annual report {{year}} of {{issuer}}']，其中有 {part}", $"such as titles: ['Annual report {{year}} of {{issuer}}'], with {part} in it"));

    public static Problem LabelTwice(Form form, FormTable table, string one, string other, string label) => Of(
        form,
        "lint.form-label",
        new($"表 {table.Id} 中 {one} 和 {other} 的名称都有“{label}”，只能按次序区分", $"in the table {table.Id}, {one} and {other} are both called '{label}': only their order tells them apart"),
        new("分别归入两个组，或改正其中一个", "put them under two groups, or correct one of them"));

    public static Problem NoLabel(Form form, FormTable table, string label) => Of(
        form,
        "lint.form-label",
        new($"表 {table.Id} 中的名称“{label}”会被当作数", $"in the table {table.Id}, the label '{label}' is taken for a figure"),
        new("写出文件中的文字", "write the words of the documents"));

    public static Problem Alike(Form form, FormTable one, FormTable other) => Of(
        form,
        "lint.form-tables",
        new($"表 {one.Id} 和 {other.Id} 的标题、行、列都相同，无法区分", $"the tables {one.Id} and {other.Id} have the same title, rows and columns: nothing tells them apart"),
        new("写明各表自己的标题", "give each the title that stands above it"));

    private static Problem Of(Form form, string code, LocalizedText found, LocalizedText hint) => new()
    {
        Code = code,
        File = form.Id,
        Found = found,
        Hint = hint,
    };
}
