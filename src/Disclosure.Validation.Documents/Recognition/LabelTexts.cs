namespace Disclosure.Validation.Documents.Recognition;

/// <summary>Reduces the labels of a document, each text once for all forms.</summary>
/// <param name="spelled">The labels as the forms spell them.</param>
internal sealed class LabelTexts(IReadOnlyDictionary<string, LabelText> spelled)
{
    private readonly Dictionary<string, LabelText> _known = new(StringComparer.Ordinal);

    public LabelText Of(string printed)
    {
        if (!spelled.TryGetValue(printed, out var text) && !_known.TryGetValue(printed, out text))
        {
            text = LabelText.Of(printed);
            _known.Add(printed, text);
        }

        return text;
    }
}
