using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Recognition.Figures;

/// <summary>What may be in doubt about a figure, each worded once.</summary>
internal static class FigureDoubts
{
    public static LocalizedText NotANumber { get; } =
        new("单元格内容不是数字，按文字保留", "The cell holds no number; its text is kept.");

    public static LocalizedText Grouped { get; } = new(
        "可能是分节书写的整数，也可能是小数，按文字保留",
        "This may be a whole number with its digits grouped, or a fraction; its text is kept.");

    public static LocalizedText UnitOfAmount { get; } = new(
        "金额较大且未注明单位，按万元读取，可能实为元",
        "A large bare amount, read in 万元 (ten thousand yuan); it may be in yuan.");
}
