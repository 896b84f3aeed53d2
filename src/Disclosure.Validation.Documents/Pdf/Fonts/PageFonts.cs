using Disclosure.Validation.Documents.Pdf.Files;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Validation.Documents.Pdf.Fonts;

/// <summary>The fonts of a document, each made once, when its first letter is drawn.</summary>
internal sealed class PageFonts(PdfObjects objects, PdfBudget budget)
{
    /// <summary>Stands for a letter of which only the glyph tells what it is.</summary>
    public const string Untold = "\uFFFD";

    private const int StepsOfFont = 64;

    private static readonly NameToken Name = NameToken.Create("F");

    private readonly Dictionary<IndirectReference, IFont?> _fonts = [];
    private readonly Dictionary<DictionaryToken, IFont?> _direct = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<IFont> _open = new(ReferenceEqualityComparer.Instance);
    private readonly PlainFont _plain = new(objects, budget);

    /// <summary>The font that a token is or refers to; null where there is none.</summary>
    public IFont? Of(IToken? token) => token switch
    {
        IndirectReferenceToken reference => Of(_fonts, reference.Data, reference),
        DictionaryToken dictionary => Of(_direct, dictionary, dictionary),
        _ => null,
    };

    /// <summary>Whether the file tells what a character of the font is, and not its glyph alone.</summary>
    public bool Tell(IFont font, int code) => !_open.Contains(font) && font.TryGetUnicode(code, out _);

    private IFont? Of<T>(Dictionary<T, IFont?> made, T key, IToken token) where T : notnull
    {
        if (!made.TryGetValue(key, out var font))
        {
            budget.Step(StepsOfFont);
            made[key] = font = objects.Resolve(token) is DictionaryToken dictionary ? Make(dictionary) : null;
        }

        return font;
    }

    // PdfPig makes the fonts that are written into resources when it loads these.
    private IFont? Make(DictionaryToken dictionary)
    {
        var plain = _plain.Of(dictionary, out var isOpen);
        objects.Resources.LoadResourceDictionary(DictionaryToken.Empty.With(NameToken.Font, DictionaryToken.Empty.With(Name, plain)));
        var font = objects.Resources.GetFont(Name);
        objects.Resources.UnloadResourceDictionary();
        if (isOpen && font is not null)
        {
            _open.Add(font);
        }

        return font;
    }
}
