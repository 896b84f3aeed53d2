using Disclosure.Validation.Documents.Pdf.Files;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Validation.Documents.Pdf.Pages;

/// <summary>Refuses fonts that PdfPig would fill the memory with: widths and meanings of ranges of two billion characters.</summary>
internal sealed class FontCheck(PdfObjects objects, PdfBudget budget)
{
    private const int HighestCode = 0x10FFFF;

    private readonly HashSet<IndirectReference> _checked = [];
    private readonly CharacterMapCheck _maps = new(objects, budget);

    /// <summary>Checks the fonts of resources.</summary>
    public void Check(DictionaryToken? fonts)
    {
        foreach (var font in fonts?.Data.Values ?? [])
        {
            CheckFont(font);
        }
    }

    /// <summary>Checks a font, once.</summary>
    public void CheckFont(IToken token)
    {
        budget.Step();
        if ((token is IndirectReferenceToken reference && !_checked.Add(reference.Data)) || objects.Resolve(token) is not DictionaryToken font)
        {
            return;
        }

        _maps.Check(font, NameToken.ToUnicode);
        _maps.Check(font, NameToken.Encoding);
        var descendants = objects.Resolve<IToken>(font, NameToken.DescendantFonts);
        if (objects.Resolve(descendants is ArrayToken { Data: [var first, ..] } ? first : descendants) is DictionaryToken descendant)
        {
            CheckWidths(descendant, NameToken.W, 1);
            CheckWidths(descendant, NameToken.Create("W2"), 3);
        }
    }

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

    private double NumberOf(IToken? token) => (objects.Resolve(token) as NumericToken)?.Double ?? 0;
}
