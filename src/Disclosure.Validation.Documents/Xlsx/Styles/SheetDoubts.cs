using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Xlsx.Styles;

/// <summary>Why what a cell of a sheet holds is no figure though it may look like one.</summary>
internal static class SheetDoubts
{
    public static LocalizedText Format { get; } = new(
        "单元格的数字格式使所示与所存不同，按文字保留",
        "The number format of the cell shows something else than is stored; its text is kept.");

    public static LocalizedText NoNumber { get; } = new(
        "单元格存的不是数字（逻辑值、日期、错误值等），按文字保留",
        "The cell stores a truth value, a date, an error or the like and no number; its text is kept.");

    public static LocalizedText NoSharedText { get; } = new(
        "单元格引用的文字在文件中不存在", "The text that the cell refers to is not in the file.");

    public static LocalizedText NotReckoned { get; } = new(
        "公式没有计算结果，请在表格软件中打开并保存后再读取",
        "The formula has no result; open the file in a spreadsheet program and save it.");

    public static LocalizedText Unclear { get; } = new(
        "单元格内容重复或结构异常，按文字保留", "The cell holds more than one content; its text is kept.");

    public static LocalizedText Struck { get; } = new(
        "单元格内容已划去，按文字保留", "What the cell holds is struck out; its text is kept.");

    public static LocalizedText Unseen { get; } = new(
        "单元格文字与底色相近或过小，看不见，按文字保留",
        "The text of the cell can't be seen, for its colour or its size; it is kept as text.");
}
