using Disclosure.Validation.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Validation.Documents.Xlsx.Styles;

/// <summary>Why a text of that font is not read as what it says: it is struck out, or can't be seen.</summary>
internal static class TextMark
{
    private const double SmallestSize = 3;

    /// <param name="font">The font of a cell, or the properties of a run of text in it.</param>
    /// <param name="behind">The colour behind the text; null where it can't be told.</param>
    public static LocalizedText? Of(OpenXmlElement? font, int? behind) =>
        font?.GetFirstChild<Strike>() is { } strike && (strike.Val is null || strike.Val.Value) ? SheetDoubts.Struck
        : font?.GetFirstChild<FontSize>()?.Val?.Value < SmallestSize ? SheetDoubts.Unseen
        : font is not null && SheetColor.AreAlike(SheetColor.Of(font.GetFirstChild<Color>()), behind) ? SheetDoubts.Unseen
        : null;
}
