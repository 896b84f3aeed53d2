using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Clauses;

/// <summary>Tells whether marks are joined as items of one enumeration.</summary>
internal static class Joins
{
    private const int MostGap = 4;

    /// <summary>Whether two that follow each other among those marks are joined.</summary>
    public static bool AreJoined(Clause clause, List<int> marks)
    {
        for (var i = 1; i < marks.Count; i++)
        {
            if (Join(clause, marks[i - 1], marks[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word or a mark between the two joins them, with little else.</summary>
    public static bool Join(Clause clause, int before, int after)
    {
        var joins = false;
        for (var i = before + 1; i < after; i++)
        {
            joins |= clause[i].Role is Role.And or Role.Item;
        }

        return joins && clause.Gap(before, after) <= MostGap;
    }
}
