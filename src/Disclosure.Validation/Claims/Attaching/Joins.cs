using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>Tells whether marks are joined as items of one enumeration.</summary>
internal static class Joins
{
    private const int MostGap = 4;

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
