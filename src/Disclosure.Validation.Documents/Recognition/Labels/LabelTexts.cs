namespace Disclosure.Validation.Documents.Recognition.Labels;

/// <summary>Reduces the labels of a document, each text once for all forms.</summary>
/// <param name="spelled">The labels as the forms spell them.</param>
internal sealed class LabelTexts(IReadOnlyDictionary<string, LabelText> spelled)
{
    private const int MostTexts = 20_000;

    private readonly Dictionary<string, LabelText> _known = new(StringComparer.Ordinal);

    public LabelText Of(string printed)
    {
        if (!spelled.TryGetValue(printed, out var text) && !_known.TryGetValue(printed, out text))
        {
            text = LabelText.Of(printed);
            if (_known.Count < MostTexts)
            {
                _known.Add(printed, text);
            }
        }

        return text;
    }
}
