namespace Disclosure.Validation.Cli.Spool;

/// <summary>What an earlier run has read, by what it was read from and with.</summary>
internal sealed class ResumeState
{
    private readonly Dictionary<string, SpoolEntry> _entries = new(StringComparer.Ordinal);
    private int _found;

    public ResumeState(DocumentKeys keys, IEnumerable<SpoolEntry> entries)
    {
        Keys = keys;
        foreach (var entry in entries)
        {
            if (entry.Label is { IsReport: true, Key: { } key })
            {
                _entries[key] = entry;
            }
        }
    }

    public DocumentKeys Keys { get; }

    /// <summary>How many documents did not have to be read again.</summary>
    public int Found => _found;

    /// <summary>What was read under that key; null where nothing was. Any thread may call this.</summary>
    public SpoolEntry? Find(string key)
    {
        if (!_entries.TryGetValue(key, out var entry) || ComponentsOf(entry) is not { } components)
        {
            return null;
        }

        Interlocked.Increment(ref _found);
        return components.Count == 0 ? entry : entry with { Components = components };
    }

    // All of them, or what was read is not whole.
    private List<SpoolEntry>? ComponentsOf(SpoolEntry entry)
    {
        var found = new List<SpoolEntry>();
        for (var i = 0; i < entry.Label.Components; i++)
        {
            if (!_entries.TryGetValue(SpoolLabel.KeyOf(entry.Label.Key, i)!, out var component))
            {
                return null;
            }

            found.Add(component);
        }

        return found;
    }
}
