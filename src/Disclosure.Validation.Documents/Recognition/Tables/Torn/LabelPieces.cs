using Disclosure.Validation.Documents.Recognition.Labels;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition.Tables.Torn;

/// <summary>Tells whether words are a piece of the labels of rows of a table, or of the headings beside them.</summary>
internal sealed class LabelPieces(FormTable table)
{
    private const int ShortestTelling = 5;

    private readonly Dictionary<FormRow, string> _spelled = table.Rows.ToDictionary(row => row, SpellingsOf);

    public bool AreIn(string words, IReadOnlyList<FormRow> rows)
    {
        var key = LabelText.Of(words).Key;
        return key.Length == 0 || rows.Any(row => _spelled[row].Contains(key, StringComparison.Ordinal) || AreTwoPieces(key, _spelled[row]));
    }

    /// <summary>Whether words are a long piece of the label of that row itself.</summary>
    public static bool IsTelling(string words, FormRow row)
    {
        var key = LabelText.Of(words).Key;
        return key.Length >= ShortestTelling && row.Label.Spellings.Any(spelling => LabelText.Of(spelling).Key.Contains(key, StringComparison.Ordinal));
    }

    // A piece of the group's label that stands close to one of the row's: 理 5.要求行政机关确认或重新出具已.
    private static bool AreTwoPieces(string key, string spelled)
    {
        for (var length = 1; length < key.Length; length++)
        {
            if (!spelled.Contains(key[..length], StringComparison.Ordinal))
            {
                return false;
            }

            var rest = key.AsSpan(length).TrimStart("0123456789");
            if (rest.Length > 0 && spelled.AsSpan().Contains(rest, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string SpellingsOf(FormRow row) => string.Join('|', (row.Group?.SelfAndAncestors ?? [])
        .Select(group => group.Label).Append(row.Label)
        .SelectMany(label => label.Spellings)
        .Select(spelling => LabelText.Of(spelling).Key));
}
