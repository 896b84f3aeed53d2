using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Problems;
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
            var parameters = DecodeParameterResolver.GetFilterParameters(streamDictionary, filterIndex);
            StreamDictionaries.CheckRows(filter, parameters, streamDictionary, budget);
            var output = filter is FlateFilter && !parameters.ContainsKey(NameToken.Predictor)
                ? Inflate(input, limit)
                : Decode(input, streamDictionary, filterProvider, filterIndex, limit);
            budget.Unpack(output.Length);
            if (isOfObjects)
            {
                StreamDictionaries.CheckObjects(streamDictionary, output, budget);
            }

            return output;
        }

        // The same as the filter does where nothing is predicted, in one pass; what is damaged stays as it is.
        private Memory<byte> Inflate(Memory<byte> input, long limit)
        {
            using var output = new MemoryStream(input.Length * 2);
            try
            {
                return Unpacking.TryInflate(input, limit, output) ? output.GetBuffer().AsMemory(0, (int)output.Length) : throw TooLarge(limit);
            }
            catch (InvalidDataException)
            {
                return input;
            }
        }

        private Memory<byte> Decode(
            Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex, long limit)
        {
            try
            {
                return Unpacking.Exceeds(filter, input, limit)
                    ? throw TooLarge(limit)
                    : filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            }
            catch (InvalidDataException)
            {
                return input;
            }
        }

        private DisclosureInputException TooLarge(long limit) => budget.Refuse(DocumentProblems.UnpackedTooLarge(budget.File, limit));
    }
}
