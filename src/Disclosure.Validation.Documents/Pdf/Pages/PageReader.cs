using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Pdf.Files;
using Disclosure.Validation.Documents.Pdf.Fonts;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Validation.Documents.Pdf.Pages;

/// <summary>Draws the pages of a document, each within the limits.</summary>
internal sealed class PageReader : BasePageFactory<DrawnPage>
{
    private readonly PdfObjects _objects;
    private readonly PdfBudget _budget;
    private readonly PageResources _resources;
    private readonly ContentParser _parser;
    private readonly Layers _layers;

    private PageReader(PdfObjects objects, PdfBudget budget, PageFonts fonts, PageResources resources, ContentParser parser)
        : base(objects.Scanner, resources, objects.Filters, parser, objects.Options)
    {
        (_objects, _budget, _resources, _parser, Fonts) = (objects, budget, resources, parser, fonts);
        _layers = new Layers(objects);
    }

    public PageFonts Fonts { get; }

    public static PageReader Of(PdfObjects objects, PdfBudget budget)
    {
        var fonts = new PageFonts(objects, budget);
        return new(objects, budget, fonts, new PageResources(objects, fonts, budget), new ContentParser(budget));
    }

    public DrawnPage Read(int number, PageNode node)
    {
        _budget.BeginPage();
        _parser.BeginPage();
        var members = new PageTreeMembers();
        foreach (var parent in node.Parents)
        {
            if (_objects.Resolve<DictionaryToken>(parent, NameToken.Resources) is { } resources)
            {
                members.ParentResources.Enqueue(resources);
            }
        }

        var page = Inherit<NumericToken>(Inherit<ArrayToken>(node.Page, node, NameToken.MediaBox), node, NameToken.Rotate);
        try
        {
            var drawn = Create(number, page.With(NameToken.Contents, ContentsOf(page)), members, null!);
            _budget.Check();
            return drawn;
        }
        finally
        {
            _resources.Clear();
        }
    }

    protected override DrawnPage ProcessPage(
        int pageNumber,
        DictionaryToken dictionary,
        NamedDestinations namedDestinations,
        MediaBox mediaBox,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations)
    {
        var canvas = new PageCanvas(pageNumber, this, _resources, _layers, _budget, cropBox, userSpaceUnit, rotation, initialMatrix);
        return canvas.Process(pageNumber, operations);
    }

    private DictionaryToken Inherit<T>(DictionaryToken page, PageNode node, NameToken name) where T : class, IToken =>
        _objects.Resolve<T>(page, name) is null && node.Parents.Select(parent => _objects.Resolve<T>(parent, name)).LastOrDefault(value => value is not null) is { } inherited
            ? page.With(name, inherited)
            : page;

    // Parts are put together here, since the same one may be named a million times.
    private StreamToken ContentsOf(DictionaryToken page)
    {
        if (!page.TryGet(NameToken.Contents, out var contents))
        {
            return new StreamToken(DictionaryToken.Empty, Memory<byte>.Empty);
        }

        if (_objects.Resolve(contents) is not ArrayToken parts)
        {
            return new StreamToken(DictionaryToken.Empty, Unpack(contents));
        }

        using var content = new MemoryStream();
        foreach (var part in parts.Data.Where(part => part is IndirectReferenceToken))
        {
            content.Write(Unpack(part).Span);
            content.WriteByte((byte)'\n');
            if (content.Length > _budget.MaxPieces)
            {
                throw _budget.Refuse(DocumentProblems.UnpackedTooLarge(_budget.File, _budget.MaxPieces));
            }
        }

        return new StreamToken(DictionaryToken.Empty, content.GetBuffer().AsMemory(0, (int)content.Length));
    }

    private Memory<byte> Unpack(IToken contents)
    {
        var stream = _objects.Resolve(contents) as StreamToken ?? throw new PdfDocumentFormatException("No contents.");
        _budget.Look(stream.Data.Length);
        _budget.Step();
        return stream.Decode(FilterProvider, PdfScanner);
    }
}
