using Disclosure.Validation.Documents.Pdf.Files;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Validation.Documents.Pdf.Pages;

/// <summary>The layers of a document that are off when it is opened.</summary>
internal sealed class Layers
{
    private readonly PdfObjects _objects;
    private readonly HashSet<IndirectReference> _on;
    private readonly HashSet<IndirectReference> _off;
    private readonly bool _areOff;

    public Layers(PdfObjects objects)
    {
        _objects = objects;
        var catalog = objects.Resolve<DictionaryToken>(objects.Trailer, NameToken.Root);
        var properties = objects.Resolve<DictionaryToken>(catalog, NameToken.Create("OCProperties"));
        var settings = objects.Resolve<DictionaryToken>(properties, NameToken.D);
        _on = ReferencesOf(objects.Resolve<ArrayToken>(settings, NameToken.On));
        _off = ReferencesOf(objects.Resolve<ArrayToken>(settings, NameToken.Off));
        _areOff = objects.Resolve<NameToken>(settings, NameToken.BaseState)?.Equals(NameToken.Off) == true;
    }

    /// <summary>Whether content that belongs to this layer, or these layers, is hidden.</summary>
    public bool Hide(IToken? membership)
    {
        if ((_off.Count == 0 && !_areOff) || membership is null)
        {
            return false;
        }

        if (_objects.Resolve(membership) is not DictionaryToken dictionary || !dictionary.TryGet(NameToken.Ocgs, out var layers))
        {
            return IsOff(membership);
        }

        var states = _objects.Resolve(layers) is ArrayToken array ? array.Data.Select(IsOff).ToList() : [IsOff(layers)];
        return states.Count > 0 && !(_objects.Resolve<NameToken>(dictionary, NameToken.P)?.Data switch
        {
            "AllOn" => states.TrueForAll(isOff => !isOff),
            "AnyOff" => states.Contains(true),
            "AllOff" => states.TrueForAll(isOff => isOff),
            _ => states.Contains(false),
        });
    }

    private bool IsOff(IToken layer) =>
        layer is IndirectReferenceToken reference && (_off.Contains(reference.Data) || (_areOff && !_on.Contains(reference.Data)));

    private static HashSet<IndirectReference> ReferencesOf(ArrayToken? array) =>
        [.. (array?.Data ?? []).OfType<IndirectReferenceToken>().Select(token => token.Data)];
}
