using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition.Labels;

/// <summary>Finds what a printed label stands for: by known spelling, then by edit distance, then by beginning.</summary>
internal sealed class LabelIndex<T>
{
    private const int LettersPerError = 4;
    private const int ShortestBeginning = 4;
    private const decimal BeginningConfidence = 0.7m;

    private readonly Dictionary<string, List<Entry>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> _byBeginning = new(StringComparer.Ordinal);
    private readonly List<List<Entry>> _byLength = [];

    public void Add(FormLabel label, T target)
    {
        foreach (var spelling in label.Spellings)
        {
            var text = LabelText.Of(spelling);
            var entry = new Entry(target, text, spelling);
            Add(text.Key, entry);
            if (text.ShortKey != text.Key)
            {
                Add(text.ShortKey, entry);
            }

            while (_byLength.Count <= text.Key.Length)
            {
                _byLength.Add([]);
            }

            _byLength[text.Key.Length].Add(entry);
            if (text.Key.Length >= ShortestBeginning)
            {
                ListOf(_byBeginning, text.Key[..ShortestBeginning]).Add(entry);
            }
        }
    }

    /// <summary>Whether the label is a known spelling.</summary>
    public bool Knows(LabelText label) => _byKey.ContainsKey(label.Key)
        || (label.ShortKey.Length < label.Key.Length && _byKey.ContainsKey(label.ShortKey));

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
        var entries = ListOf(_byKey, key);
        if (!entries.Exists(other => Equals(other.Target, entry.Target)))
        {
            entries.Add(entry);
        }
    }

    // Of several labels equally near none is taken; one that several tables have is one.
    private LabelMatch<T>[] FindNear(LabelText label)
    {
        var nearest = new List<Entry>();
        var least = int.MaxValue;
        var given = label.Key.Length;
        var longest = Math.Min(_byLength.Count - 1, given * LettersPerError / (LettersPerError - 1));
        for (var length = Math.Max(LettersPerError, given - (given / LettersPerError)); length <= longest; length++)
        {
            FindNear(label, _byLength[length], length / LettersPerError, nearest, ref least);
        }

        return IsOne(nearest)
            ? Matches(nearest, label, Math.Round(1m - ((decimal)least / nearest[0].Text.Key.Length), 2))
            : FindBeginning(label);
    }

    private static void FindNear(LabelText label, List<Entry> entries, int bound, List<Entry> nearest, ref int least)
    {
        foreach (var entry in entries)
        {
            bound = Math.Min(least, bound);
            if (entry.Text.LeastDistance(label) > bound
                || label.DistanceWithin(bound, entry.Text) is not { } distance)
            {
                continue;
            }

            if (distance < least)
            {
                nearest.Clear();
                least = distance;
            }

            nearest.Add(entry);
        }
    }

    private LabelMatch<T>[] FindBeginning(LabelText label)
    {
        if (label.Key.Length < ShortestBeginning
            || !_byBeginning.TryGetValue(label.Key[..ShortestBeginning], out var entries))
        {
            return [];
        }

        var beginnings = entries.FindAll(entry => label.Key.StartsWith(entry.Text.Key, StringComparison.Ordinal));
        return IsOne(beginnings) ? Matches(beginnings, label, BeginningConfidence) : [];
    }

    private static List<Entry> ListOf(Dictionary<string, List<Entry>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }

    private static bool IsOne(List<Entry> entries) => entries.Count > 0
        && (entries.TrueForAll(entry => Equals(entry.Target, entries[0].Target))
            || entries.TrueForAll(entry => entry.Text.Key == entries[0].Text.Key));

    private static LabelMatch<T>[] Matches(List<Entry> entries, LabelText label, decimal confidence) =>
        [.. entries.DistinctBy(entry => entry.Target).Select(entry => MatchOf(entry, label, confidence))];

    private static LabelMatch<T> MatchOf(Entry entry, LabelText label, decimal confidence) =>
        new(entry.Target, confidence, entry.Text.Number == label.Number, entry.Text.Number.Length > 0, entry.Spelling);

    private sealed record Entry(T Target, LabelText Text, string Spelling);
}
