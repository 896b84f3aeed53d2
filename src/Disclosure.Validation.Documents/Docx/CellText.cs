using Disclosure.Validation.Documents.Characters;
using Disclosure.Validation.Documents.Grids;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Disclosure.Validation.Documents.Docx;

/// <summary>Reads the text of cells, their lines and paragraphs apart by a blank.</summary>
internal sealed class CellText(DocxStyles styles, CancellationToken cancellationToken)
{
    private readonly FlowingText _text = new();
    private Surroundings _surroundings;
    private ShownOtherwise? _doubt;

    /// <summary>The text of a cell; what has no text of its own is named.</summary>
    public PrintedText Of(TableCell cell, Surroundings table)
    {
        _surroundings = table with { Background = PrintedColor.Of(cell.TableCellProperties?.Shading) ?? table.Background };
        _doubt = null;
        ElementWalk.Through(cell, Enter, null, cancellationToken);
        var text = _text.Take();
        return text.Length == 0
            ? new PrintedText(_doubt?.Mark ?? "", _doubt)
            : new PrintedText(text, IsCrossedOut(cell) ? ShownOtherwise.StruckOut : _doubt);
    }

    private static bool IsCrossedOut(TableCell cell) => cell.TableCellProperties?.TableCellBorders is { } borders
        && (IsDrawn(borders.TopLeftToBottomRightCellBorder) || IsDrawn(borders.TopRightToBottomLeftCellBorder));

    private static bool IsDrawn(BorderType? line) => line is not null && line.Val?.InnerText is not (null or "nil" or "none");

    private bool Enter(OpenXmlElement element)
    {
        switch (element)
        {
            case WordParagraph paragraph:
                var read = ParagraphText.Of(paragraph, styles, _surroundings, cancellationToken);
                _text.Append(read.Text);
                _text.Break();
                _doubt ??= read.Doubt;
                break;
            case AltChunk or SubDocumentReference:
                _doubt ??= ShownOtherwise.Embedded;
                break;
        }

        return !DocxStyles.IsHidden(element);
    }
}
