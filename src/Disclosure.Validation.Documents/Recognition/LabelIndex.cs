using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition;

/// <summary>Finds what a printed label stands for: by known spelling, then by edit distance, then by beginning.</summary>
internal sealed class LabelIndex<T>
{
    private const int LettersPerError = 4;
    private const int ShortestBeginning = 4;
    private const decimal BeginningConfidence = 0.7m;

    private readonly Dictionary<string, List<Entry>> _byKey = new(StringComparer.Ordinal);
    private readonly List<Entry> _entries = [];

    public void Add(FormLabel label, T target)
    {
        foreach (var spelling in label.Spellings)
        {
            var text = LabelText.Of(spelling);
            var entry = new Entry(target, text, spelling);
            _entries.Add(entry);
            Add(text.Key, entry);
            if (text.ShortKey != text.Key)
            {
                Add(text.ShortKey, entry);
            }
        }
    }

    public IReadOnlyList<LabelMatch<T>> Find(LabelText label)
    {
        if (string.IsNullOrEmpty(label.Key))
        {
            return [];
        }

        return _byKey.TryGetValue(label.Key, out var entries) || _byKey.TryGetValue(label.ShortKey, out entries)
            ? [.. entries.Select(entry => MatchOf(entry, label, 1m))]
            : FindNear(label);
    }

    private void Add(string key, Entry entry)
    {
        if (!_byKey.TryGetValue(key, out var entries))
        {
            _byKey.Add(key, entries = []);
        }

        if (!entries.Exists(other => Equals(other.Target, entry.Target)))
        {
            entries.Add(entry);
        }
    }

    // Of several parts equally near none is taken.
    private LabelMatch<T>[] FindNear(LabelText label)
    {
        var nearest = new List<Entry>();
        var least = int.MaxValue;
        foreach (var entry in _entries)
        {
            var bound = Math.Min(least, entry.Text.Key.Length / LettersPerError);
            var distance = bound == 0 ? null : EditDistance.Within(bound, label.Key, entry.Text.Key);
            if (distance is not { } found)
            {
                continue;
            }

            if (found < least)
            {
                nearest.Clear();
                least = found;
            }

            nearest.Add(entry);
        }

        return IsOne(nearest)
            ? [MatchOf(nearest[0], label, Math.Round(1m - ((decimal)least / nearest[0].Text.Key.Length), 2))]
            : FindBeginning(label);
    }

    private LabelMatch<T>[] FindBeginning(LabelText label)
    {
        var entries = _entries
            .Where(entry => entry.Text.Key.Length >= ShortestBeginning
                && label.Key.StartsWith(entry.Text.Key, StringComparison.Ordinal))
            .ToList();
        return IsOne(entries) ? [MatchOf(entries[0], label, BeginningConfidence)] : [];
    }

    private static bool IsOne(List<Entry> entries) =>
        entries.Count > 0 && entries.TrueForAll(entry => Equals(entry.Target, entries[0].Target));

    private static LabelMatch<T> MatchOf(Entry entry, LabelText label, decimal confidence) =>
        new(entry.Target, confidence, entry.Text.Number == label.Number, entry.Spelling);

    private readonly record struct Entry(T Target, LabelText Text, string Spelling);
}
