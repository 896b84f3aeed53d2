namespace Disclosure.Validation.Relations.Exporting;

/// <summary>Numbers things in the order in which they come up.</summary>
internal sealed class Keys<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _known;

    public Keys(IEqualityComparer<T>? comparer = null) => _known = new Dictionary<T, int>(comparer);

    /// <summary>The key, and whether it is a new one.</summary>
    public (int Key, bool IsNew) Of(T thing)
    {
        if (_known.TryGetValue(thing, out var key))
        {
            return (key, false);
        }

        _known.Add(thing, _known.Count);
        return (_known.Count - 1, true);
    }
}
