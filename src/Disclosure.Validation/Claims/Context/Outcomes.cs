using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Context;

/// <summary>Which cells several results beside one number mean.</summary>
internal static class Outcomes
{
    /// <summary>Whether some are single rows, which say why, and others whole groups of them that do not hold those rows.</summary>
    public static bool AreReasonAndResult(CellMeanings meanings, int topic, IReadOnlyList<int> aspects)
    {
        foreach (var reason in aspects)
        {
            if (meanings.Lexicon.Aspects[reason].IsReason && meanings.Readings(topic, reason) is [{ Cells.Count: 1 } why, ..]
                && aspects.Any(aspect => meanings.Readings(topic, aspect) is [{ Cells.Count: > 1 } what, ..] && !what.Cells.Overlaps(why.Cells)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Joined results are meant together; else one is the cause of the other (不掌握 of 无法提供), so that either may be meant.
    /// </summary>
    /// <param name="meanings">The cells.</param>
    /// <param name="topic">The index of the topic.</param>
    /// <param name="aspects">The indexes of the results.</param>
    /// <param name="areJoined">Whether words join the results.</param>
    public static IReadOnlyList<Reading> Readings(CellMeanings meanings, int topic, IReadOnlyList<int> aspects, bool areJoined)
    {
        var all = aspects.Select(aspect => meanings.Readings(topic, aspect)).Where(readings => readings.Count > 0).ToList();
        if (all.Count <= 1)
        {
            return all.Count == 0 ? [] : all[0];
        }

        var widest = all.Select(readings => readings[0]).ToList();
        var outer = widest.FindAll(one => !widest.Exists(other => other != one && other.Cells.IsProperSupersetOf(one.Cells)));
        var inner = widest.FindAll(one => !outer.Contains(one));
        List<Reading> groups = outer.Count == 0 ? [] : areJoined ? [outer.Aggregate((sum, one) => sum.With(one))] : outer;
        return inner.Count == 0 ? groups : [inner.Aggregate((sum, one) => sum.With(one)), .. groups];
    }
}
