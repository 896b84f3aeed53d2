using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Disclosure.Validation.Documents.Docx;

/// <summary>Text documents of Office Open XML: the body with its changes accepted, without headers and footers.</summary>
internal sealed class DocxDocumentReader
{
    private readonly string? _file;
    private readonly DocumentLimits _limits;
    private readonly CancellationToken _cancellationToken;
    private readonly List<Block> _blocks = [];
    private int _tables;

    private DocxDocumentReader(string? file, DocumentLimits limits, CancellationToken cancellationToken)
    {
        _file = file;
        _limits = limits;
        _cancellationToken = cancellationToken;
    }

    public static SourceDocument Read(
        ReadOnlyMemory<byte> bytes, string? file, DocumentLimits limits, CancellationToken cancellationToken)
    {
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            var settings = new OpenSettings { AutoSave = false, MaxCharactersInPart = limits.MaxUnpackedBytes };
            using var document = WordprocessingDocument.Open(stream, isEditable: false, settings);
            var reader = new DocxDocumentReader(file, limits, cancellationToken);
            if (document.MainDocumentPart?.Document?.Body is { } body)
            {
                reader.ReadBlocks(body);
            }

            return new SourceDocument(file, reader._blocks);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or DisclosureInputException))
        {
            // The SDK fails on damaged files in ways that it does not document.
            throw DocumentProblems.Damaged(file, "DOCX", exception);
        }
    }

    private void ReadBlocks(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case WordParagraph paragraph:
                    ReadParagraph(paragraph);
                    break;
                case Table table:
                    ReadTable(new DocxTable(table));
                    break;
                case DeletedRun or MoveFromRun or SectionProperties:
                    break;
                default:
                    ReadBlocks(child);
                    break;
            }
        }
    }

    private void ReadParagraph(WordParagraph paragraph)
    {
        foreach (var line in DocxText.Of(paragraph).Split('\n'))
        {
            var text = line.Trim();
            if (text.Length > 0)
            {
                _blocks.Add(new Grids.Paragraph(text, new CellSource(_file, text)));
            }
        }

        foreach (var box in TextBoxesOf(paragraph))
        {
            ReadBlocks(box);
        }
    }

    private void ReadTable(DocxTable table)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (!table.IsLayout)
        {
            _blocks.Add(table.Read(_limits, _file, ++_tables));
            return;
        }

        foreach (var cell in table.Cells)
        {
            ReadBlocks(cell);
        }
    }

    // A text box is written twice, for new programs and for old ones; the first form is read.
    private static IEnumerable<OpenXmlElement> TextBoxesOf(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is TextBoxContent)
            {
                yield return child;
                continue;
            }

            var inner = child is AlternateContent alternate ? alternate.GetFirstChild<AlternateContentChoice>() : child;
            foreach (var box in inner is null ? [] : TextBoxesOf(inner))
            {
                yield return box;
            }
        }
    }
}
