using System.Buffers;
using Disclosure.Validation.Documents.Limits;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Validation.Documents.Pdf.Files;

/// <summary>Looks through the bytes of a file for what PdfPig would choke on before anything can be asked of it.</summary>
internal static class RawBytes
{
    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\r\n\f\0"u8);

    // In packed bytes every 256th is a bracket by chance.
    private const int ByChance = 128;

    /// <summary>How many pieces a text of objects holds that take many times their size.</summary>
    public static int PiecesOf(ReadOnlySpan<byte> text) =>
        text.Count((byte)'[') + text.Count((byte)'(') + text.Count((byte)'<') + text.Count((byte)'/');

    /// <summary>Refuses a file of too many objects, and one with an object that is a reference to a reference: PdfPig follows them without end.</summary>
    public static void Check(ReadOnlyMemory<byte> bytes, PdfBudget budget)
    {
        var span = bytes.Span;
        var most = budget.Limits.MaxElements + (span.Length / ByChance);
        if (PiecesOf(span) > 2 * most || span.Count("obj"u8) > most || span.Count(" n"u8) + span.Count(" f"u8) > most)
        {
            throw budget.Refuse(DocumentProblems.TooManyElements(budget.File, budget.Limits.MaxElements));
        }

        if (CountsOf(bytes, "/N"u8.ToArray()).Concat(CountsOf(bytes, "/#4"u8.ToArray())).Any(count => count > most))
        {
            throw budget.Refuse(DocumentProblems.TooManyElements(budget.File, budget.Limits.MaxElements));
        }

        var references = ReferencesOf(bytes).ToList();
        var numbers = references.Select(reference => reference.Number).ToHashSet();
        if (references.Exists(reference => reference.Number is null || numbers.Contains(reference.Target)))
        {
            throw budget.Refuse(DocumentProblems.Entangled(budget.File));
        }
    }

    // How many objects a stream says that it holds, however the name of the entry is written.
    private static IEnumerable<double> CountsOf(ReadOnlyMemory<byte> bytes, byte[] name)
    {
        for (var at = 0; bytes.Span[at..].IndexOf(name) is var next and >= 0; at += next + 1)
        {
            var scanner = ScannerOf(bytes[(at + next)..]);
            if (Next(scanner) is NameToken token && token == NameToken.N && Next(scanner) is NumericToken count)
            {
                yield return count.Double;
            }
        }
    }

    /// <summary>The objects that are nothing but a reference, with the numbers of both; wherever they stand.</summary>
    private static IEnumerable<(long? Number, long? Target)> ReferencesOf(ReadOnlyMemory<byte> bytes)
    {
        for (var at = 0; bytes.Span[at..].IndexOf("obj"u8) is var next and >= 0; at += next + 3)
        {
            if (TargetOf(bytes[(at + next + 3)..]) is { } target)
            {
                yield return (NumberBefore(bytes.Span[..(at + next)]), target);
            }
        }
    }

    private static long? TargetOf(ReadOnlyMemory<byte> bytes)
    {
        var first = bytes.Span.IndexOfAnyExcept(Blanks);
        if (first < 0 || bytes.Span[first] is not ((>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-' or (byte)'.' or (byte)'%'))
        {
            return null;
        }

        var scanner = ScannerOf(bytes[first..]);
        return Next(scanner) is NumericToken number && Next(scanner) is NumericToken && Next(scanner) == OperatorToken.R ? number.Long : null;
    }

    private static CoreTokenScanner ScannerOf(ReadOnlyMemory<byte> bytes) =>
        new(new MemoryInputBytes(bytes), true, new StackDepthGuard(4), useLenientParsing: true);

    private static IToken? Next(CoreTokenScanner scanner)
    {
        while (scanner.MoveNext())
        {
            if (scanner.CurrentToken is not CommentToken)
            {
                return scanner.CurrentToken;
            }
        }

        return null;
    }

    // Null where comments and the like stand between, as in no sound file.
    private static long? NumberBefore(ReadOnlySpan<byte> bytes)
    {
        var number = DigitsBefore(DigitsBefore(bytes, out _), out var digits);
        return number.Length < bytes.Length && long.TryParse(digits, out var value) ? value : null;
    }

    private static ReadOnlySpan<byte> DigitsBefore(ReadOnlySpan<byte> bytes, out ReadOnlySpan<byte> digits)
    {
        var end = bytes.TrimEnd(" \t\r\n\f\0"u8);
        var before = end.TrimEnd("0123456789"u8);
        digits = end[before.Length..];
        return before;
    }
}
