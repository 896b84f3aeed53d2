using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Validation.Documents.Pdf.Files;

/// <summary>PdfPig's filters, each held to the limits on what it unpacks.</summary>
internal sealed class WatchedFilters(PdfBudget budget) : IFilterProvider
{
    // The standard knows ten; more is a chain made to unpack without end.
    private const int MostOfOneStream = 10;

    private readonly Dictionary<IFilter, IFilter> _watched = DefaultFilterProvider.Instance.GetAllFilters()
        .ToDictionary(filter => filter, filter => (IFilter)new WatchedFilter(filter, budget));

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        StreamDictionaries.CheckTable(dictionary, budget);
        return Watched(DefaultFilterProvider.Instance.GetFilters(dictionary));
    }

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Watched(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => [.. _watched.Values];

    private IFilter[] Watched(IReadOnlyList<IFilter> filters) => filters.Count <= MostOfOneStream
        ? [.. filters.Select(filter => _watched[filter])]
        : throw budget.Refuse(DocumentProblems.Excessive(budget.File, new("压缩层数", "The number of times a stream is packed")));

    private sealed class WatchedFilter(IFilter filter, PdfBudget budget) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            budget.Check();
            var isOfObjects = StreamDictionaries.HoldsObjects(streamDictionary);
            var limit = isOfObjects ? budget.MaxPieces : budget.MaxStream;
            StreamDictionaries.CheckRows(filter, DecodeParameterResolver.GetFilterParameters(streamDictionary, filterIndex), streamDictionary, budget);
            if (UnpackedLength.Exceeds(filter, input, limit))
            {
                throw budget.Refuse(DocumentProblems.UnpackedTooLarge(budget.File, limit));
            }

            var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            budget.Unpack(output.Length);
            if (isOfObjects)
            {
                StreamDictionaries.CheckObjects(streamDictionary, output, budget);
            }

            return output;
        }
    }
}
