using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Problems;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Validation.Documents.Pdf.Files;

/// <summary>Checks what the dictionaries of streams say of their size: PdfPig makes room for as much as they say.</summary>
internal static class StreamDictionaries
{
    // Below this, it does no harm when objects begin within one another and are read as often.
    private const long LittleWork = 1 << 24;

    /// <summary>Whether the stream holds objects or where they stand.</summary>
    public static bool HoldsObjects(DictionaryToken dictionary) =>
        dictionary.TryGet<NameToken>(NameToken.Type, out var type) && (type == NameToken.ObjStm || type == NameToken.Xref)
        || (dictionary.ContainsKey(NameToken.First) && dictionary.ContainsKey(NameToken.N));

    /// <summary>Refuses a table of objects with more entries than a document may have, or entries of absurd width.</summary>
    public static void CheckTable(DictionaryToken dictionary, PdfBudget budget)
    {
        if (!dictionary.TryGet<NameToken>(NameToken.Type, out var type) || type != NameToken.Xref)
        {
            return;
        }

        var index = dictionary.TryGet<ArrayToken>(NameToken.Index, out var ranges)
            ? NumbersOf(ranges).Where((_, i) => i % 2 == 1).Sum(count => Math.Max(count, 0))
            : NumberOf(dictionary, NameToken.Size, 0);
        var width = dictionary.TryGet<ArrayToken>(NameToken.W, out var widths) ? NumbersOf(widths).Sum(Math.Abs) : 0;
        if (index > budget.Limits.MaxElements || width > 64)
        {
            throw TooManyObjects(budget);
        }
    }

    /// <summary>Refuses a stream that claims more objects than it can hold, holds too many pieces, or the same ones over and over.</summary>
    public static void CheckObjects(DictionaryToken dictionary, ReadOnlyMemory<byte> content, PdfBudget budget)
    {
        var count = NumberOf(dictionary, NameToken.N, 0);
        if (count > content.Length || RawBytes.PiecesOf(content.Span) > budget.Limits.MaxElements)
        {
            throw TooManyObjects(budget);
        }

        if (count * content.Length > LittleWork && Overlap(content, (int)count, (long)NumberOf(dictionary, NameToken.First, 0), budget))
        {
            throw budget.Refuse(DocumentProblems.Entangled(budget.File));
        }
    }

    // In a sound file, each object ends before the next one begins.
    private static bool Overlap(ReadOnlyMemory<byte> content, int count, long first, PdfBudget budget)
    {
        var scanner = new CoreTokenScanner(
            new MemoryInputBytes(content), true, new StackDepthGuard(budget.Limits.MaxDepth), useLenientParsing: true, isStream: true);
        var numbers = new List<long>();
        while (numbers.Count < 2L * count && scanner.TryReadToken<NumericToken>(out var number))
        {
            numbers.Add(number.Long);
        }

        for (var i = 3; i < numbers.Count; i += 2)
        {
            var (at, next) = (first + numbers[i - 2], first + numbers[i]);
            if (at < 0 || next <= at || next > content.Length)
            {
                return true;
            }

            budget.Check();
            scanner.Seek(at);
            scanner.MoveNext();
            if (scanner.CurrentPosition > next + 1)
            {
                return true;
            }
        }

        return numbers.Count < 2L * count;
    }

    /// <summary>Refuses pictures and rows of bytes whose size is absurd: none at all is read without end.</summary>
    public static void CheckRows(IFilter filter, DictionaryToken parameters, DictionaryToken dictionary, PdfBudget budget)
    {
        var columns = NumberOf(parameters, NameToken.Columns, filter is CcittFaxDecodeFilter ? 1728 : 1);
        var size = filter switch
        {
            FlateFilter or LzwFilter when NumberOf(parameters, NameToken.Predictor, 1) > 1 =>
                columns * Math.Min(NumberOf(parameters, NameToken.Colors, 1), 32) * NumberOf(parameters, NameToken.BitsPerComponent, 8) / 8,
            CcittFaxDecodeFilter => columns / 8 * Math.Max(NumberOf(parameters, NameToken.Rows, 1), NumberOf(dictionary, NameToken.Height, 1)),
            _ => 1,
        };
        if (!(size > 0 && size <= budget.MaxStream))
        {
            throw budget.Refuse(DocumentProblems.Excessive(budget.File, new("数据行宽", "The width of rows of data")));
        }
    }

    private static double NumberOf(DictionaryToken dictionary, NameToken name, double otherwise) =>
        dictionary.TryGet<NumericToken>(name, out var number) ? number.Double : otherwise;

    private static IEnumerable<double> NumbersOf(ArrayToken array) => array.Data.Select(token => (token as NumericToken)?.Double ?? 0);

    private static DisclosureInputException TooManyObjects(PdfBudget budget) =>
        budget.Refuse(DocumentProblems.TooManyElements(budget.File, budget.Limits.MaxElements));
}
