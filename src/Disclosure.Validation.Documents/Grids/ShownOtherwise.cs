using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Grids;

/// <summary>Why what a text shows may be another figure than its characters say.</summary>
/// <param name="Mark">Stands for what has no text of its own.</param>
/// <param name="Doubt">The reason, for the reader of a report.</param>
/// <param name="LeftOut">What is said where such a text is not read at all.</param>
internal sealed record ShownOtherwise(string Mark, LocalizedText Doubt, LocalizedText LeftOut)
{
    private const int LongestQuote = 200;

    public static ShownOtherwise StruckOut { get; } = Of("[struck out]", "删除线文字", "text that is struck out");

    public static ShownOtherwise Raised { get; } = Of("[raised]", "上标或下标数字", "a raised or lowered figure");

    public static ShownOtherwise Faint { get; } =
        Of("[faint]", "看不见的文字（与底色相近、极小、被遮住或裁去）", "text that can't be seen, for its colour, its size, or what covers it");

    public static ShownOtherwise Equation { get; } = Of("[equation]", "公式", "an equation");

    public static ShownOtherwise Symbol { get; } = Of("[symbol]", "符号字体的字符", "a character of a symbol font");

    public static ShownOtherwise Ruby { get; } = Of("[ruby]", "注音", "text with a gloss above it");

    public static ShownOtherwise Field { get; } = Of("[field]", "没有确定结果的域", "a field whose result is open");

    public static ShownOtherwise Picture { get; } =
        Of("[picture]", "图片、图形或文本框", "a picture, a drawing or a text box");

    public static ShownOtherwise Embedded { get; } = Of("[embedded]", "嵌入的文档", "an embedded document");

    public static ShownOtherwise Numbering { get; } = Of("[numbering]", "自动编号", "automatic numbering");

    public static ShownOtherwise Rearranged { get; } =
        Of("[rearranged]", "反向或叠排的文字", "text that is printed backwards or stacked");

    public static ShownOtherwise Generated { get; } = Of("[generated]", "由样式添加的文字", "text that a style puts there");

    /// <summary>The note on such a text that was not read.</summary>
    public ReadingNote NoteLeftOut(string text, CellSource place)
    {
        var quote = text.Length > LongestQuote ? $"{text.AsSpan(0, LongestQuote)}…" : text;
        return new(null, quote, LeftOut) { Source = place with { Text = quote } };
    }

    private static ShownOtherwise Of(string mark, string zh, string en) => new(
        mark,
        new LocalizedText(
            $"单元格内有{zh}，所示数字不能确定，按文字保留",
            $"The cell holds {en}; the number that it shows is open, and its text is kept."),
        new LocalizedText($"此处有{zh}，未读取", $"Here is {en}; it was not read."));
}
