namespace Disclosure.Validation.Text;

/// <summary>Finds the known name nearest to a mistyped one, by edit distance.</summary>
internal static class NearestName
{
    /// <summary>The nearest candidate within a third of the name's length, or null where none is near.</summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        var bound = Math.Max(2, name.Length / 3);
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            if (EditDistance.Within(bound, name, candidate) is { } distance)
            {
                nearest = candidate;
                bound = distance - 1;
            }
        }

        return nearest;
    }
}
