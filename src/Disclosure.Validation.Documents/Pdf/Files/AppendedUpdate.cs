using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.CrossReference;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Writer;

namespace Disclosure.Validation.Documents.Pdf.Files;

/// <summary>An update as programs append them to a file that they change: a catalog with one empty page, ahead of the file's own.</summary>
internal static class AppendedUpdate
{
    // Beyond the highest number that the standard lets a file use.
    private const int Catalog = 9_000_000;

    private static readonly string[] Objects =
    [
        $"{Catalog} 0 obj<</Type/Catalog/Pages {Catalog + 1} 0 R>>endobj\n",
        $"{Catalog + 1} 0 obj<</Type/Pages/Kids[{Catalog + 2} 0 R]/Count 1>>endobj\n",
        $"{Catalog + 2} 0 obj<</Type/Page/Parent {Catalog + 1} 0 R/MediaBox[0 0 1 1]>>endobj\n",
    ];

    /// <summary>The bytes to append.</summary>
    /// <param name="file">The file.</param>
    /// <param name="entries">Further entries of the trailer.</param>
    public static byte[] To(ReadOnlyMemory<byte> file, DictionaryToken entries)
    {
        using var update = new MemoryStream();
        var table = new StringBuilder();
        Write("\n");
        foreach (var item in Objects)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length + update.Position:D10} 00000 n \n");
            Write(item);
        }

        var place = file.Length + update.Position;
        Write($"xref\n{Catalog} {Objects.Length}\n{table}trailer\n");
        TokenWriter.Instance.WriteToken(
            entries
                .With(NameToken.Size, new NumericToken(Catalog + Objects.Length))
                .With(NameToken.Root, new IndirectReferenceToken(new IndirectReference(Catalog, 0)))
                .With(NameToken.Prev, new NumericToken(PlaceOfTable(file))),
            update);
        Write($"\nstartxref\n{place}\n%%EOF\n");
        return update.ToArray();

        void Write(string text) => update.Write(Encoding.ASCII.GetBytes(text));
    }

    /// <summary>The trailer of the file itself: the last one that names a catalog.</summary>
    public static DictionaryToken TrailerOf(CrossReferenceTable table, ReadOnlyMemory<byte> file)
    {
        DictionaryToken? trailer = null;
        foreach (var part in table.Parts.Where(part => part.Offset < file.Length).OrderBy(part => part.Offset))
        {
            trailer = part.Dictionary.ContainsKey(NameToken.Root) || trailer?.ContainsKey(NameToken.Root) != true ? part.Dictionary : trailer;
        }

        return trailer?.ContainsKey(NameToken.Root) == true ? trailer : LooseTrailerOf(file) ?? throw new PdfDocumentFormatException("No trailer.");
    }

    // Where the tables are damaged, a trailer may still stand alone.
    private static DictionaryToken? LooseTrailerOf(ReadOnlyMemory<byte> file)
    {
        var at = file.Span.LastIndexOf("trailer"u8);
        return at >= 0 && ScannerOf(file[(at + "trailer".Length)..]).TryReadToken<DictionaryToken>(out var trailer) ? trailer : null;
    }

    // Where there is none, a place that no table stands at makes PdfPig look through the file.
    private static long PlaceOfTable(ReadOnlyMemory<byte> file)
    {
        var at = file.Span.LastIndexOf("startxref"u8);
        if (at >= 0)
        {
            var scanner = ScannerOf(file[(at + "startxref".Length)..]);
            while (scanner.MoveNext() && scanner.CurrentToken is CommentToken or NumericToken)
            {
                if (scanner.CurrentToken is NumericToken number)
                {
                    return number.Long;
                }
            }
        }

        return -1;
    }

    private static CoreTokenScanner ScannerOf(ReadOnlyMemory<byte> bytes) =>
        new(new MemoryInputBytes(bytes), true, new StackDepthGuard(64), useLenientParsing: true);
}
