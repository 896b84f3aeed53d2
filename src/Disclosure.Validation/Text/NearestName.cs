namespace Disclosure.Validation.Text;

/// <summary>Finds the known name nearest to a mistyped one, by edit distance.</summary>
internal static class NearestName
{
    /// <summary>
    /// The nearest candidate within a third of the name's length; null where none is near, or the name itself is one: then its spelling is
    /// not what is wrong.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        // Of three letters, one other leaves a word; two make another.
        var bound = Math.Max(name.Length > 3 ? 2 : 1, name.Length / 3);
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            if (EditDistance.Within(bound, name, candidate) is { } distance)
            {
                if (distance == 0)
                {
                    return null;
                }

                nearest = candidate;
                bound = distance - 1;
            }
        }

        return nearest;
    }
}
