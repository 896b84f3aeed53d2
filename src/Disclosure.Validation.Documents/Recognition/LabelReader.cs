namespace Disclosure.Validation.Documents.Recognition;

/// <summary>Looks labels up in one form, each text once a document.</summary>
internal sealed class LabelReader(FormLabels labels, LabelTexts texts)
{
    private readonly Dictionary<string, PrintedLabel> _known = new(StringComparer.Ordinal);

    public PrintedLabel Read(string printed)
    {
        if (labels.Printed.TryGetValue(printed, out var label))
        {
            return label;
        }

        if (!_known.TryGetValue(printed, out label))
        {
            label = new PrintedLabel(texts.Of(printed), labels);
            _known.Add(printed, label);
        }

        return label;
    }
}
