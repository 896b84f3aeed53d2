using Disclosure.Validation.Problems;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Validation.Documents.Pdf.Files;

/// <summary>
/// The objects of a PDF. When PdfPig opens a file, it walks its pages and its names wherever they lead. So it is given the file with an update
/// behind it, whose catalog has one empty page; the catalog of the file itself is then walked with care.
/// </summary>
internal sealed class PdfObjects : IDisposable
{
    private readonly PdfDocument _document;
    private readonly PdfBudget _budget;

    private PdfObjects(PdfDocument document, PdfBudget budget, DictionaryToken trailer, ParsingOptions options)
    {
        _document = document;
        _budget = budget;
        Trailer = trailer;
        Options = options;
        document.AddPageFactory<IResourceStore, ResourceStoreFactory>();
        Resources = document.GetPage<IResourceStore>(1);
    }

    public DictionaryToken Trailer { get; }

    public ParsingOptions Options { get; }

    public IResourceStore Resources { get; }

    public IPdfTokenScanner Scanner => _document.Structure.TokenScanner;

    public ILookupFilterProvider Filters => _document.Structure.FilterProvider;

    /// <summary>The title that the file declares.</summary>
    public string? Title => Resolve<IToken>(Resolve<DictionaryToken>(Trailer, NameToken.Info), NameToken.Title) switch
    {
        StringToken text => text.Data,
        HexToken text => text.Data,
        _ => null,
    };

    public static PdfObjects Open(ReadOnlyMemory<byte> bytes, PdfBudget budget)
    {
        RawBytes.Check(bytes, budget);
        var options = new ParsingOptions
        {
            UseLenientParsing = true,
            MaxStackDepth = budget.Limits.MaxDepth,
            FilterProvider = new WatchedFilters(budget),
        };
        var document = Open(bytes, budget, DictionaryToken.Empty, options);
        var trailer = AppendedUpdate.TrailerOf(document.Structure.CrossReferenceTable, bytes);
        if (trailer.TryGet(NameToken.Encrypt, out var encryption))
        {
            document.Dispose();
            var keys = DictionaryToken.Empty.With(NameToken.Encrypt, encryption);
            document = Open(bytes, budget, trailer.TryGet(NameToken.Id, out var id) ? keys.With(NameToken.Id, id) : keys, options);
        }

        budget.Check();
        var objects = new PdfObjects(document, budget, trailer, options);
        objects.CheckStreamsOfObjects();
        return objects;
    }

    /// <summary>What a token is or refers to; null where that is nothing, or cannot be read.</summary>
    public IToken? Resolve(IToken? token)
    {
        // A reference to a reference to a reference is refused when the file is opened.
        for (var steps = 0; token is IndirectReferenceToken reference && steps < 3; steps++)
        {
            try
            {
                token = Scanner.Get(reference.Data)?.Data;
            }
            catch (Exception exception) when (exception is not (OperationCanceledException or DisclosureInputException))
            {
                token = null;
            }

            _budget.Check();
        }

        return token is IndirectReferenceToken or NullToken ? null : token;
    }

    /// <summary>What an entry of a dictionary is or refers to, if it is of this kind.</summary>
    public T? Resolve<T>(DictionaryToken? dictionary, NameToken name) where T : class, IToken =>
        dictionary is not null && dictionary.TryGet(name, out var token) ? Resolve(token) as T : null;

    public void Dispose() => _document.Dispose();

    private static PdfDocument Open(ReadOnlyMemory<byte> bytes, PdfBudget budget, DictionaryToken trailer, ParsingOptions options)
    {
        var watched = new WatchedBytes([.. bytes.Span, .. AppendedUpdate.To(bytes, trailer)], budget);
        return PdfDocument.Open(watched.Memory, options);
    }

    // What is packed is checked when it is unpacked.
    private void CheckStreamsOfObjects()
    {
        var numbers = _document.Structure.CrossReferenceTable.ObjectOffsets.Values
            .Where(location => location.Type == XrefEntryType.ObjectStream).Select(location => location.Value1).Distinct();
        foreach (var number in numbers)
        {
            if (Resolve(new IndirectReferenceToken(new IndirectReference(number, 0))) is StreamToken stream
                && !stream.StreamDictionary.ContainsKey(NameToken.Filter))
            {
                StreamDictionaries.CheckObjects(stream.StreamDictionary, stream.Data, _budget);
            }
        }
    }

    /// <summary>Hands out the store that a document keeps its fonts in.</summary>
    private sealed class ResourceStoreFactory(
        IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser, ParsingOptions options)
        : BasePageFactory<IResourceStore>(scanner, resources, filters, parser, options)
    {
        protected override IResourceStore ProcessPage(
            int pageNumber,
            DictionaryToken dictionary,
            NamedDestinations namedDestinations,
            MediaBox mediaBox,
            CropBox cropBox,
            UserSpaceUnit userSpaceUnit,
            PageRotationDegrees rotation,
            TransformationMatrix initialMatrix,
            IReadOnlyList<IGraphicsStateOperation> operations) => ResourceStore;
    }
}
