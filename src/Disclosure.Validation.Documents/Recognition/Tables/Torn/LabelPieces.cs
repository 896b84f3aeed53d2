using Disclosure.Validation.Documents.Recognition.Labels;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition.Tables.Torn;

/// <summary>Tells whether words are a piece of the labels of rows of a table, or of the headings beside them.</summary>
internal sealed class LabelPieces(FormTable table)
{
    private readonly Dictionary<FormRow, string> _spelled = table.Rows.ToDictionary(row => row, SpellingsOf);

    public bool AreIn(string words, IReadOnlyList<FormRow> rows)
    {
        var key = LabelText.Of(words).Key;
        return key.Length == 0 || rows.Any(row => _spelled[row].Contains(key, StringComparison.Ordinal));
    }

    private static string SpellingsOf(FormRow row) => string.Join('|', (row.Group?.SelfAndAncestors ?? [])
        .Select(group => group.Label).Append(row.Label)
        .SelectMany(label => label.Spellings)
        .Select(spelling => LabelText.Of(spelling).Key));
}
