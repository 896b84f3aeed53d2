using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Zip;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;
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
    private readonly DocxStyles _styles;
    private readonly CellText _cells;
    private readonly TableNesting _nesting;
    private readonly List<Block> _blocks = [];
    private readonly UnreadText _unread = new();
    private int _tables;

    private DocxDocumentReader(
        Body body, DocxStyles styles, string? file, DocumentLimits limits, CancellationToken cancellationToken)
    {
        _file = file;
        _limits = limits;
        _cancellationToken = cancellationToken;
        _styles = styles;
        _cells = new CellText(styles, cancellationToken);
        _nesting = new TableNesting(body, cancellationToken);
    }

    public static SourceDocument Read(
        ReadOnlyMemory<byte> bytes, string? file, DocumentLimits limits, CancellationToken cancellationToken)
    {
        try
        {
            using var package = OfficePackage.Open(bytes, file, limits, cancellationToken);
            using var document = WordprocessingDocument.Open(package.Package, new OpenSettings { AutoSave = false });
            return Read(package, document.MainDocumentPart, file, limits, cancellationToken);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or DisclosureInputException))
        {
            // The SDK fails on damaged files in ways that it does not document.
            throw DocumentProblems.Damaged(file, "DOCX", exception);
        }
    }

    private static SourceDocument Read(
        OfficePackage package,
        MainDocumentPart? document,
        string? file,
        DocumentLimits limits,
        CancellationToken cancellationToken)
    {
        if (package.Load<Document>(document)?.Body is not { } body)
        {
            return new SourceDocument(file, []);
        }

        var styles = new DocxStyles(package.Load<Styles>(document?.StyleDefinitionsPart), cancellationToken);
        var reader = new DocxDocumentReader(body, styles, file, limits, cancellationToken);
        ElementWalk.Through(body, reader.Enter, null, cancellationToken);
        reader._unread.RemoveFrom(reader._blocks);
        return new SourceDocument(file, reader._blocks) { Notes = reader._unread.Notes };
    }

    private bool Enter(OpenXmlElement element)
    {
        switch (element)
        {
            case WordParagraph paragraph:
                Read(paragraph);
                return true;
            case Table table:
                return !Read(table);
            case AltChunk or SubDocumentReference:
                NoteEmbedded();
                return false;
            default:
                return !DocxStyles.IsHidden(element);
        }
    }

    private void NoteEmbedded()
    {
        var mark = ShownOtherwise.Embedded.Mark;
        var message = new LocalizedText("嵌入了另一个文档，未读取", "A document is embedded here; it was not read.");
        _unread.Notes.Add(new ReadingNote(null, mark, message)
        {
            Source = new CellSource(_file, mark),
        });
    }

    private void Read(WordParagraph paragraph)
    {
        var printed = ParagraphText.OfProse(paragraph, _styles, _cancellationToken);
        var isUnseen = string.IsNullOrWhiteSpace(printed.Text);
        foreach (var line in (isUnseen ? printed.Unseen! : printed.Text).Split('\n'))
        {
            Add(line.Trim(), printed.Doubt, isUnseen);
        }

        var place = new CellSource(_file, null);
        _unread.Add(ShownOtherwise.StruckOut, printed.Struck, place);
        _unread.Add(ShownOtherwise.Faint, isUnseen ? null : printed.Unseen, place);
    }

    private void Add(string text, ShownOtherwise? doubt, bool isUnseen)
    {
        if (text.Length == 0)
        {
            return;
        }

        Count();
        var paragraph = new Grids.Paragraph(text, new CellSource(_file, text)) { Doubt = doubt?.Doubt };
        _blocks.Add(paragraph);
        if (isUnseen)
        {
            _unread.Add(paragraph);
        }
    }

    private void Count()
    {
        if (_blocks.Count >= _limits.MaxTextElements)
        {
            throw DocumentProblems.TooManyTextElements(_file, _limits);
        }
    }

    // A table that lays the page out is read by what is in its cells.
    private bool Read(Table element)
    {
        var table = new DocxTable(element, _limits, _file, _cancellationToken);
        if (table.IsList || _nesting.IsFrame(element))
        {
            return false;
        }

        _blocks.Add(table.Read(_cells, _styles.In(element), ++_tables));
        return true;
    }
}
