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
    private readonly PageContentParser _parser =
        new(ReflectionGraphicsStateOperationFactory.Instance, new StackDepthGuard(budget.Limits.MaxDepth), useLenientParsing: true);

    private long _bytes;
    private long _pieces;

    public void BeginPage() => _bytes = _pieces = 0;

    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
    {
        budget.Check();
        var bytes = new byte[Math.Min(inputBytes.Length, budget.MaxPieces + 1)];
        inputBytes.Read(bytes);
        inputBytes.Seek(0);
        _bytes += bytes.Length;
        _pieces += RawBytes.PiecesOf(bytes);
        if (_bytes > budget.MaxPieces)
        {
            throw budget.Refuse(DocumentProblems.UnpackedTooLarge(budget.File, budget.MaxPieces));
        }

        if (_pieces > budget.Limits.MaxElements)
        {
            throw budget.Refuse(DocumentProblems.TooManyElements(budget.File, budget.Limits.MaxElements));
        }

        return _parser.Parse(pageNumber, inputBytes, log);
    }
}
