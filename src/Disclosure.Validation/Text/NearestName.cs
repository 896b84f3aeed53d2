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
            var distance = Distance(name, candidate);
            if (distance <= bound)
            {
                nearest = candidate;
                bound = distance - 1;
            }
        }

        return nearest;
    }

    private static int Distance(string a, string b)
    {
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
