using Disclosure.Validation.Documents.Pdf.Files;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Validation.Documents.Pdf.Fonts;

/// <summary>
/// What PdfPig is told of a font: what its characters mean and how wide they are, but nothing of how they are drawn. Glyphs are programs, which
/// may call each other without end, and PdfPig runs them to measure them; where the file has none, it would look for them on the machine.
/// </summary>
internal sealed class PlainFont(PdfObjects objects, PdfBudget budget)
{
    private const int HighestCode = 0x10FFFF;
    private const int Symbolic = 4;

    private static readonly NameToken[] Programs = [NameToken.FontFile, NameToken.FontFile2, NameToken.FontFile3];

    private readonly CharacterMapCheck _maps = new(objects, budget);

    /// <summary>The font without its glyphs.</summary>
    /// <param name="font">The font as the file has it.</param>
    /// <param name="isOpen">Whether only its glyphs tell what its characters are.</param>
    public DictionaryToken Of(DictionaryToken font, out bool isOpen)
    {
        _maps.Check(font, NameToken.ToUnicode);
        _maps.Check(font, NameToken.Encoding);
        isOpen = false;
        return NameOf(font, NameToken.Subtype) switch
        {
            "Type0" => Composite(font),
            "Type3" => font.Without(NameToken.CharProcs).Without(NameToken.Resources),
            _ => Simple(font, out isOpen),
        };
    }

    private DictionaryToken Composite(DictionaryToken font)
    {
        var descendants = objects.Resolve<IToken>(font, NameToken.DescendantFonts);
        if (objects.Resolve(descendants is ArrayToken { Data: [var first, ..] } ? first : descendants) is not DictionaryToken descendant)
        {
            return font;
        }

        CheckWidths(descendant, NameToken.W, 1);
        CheckWidths(descendant, NameToken.Create("W2"), 3);
        var plain = descendant.Without(NameToken.CidToGidMap)
            .With(NameToken.FontDescriptor, Descriptor(descendant) ?? DictionaryToken.Empty);
        return font.With(NameToken.DescendantFonts, new ArrayToken([plain]));
    }

    // Without glyphs, a TrueType font is what a Type 1 font is.
    private DictionaryToken Simple(DictionaryToken font, out bool isOpen)
    {
        var isTrueType = NameOf(font, NameToken.Subtype) == "TrueType";
        var plain = isTrueType ? font.With(NameToken.Subtype, NameToken.Type1) : font;
        var widths = objects.Resolve<ArrayToken>(font, NameToken.Widths);
        var descriptor = Descriptor(font) ?? (isTrueType && widths is not null ? DictionaryToken.Empty : null);
        isOpen = descriptor is not null && IsOpen(font, descriptor);
        plain = descriptor is null ? plain : plain.With(NameToken.FontDescriptor, descriptor);
        var first = objects.Resolve<NumericToken>(font, NameToken.FirstChar)?.Int
            ?? objects.Resolve<NumericToken>(font, NameToken.LastChar)?.Int - widths?.Length + 1;
        return widths is not null && first is not null ? WithWidths(plain, first.Value, widths) : plain;
    }

    private static DictionaryToken WithWidths(DictionaryToken font, int first, ArrayToken widths) => font
        .With(NameToken.FirstChar, new NumericToken(first))
        .With(NameToken.LastChar, new NumericToken(first + widths.Length - 1))
        .With(NameToken.Widths, widths);

    // Symbolic fonts encode their characters as they like.
    private bool IsOpen(DictionaryToken font, DictionaryToken descriptor) =>
        !font.ContainsKey(NameToken.ToUnicode) && !font.ContainsKey(NameToken.Encoding)
        && ((objects.Resolve<NumericToken>(descriptor, NameToken.Flags)?.Int ?? 0) & Symbolic) != 0;

    private DictionaryToken? Descriptor(DictionaryToken font) => objects.Resolve<DictionaryToken>(font, NameToken.FontDescriptor) is { } descriptor
        ? Programs.Aggregate(descriptor, (plain, program) => plain.Without(program))
        : null;

    // first [width …], or first last width: a height has three numbers in place of one.
    private void CheckWidths(DictionaryToken font, NameToken name, int size)
    {
        var widths = objects.Resolve<ArrayToken>(font, name)?.Data ?? [];
        for (var i = 0; i + 1 < widths.Count;)
        {
            var first = NumberOf(widths[i++]);
            var next = objects.Resolve(widths[i++]);
            if (next is ArrayToken list)
            {
                budget.MapCodes(list.Length);
                continue;
            }

            var last = NumberOf(next);
            budget.MapCodes(last > HighestCode ? double.PositiveInfinity : last - first + 1);
            i += size;
        }
    }

    private string? NameOf(DictionaryToken dictionary, NameToken name) => objects.Resolve<NameToken>(dictionary, name)?.Data;

    private double NumberOf(IToken? token) => (objects.Resolve(token) as NumericToken)?.Double ?? 0;
}
