using System.Diagnostics.CodeAnalysis;
using Disclosure.Validation.Documents.Pdf.Files;
using Disclosure.Validation.Documents.Pdf.Fonts;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Validation.Documents.Pdf.Pages;

/// <summary>
/// What the contents of a page name: fonts without their glyphs, and forms as PdfPig keeps them. Patterns, shadings and colour spaces tell nothing of the
/// text, and PdfPig follows them without limits: they are left out.
/// </summary>
internal sealed class PageResources(PdfObjects objects, PageFonts fonts, PdfBudget budget) : IResourceStore
{
    private const int StepsOfLoading = 16;

    private readonly Dictionary<DictionaryToken, DictionaryToken> _needed = new(ReferenceEqualityComparer.Instance);
    private readonly List<DictionaryToken> _loaded = [];
    private readonly Dictionary<NameToken, IFont?> _fonts = [];

    public void LoadResourceDictionary(DictionaryToken resourceDictionary)
    {
        budget.Step(StepsOfLoading);
        if (!_needed.TryGetValue(resourceDictionary, out var needed))
        {
            _needed[resourceDictionary] = needed = NeededOf(resourceDictionary);
        }

        objects.Resources.LoadResourceDictionary(needed);
        _loaded.Add(resourceDictionary);
        _fonts.Clear();
    }

    public void UnloadResourceDictionary()
    {
        objects.Resources.UnloadResourceDictionary();
        _loaded.RemoveAt(_loaded.Count - 1);
        _fonts.Clear();
    }

    /// <summary>Unloads what a page that could not be read has left.</summary>
    public void Clear()
    {
        while (_loaded.Count > 0)
        {
            UnloadResourceDictionary();
        }
    }

    public IFont? GetFont(NameToken name) =>
        _fonts.TryGetValue(name, out var font) ? font : _fonts[name] = fonts.Of(TokenOf(NameToken.Font, name));

    public IFont GetFontDirectly(IndirectReferenceToken fontReferenceToken) =>
        fonts.Of(fontReferenceToken) ?? throw new PdfDocumentFormatException("No font.");

    public bool TryGetXObject(NameToken name, [NotNullWhen(true)] out StreamToken? stream) => objects.Resources.TryGetXObject(name, out stream);

    public bool TryGetXObjectReference(NameToken name, out IndirectReference reference) =>
        objects.Resources.TryGetXObjectReference(name, out reference);

    // A soft mask holds functions and forms.
    public DictionaryToken? GetExtendedGraphicsStateDictionary(NameToken name) =>
        objects.Resources.GetExtendedGraphicsStateDictionary(name)?.Without(NameToken.Smask);

    public DictionaryToken? GetMarkedContentPropertiesDictionary(NameToken name) => Find(NameToken.Properties, name) as DictionaryToken;

    /// <summary>Whether what is drawn in this state is mixed with what lies beneath it.</summary>
    public bool IsMixed(NameToken state) =>
        objects.Resources.GetExtendedGraphicsStateDictionary(state) is { } dictionary
        && dictionary.TryGet(NameToken.Smask, out var mask)
        && mask is not NameToken;

    /// <summary>The reference or value of an entry of the innermost resources that have it.</summary>
    public IToken? TokenOf(NameToken kind, NameToken name)
    {
        for (var i = _loaded.Count - 1; i >= 0; i--)
        {
            if (objects.Resolve<DictionaryToken>(_loaded[i], kind) is { } entries && entries.TryGet(name, out var token))
            {
                return token;
            }
        }

        return null;
    }

    public IToken? Find(NameToken kind, NameToken name) => objects.Resolve(TokenOf(kind, name));

    public bool TryGetNamedColorSpace(NameToken name, out ResourceColorSpace namedColorSpace)
    {
        namedColorSpace = default;
        return false;
    }

    public ColorSpaceDetails GetColorSpaceDetails(NameToken? name, DictionaryToken? dictionary) => UnsupportedColorSpaceDetails.Instance;

    public ColorSpaceDetails GetDeviceColorSpaceDetails(ColorSpace deviceColorSpace) => DeviceGrayColorSpaceDetails.Instance;

    public IReadOnlyDictionary<NameToken, PatternColor> GetPatterns() => new Dictionary<NameToken, PatternColor>();

    public Shading GetShading(NameToken name) => throw new NotSupportedException();

    private static DictionaryToken NeededOf(DictionaryToken dictionary)
    {
        var needed = DictionaryToken.Empty;
        foreach (var name in (NameToken[])[NameToken.Xobject, NameToken.ExtGState])
        {
            needed = dictionary.TryGet(name, out var token) ? needed.With(name, token) : needed;
        }

        return needed;
    }
}
