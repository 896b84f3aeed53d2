namespace Disclosure.Validation.Documents.Recognition.Labels;

/// <summary>Looks labels up in one form, each text once a document.</summary>
internal sealed class LabelReader(FormLabels labels, LabelTexts texts)
{
    // No label is longer, whatever explanation is behind it; no report prints more of them.
    public const int LongestLabel = 1_000;
    private const int MostLabels = 20_000;

    private static readonly LabelText NoLabel = LabelText.Of("");

    private readonly Dictionary<string, PrintedLabel> _known = new(StringComparer.Ordinal);

    public PrintedLabel Read(string printed)
    {
        if (printed.Length > LongestLabel)
        {
            return new PrintedLabel(NoLabel, labels);
        }

        if (labels.Printed.TryGetValue(printed, out var label))
        {
            return label;
        }

        if (!_known.TryGetValue(printed, out label))
        {
            label = new PrintedLabel(texts.Of(printed), labels);
            Keep(printed, label);
        }

        return label;
    }

    /// <summary>Whether the text is the label of a row as the form spells it.</summary>
    public bool IsRow(string printed) => printed.Length <= LongestLabel && labels.Rows.Knows(
        labels.Printed.TryGetValue(printed, out var label) || _known.TryGetValue(printed, out label) ? label.Text : LabelText.Of(printed));

    private void Keep(string printed, PrintedLabel label)
    {
        if (_known.Count == MostLabels)
        {
            _known.Clear();
        }

        _known.Add(printed, label);
    }
}
