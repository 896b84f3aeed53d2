using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Pdf.Files;
using Disclosure.Validation.Documents.Pdf.Fonts;
using Disclosure.Validation.Documents.Pdf.Pages;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Disclosure.Validation.Documents.Pdf;

/// <summary>PDF documents with a text layer.</summary>
internal sealed class PdfDocumentReader
{
    private readonly string? _file;
    private readonly PdfBudget _budget;
    private readonly List<Block> _blocks = [];
    private readonly List<ReadingNote> _notes = [];
    private readonly ParagraphFlow _flow;
    private int _tables;
    private int _letters;

    private PdfDocumentReader(PdfBudget budget)
    {
        _file = budget.File;
        _budget = budget;
        _flow = new ParagraphFlow(_file, _blocks);
    }

    public static SourceDocument Read(
        ReadOnlyMemory<byte> bytes, string? file, DocumentLimits limits, CancellationToken cancellationToken)
    {
        var budget = new PdfBudget(file, limits, cancellationToken);
        try
        {
            using var objects = PdfObjects.Open(bytes, budget);
            return new PdfDocumentReader(budget).Read(objects);
        }
        catch (PdfDocumentEncryptedException exception)
        {
            throw DocumentProblems.Encrypted(file, exception);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or DisclosureInputException))
        {
            // What the limits ended may come out as a failure of the parser; else it fails on damaged files in ways that it does not document.
            budget.Check();
            throw DocumentProblems.Damaged(file, "PDF", exception);
        }
    }

    private SourceDocument Read(PdfObjects objects)
    {
        ReadPages(objects);
        _flow.End();
        return _letters > 0
            ? new SourceDocument(_file, _blocks) { DeclaredTitle = objects.Title, Notes = _notes }
            : throw DocumentProblems.NoTextLayer(_file);
    }

    // A page waits for the next one, which tells its headers and footers.
    private void ReadPages(PdfObjects objects)
    {
        PageText? before = null;
        PageText? current = null;
        var reader = PageReader.Of(objects, _budget);
        foreach (var (number, node) in PageTree.PagesOf(objects, _budget).Index())
        {
            var next = TextOf(reader.Read(number + 1, node));
            ReadPage(current, before, next);
            (before, current) = (current, next);
        }

        ReadPage(current, before, null);
    }

    private PageText TextOf(DrawnPage page)
    {
        _letters += page.Letters.Count(letter => letter.Value != PageFonts.Untold);
        var upright = UprightPage.Of(page);
        var tables = RuledTable.Of(upright.Horizontal, upright.Vertical, _budget);
        _budget.Look(tables.Sum(table => (long)table.Lines * (upright.Letters.Count + upright.Unseen.Count)));
        var lines = TextLine.Of(upright.Letters.Where(letter => !tables.Exists(table => table.TryAdd(letter))));
        var unseen = upright.Unseen.Where(letter => !tables.Exists(table => table.TryAdd(letter, isSeen: false))).ToList();
        _budget.Look((long)unseen.Count * lines.Count);
        lines.ForEach(line => line.HideBeside(unseen));
        NoteUnseen(page.Number, upright.Unseen);
        return new PageText(page.Number, upright.Width, upright.Height, tables, lines);
    }

    private void NoteUnseen(int page, IReadOnlyList<Letter> letters)
    {
        if (letters.Any(letter => char.IsLetterOrDigit(letter.Value, 0)))
        {
            var text = string.Join(' ', TextLine.Of(letters).Select(line => line.Text));
            _notes.Add(ShownOtherwise.Faint.NoteLeftOut(text, new CellSource(_file, null) { Page = page }));
        }
    }

    private void ReadPage(PageText? page, PageText? before, PageText? after)
    {
        if (page is null)
        {
            return;
        }

        _budget.Check();
        _budget.Look((long)page.Tables.Count * page.Lines.Count);
        page.RemoveRunningLines(before, after);
        var lines = page.Lines;
        var margins = PageMargins.Of(lines, page.Width);
        page.Tables.Sort((a, b) => b.Top.CompareTo(a.Top));
        foreach (var table in page.Tables)
        {
            ReadLines(lines.FindAll(line => line.Baseline > table.Top), page.Number, margins);
            lines.RemoveAll(line => line.Baseline > table.Top);
            _flow.End();
            Add(table.Read(_budget, ++_tables, page.Number));
        }

        ReadLines(lines, page.Number, margins);
    }

    private void Add(Grid grid)
    {
        _budget.Keep((long)grid.Rows.Count * grid.Width);
        _blocks.Add(grid);
    }

    private void ReadLines(List<TextLine> lines, int page, PageMargins margins)
    {
        for (var i = 0; i < lines.Count;)
        {
            var count = AlignedTable.CountOf(lines, i, _budget);
            if (count == 0)
            {
                _flow.Add(lines[i++], page, margins);
                continue;
            }

            _flow.End();
            foreach (var part in AlignedTable.PartsOf(lines.GetRange(i, count), _budget))
            {
                Add(AlignedTable.Read(part, _budget, ++_tables, page));
            }

            i += count;
        }
    }
}
