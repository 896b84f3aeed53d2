using System.Text.RegularExpressions;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Problems;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Disclosure.Validation.Documents.Pdf;

/// <summary>PDF documents with a text layer.</summary>
internal sealed partial class PdfDocumentReader
{
    // The part of the page height above and below which a number alone is the page's.
    private const double Margin = 0.1;

    private readonly string? _file;
    private readonly DocumentLimits _limits;
    private readonly List<Block> _blocks = [];
    private readonly ParagraphFlow _flow;
    private int _tables;
    private int _letters;

    private PdfDocumentReader(string? file, DocumentLimits limits)
    {
        _file = file;
        _limits = limits;
        _flow = new ParagraphFlow(file, _blocks);
    }

    public static SourceDocument Read(
        ReadOnlyMemory<byte> bytes, string? file, DocumentLimits limits, CancellationToken cancellationToken)
    {
        try
        {
            using var document = PdfDocument.Open(bytes.ToArray(), new ParsingOptions { UseLenientParsing = true });
            return new PdfDocumentReader(file, limits).Read(document, cancellationToken);
        }
        catch (PdfDocumentEncryptedException exception)
        {
            throw DocumentProblems.Encrypted(file, exception);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or DisclosureInputException))
        {
            // The parser fails on damaged files in ways that it does not document.
            throw DocumentProblems.Damaged(file, "PDF", exception);
        }
    }

    private SourceDocument Read(PdfDocument document, CancellationToken cancellationToken)
    {
        if (document.NumberOfPages > _limits.MaxPages)
        {
            throw DocumentProblems.TooManyPages(_file, _limits.MaxPages);
        }

        foreach (var page in document.GetPages())
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadPage(page);
        }

        _flow.End();
        return _letters > 0
            ? new SourceDocument(_file, _blocks) { DeclaredTitle = document.Information.Title }
            : throw DocumentProblems.NoTextLayer(_file);
    }

    private void ReadPage(Page page)
    {
        _letters += page.Letters.Count;
        var (horizontal, vertical) = PageRulings.Of(page);
        var tables = RuledTable.Of(horizontal, vertical);
        var outside = page.Letters.Where(letter => !tables.Exists(table => table.TryAdd(letter)));
        var lines = TextLine.Of(outside).FindAll(line => !IsPageNumber(line, page));
        var (left, right) = MarginsOf(lines, page);
        tables.Sort((a, b) => b.Top.CompareTo(a.Top));
        foreach (var table in tables)
        {
            ReadLines(lines.FindAll(line => line.Baseline > table.Top), page, left, right);
            lines.RemoveAll(line => line.Baseline > table.Top);
            _flow.End();
            _blocks.Add(table.Read(_limits, _file, ++_tables, page.Number));
        }

        ReadLines(lines, page, left, right);
    }

    // The right margin is where several lines end; where none do, it is taken to be as wide as the left one.
    private static (double Left, double Right) MarginsOf(List<TextLine> lines, Page page)
    {
        if (lines.Count == 0)
        {
            return (0, page.Width);
        }

        var left = lines.Min(line => line.Left);
        var right = lines.Max(line => line.Right);
        var isShared = lines.Count(line => line.Right > right - line.Size) > 1;
        return (left, isShared ? right : Math.Max(right, page.Width - left));
    }

    private void ReadLines(List<TextLine> lines, Page page, double left, double right)
    {
        for (var i = 0; i < lines.Count;)
        {
            var count = AlignedTable.CountOf(lines, i);
            if (count == 0)
            {
                _flow.Add(lines[i++], page.Number, left, right);
                continue;
            }

            _flow.End();
            _blocks.Add(AlignedTable.Read(lines.GetRange(i, count), _limits, _file, ++_tables, page.Number));
            i += count;
        }
    }

    private static bool IsPageNumber(TextLine line, Page page) =>
        (line.Baseline < page.Height * Margin || line.Baseline > page.Height * (1 - Margin))
        && PageNumberPattern().IsMatch(line.Text);

    [GeneratedRegex(@"^[\s\-–—－第]*\d{1,4}[\s\-–—－页]*$")]
    private static partial Regex PageNumberPattern();
}
