using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Pdf.Files;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Validation.Documents.Pdf.Fonts;

/// <summary>Refuses maps of characters whose ranges are absurd, before PdfPig writes them out.</summary>
internal sealed class CharacterMapCheck(PdfObjects objects, PdfBudget budget)
{
    // One that is included is read from its text each time, and ranges are tried one by one for each letter.
    private const int MostIncluded = 4;
    private const int MostCodespaces = 256;
    private const int MostRanges = 1 << 14;

    private readonly HashSet<IndirectReference> _checked = [];

    public void Check(DictionaryToken font, NameToken name)
    {
        if (!font.TryGet(name, out var token) || (token is IndirectReferenceToken reference && !_checked.Add(reference.Data))
            || objects.Resolve(token) is not StreamToken stream)
        {
            return;
        }

        var bytes = stream.Decode(objects.Filters, objects.Scanner);
        if (bytes.Length > budget.MaxPieces)
        {
            throw budget.Refuse(DocumentProblems.UnpackedTooLarge(budget.File, budget.MaxPieces));
        }

        Check(new CoreTokenScanner(new MemoryInputBytes(bytes), false, new StackDepthGuard(budget.Limits.MaxDepth), useLenientParsing: true));
    }

    private void Check(CoreTokenScanner scanner)
    {
        var (included, ranges) = (0, 0);
        IToken? before = null;
        while (scanner.MoveNext())
        {
            switch ((scanner.CurrentToken as OperatorToken)?.Data)
            {
                case "usecmap":
                    RefuseBeyond(++included, MostIncluded);
                    break;
                case "begincodespacerange":
                    RefuseBeyond((before as NumericToken)?.Double ?? 0, MostCodespaces);
                    break;
                case "begincidrange":
                    RefuseBeyond(ranges += CountOf(before), MostRanges);
                    break;
                case "beginbfchar" or "begincidchar":
                    budget.MapCodes(CountOf(before));
                    break;
                case "beginbfrange":
                    CheckRanges(scanner, CountOf(before));
                    break;
            }

            before = scanner.CurrentToken;
        }
    }

    // low high first, or low high [each …]
    private void CheckRanges(CoreTokenScanner scanner, int count)
    {
        for (; count > 0 && scanner.MoveNext() && scanner.CurrentToken is HexToken low; count--)
        {
            if (!scanner.MoveNext() || scanner.CurrentToken is not HexToken high || !scanner.MoveNext())
            {
                return;
            }

            budget.MapCodes(low.Bytes.Length > 8 ? double.PositiveInfinity : ValueOf(high.Bytes, low.Bytes.Length) - ValueOf(low.Bytes, low.Bytes.Length) + 1);
        }
    }

    // As bytes are compared: what is missing at the end counts as nothing.
    private static double ValueOf(ReadOnlySpan<byte> bytes, int length)
    {
        var value = 0.0;
        for (var i = 0; i < length; i++)
        {
            value = (value * 256) + (i < bytes.Length ? bytes[i] : 0);
        }

        return value;
    }

    // No more entries than there is text for come of what is claimed.
    private static int CountOf(IToken? token) => (int)Math.Clamp((token as NumericToken)?.Double ?? 0, 0, 1 << 16);

    private void RefuseBeyond(double count, int limit)
    {
        if (count > limit)
        {
            budget.MapCodes(double.PositiveInfinity);
        }
    }
}
