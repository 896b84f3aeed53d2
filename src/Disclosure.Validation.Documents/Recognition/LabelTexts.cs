namespace Disclosure.Validation.Documents.Recognition;

/// <summary>Reduces the labels of a document, each text once for all forms.</summary>
internal sealed class LabelTexts
{
    private readonly Dictionary<string, LabelText> _known = new(StringComparer.Ordinal);

    public LabelText Of(string printed)
    {
        if (!_known.TryGetValue(printed, out var text))
        {
            text = LabelText.Of(printed);
            _known.Add(printed, text);
        }

        return text;
    }
}
