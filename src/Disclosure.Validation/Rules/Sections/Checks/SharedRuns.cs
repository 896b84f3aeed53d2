namespace Disclosure.Validation.Rules.Sections.Checks;

/// <summary>A piece that stands in two texts.</summary>
internal readonly record struct SharedRun(int Start, int OtherStart, int Length);

/// <summary>What a text shares with another.</summary>
/// <param name="Runs">The pieces, in order, none overlapping another, each followed as far as both go on alike.</param>
/// <param name="Covered">How many letters of the text stand in a piece that the other has too, wherever it has it.</param>
internal readonly record struct SharedText(IReadOnlyList<SharedRun> Runs, int Covered);

/// <summary>
/// Finds the pieces of a text that another has too, by shingles: every piece of the other of that length is known by its
/// hash. The time is linear in the lengths of the texts.
/// </summary>
internal static class SharedRuns
{
    private const ulong Base = 1_000_003;

    /// <summary>The pieces of at least that length that both texts have.</summary>
    public static SharedText Find(string text, string other, int length)
    {
        var runs = new List<SharedRun>();
        if (text.Length < length || other.Length < length)
        {
            return new(runs, 0);
        }

        var known = FirstPlaces(other, length);
        var (covered, end) = (0, 0);
        foreach (var (start, hash) in Hashes(text, length).Index())
        {
            if (!known.TryGetValue(hash, out var otherStart)
                || !text.AsSpan(start, length).SequenceEqual(other.AsSpan(otherStart, length)))
            {
                continue;
            }

            covered += start + length - Math.Max(end, start);
            end = start + length;
            if (runs.Count == 0 || start >= runs[^1].Start + runs[^1].Length)
            {
                var common = text.AsSpan(start).CommonPrefixLength(other.AsSpan(otherStart));
                runs.Add(new SharedRun(start, otherStart, common));
            }
        }

        return new(runs, covered);
    }

    private static Dictionary<ulong, int> FirstPlaces(string text, int length)
    {
        var places = new Dictionary<ulong, int>(text.Length);
        foreach (var (start, hash) in Hashes(text, length).Index())
        {
            places.TryAdd(hash, start);
        }

        return places;
    }

    private static IEnumerable<ulong> Hashes(string text, int length)
    {
        var (hash, factor) = (0UL, 1UL);
        for (var i = 0; i < text.Length; i++)
        {
            hash = unchecked((hash * Base) + text[i]);
            if (i < length)
            {
                factor = unchecked(factor * Base);
            }
            else
            {
                hash = unchecked(hash - (text[i - length] * factor));
            }

            if (i >= length - 1)
            {
                yield return hash;
            }
        }
    }
}
