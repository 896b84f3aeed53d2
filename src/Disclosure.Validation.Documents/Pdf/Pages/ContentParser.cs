using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Pdf.Files;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;

namespace Disclosure.Validation.Documents.Pdf.Pages;

/// <summary>Parses the contents of pages and forms: no more for a page than the limits allow, since PdfPig keeps all of it.</summary>
internal sealed class ContentParser(PdfBudget budget) : IPageContentParser
{
    private const int ChunkSize = 1 << 12;
    private const int LooksPerByte = 4;

    private readonly PageContentParser _parser =
        new(ReflectionGraphicsStateOperationFactory.Instance, new StackDepthGuard(budget.Limits.MaxDepth), useLenientParsing: true);

    private long _bytes;
    private long _pieces;

    public void BeginPage() => _bytes = _pieces = 0;

    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
    {
        budget.Check();
        budget.Look(LooksPerByte * inputBytes.Length);
        _bytes += inputBytes.Length;
        if (_bytes > budget.MaxPieces)
        {
            throw budget.Refuse(DocumentProblems.UnpackedTooLarge(budget.File, budget.MaxPieces));
        }

        var (pieces, ends) = Count(inputBytes);
        _pieces += pieces;

        // Where the end of a picture is in doubt, the parser goes over its bytes again.
        if (_pieces > budget.Limits.MaxElements || ends * inputBytes.Length > int.MaxValue)
        {
            throw budget.Refuse(DocumentProblems.TooManyElements(budget.File, budget.Limits.MaxElements));
        }

        return _parser.Parse(pageNumber, inputBytes, log);
    }

    private static (int Pieces, long PictureEnds) Count(IInputBytes bytes)
    {
        var (pieces, ends) = (0, 0L);
        Span<byte> chunk = stackalloc byte[ChunkSize];
        while (bytes.Read(chunk) is var count and > 0)
        {
            pieces += RawBytes.PiecesOf(chunk[..count]);
            ends += chunk[..count].Count("EI"u8);
        }

        bytes.Seek(0);
        return (pieces, ends);
    }
}
