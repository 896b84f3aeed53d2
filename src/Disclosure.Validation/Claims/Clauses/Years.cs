using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Clauses;

/// <summary>Of which year figures are.</summary>
internal static class Years
{
    private const int MostGap = 4;

    // 12月, and no range
    private const int LongestMonth = 3;

    /// <summary>The time that a mark names, as a role; <see cref="Role.Filler"/> where it names none.</summary>
    public static Role Of(Clause clause, int index)
    {
        var mark = clause[index];
        if (mark.Role == Role.Former && index > 0 && clause[index - 1].Role == Role.Number && clause[index - 1].End == mark.Start)
        {
            // 2023年以来
            return Of(clause, index - 1);
        }

        if (mark.Role is Role.This or Role.Last or Role.Next or Role.Former or Role.Partly)
        {
            return mark.Role;
        }

        if (mark.Role != Role.Number)
        {
            return Role.Filler;
        }

        var number = clause.NumberOf(index);
        return number.Kind switch
        {
            NumberWord.Year when clause.Year is { } year => (number.Value - year) switch { 0 => Role.This, -1 => Role.Last, 1 => Role.Next, _ => Role.Former },
            NumberWord.Month => OfMonth(clause, index, number.Value),
            _ => Role.Filler,
        };
    }

    // The year ends with December and begins with January. A day alone is when something was done; one up to which or from which
    // something is counted parts the year: 截至6月30日, 7月1日至12月31日. So do a January and a December alone: 12月收到2件.
    private static Role OfMonth(Clause clause, int index, decimal month)
    {
        var after = index + 1;
        var isDay = after < clause.Count && clause[after].Role == Role.Number && clause.NumberOf(after).Kind == NumberWord.Day;
        after += isDay ? 1 : 0;
        return month is 1 or 12 ? IsAlone(clause, index, isDay) ? Role.Partly : Role.Filler
            : !isDay || IsBound(clause, index - 1) || IsBound(clause, after) ? Role.Partly
            : Role.Filler;
    }

    private static bool IsAlone(Clause clause, int index, bool isDay) => !isDay && clause[index].End - clause[index].Start <= LongestMonth
        && !IsBound(clause, index - 1) && !(index > 0 && clause[index - 1].Role == Role.Number && IsBound(clause, index - 2)) && !IsBound(clause, index + 1) && !EndsRange(clause, index) && !(index + 1 < clause.Count && clause[index + 1].Role is Role.Item or Role.And);

    private static bool EndsRange(Clause clause, int index) => clause[index].Start > 0
        && clause.Lexicon.Numerals.Words.Match(clause.Text.Text.Characters, clause[index].Start - 1, out _) == (int)NumberWord.Range;

    private static bool IsBound(Clause clause, int mark) => mark >= 0 && mark < clause.Count && clause[mark].Role == Role.Until;

    /// <summary>The last time named before a place in the clause; null for none.</summary>
    public static Role? At(Clause clause, int from, int to)
    {
        for (var i = to - 1; i >= from; i--)
        {
            if (Of(clause, i) is var role and not Role.Filler && !IsCarried(clause, i) && !IsCompared(clause, i))
            {
                clause.When = role == Role.Next ? Role.Former : role;
                break;
            }
        }

        return clause.When;
    }

    /// <summary>The last time named before a place in the clause, compared with or not; <see cref="Role.Filler"/> for none.</summary>
    public static Role Before(Clause clause, int to)
    {
        for (var i = to - 1; i >= 0; i--)
        {
            if (Of(clause, i) is var role and not Role.Filler)
            {
                return role;
            }
        }

        return Role.Filler;
    }

    /// <summary>Whether that time says from where or to where something was carried.</summary>
    public static bool IsCarried(Clause clause, int index)
    {
        for (var i = Math.Max(0, index - 3); i < Math.Min(clause.Count, index + 4); i++)
        {
            if (clause[i].Role == Role.Aspect && clause.AspectAt(i).Group == AspectGroup.Carry
                && clause.Text.Unknown(Math.Min(clause[i].End, clause[index].End), Math.Max(clause[i].Start, clause[index].Start)) <= MostGap)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether that time is what something is compared with.</summary>
    public static bool IsCompared(Clause clause, int index) =>
        (index > 0 && clause[index - 1].Role is Role.Against or Role.Than && clause.Touch(index - 1, index))
        || (index + 1 < clause.Count && clause[index + 1].Role == Role.Against && clause[index + 1].Start == clause[index].End);

    /// <summary>The aspect that something carried over is; that of the word alone where no year decides, -1 where one must.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="index">The mark that says that it was carried over.</param>
    /// <param name="from">The first mark that may say from when.</param>
    public static int Carried(Clause clause, int index, int from)
    {
        var feature = clause.AspectAt(index);
        var after = index + 1 < clause.Count && clause.Gap(index, index + 1) <= 1 ? Of(clause, SkipFiller(clause, index + 1)) : Role.Filler;
        if (after is Role.Next || (after is Role.This or Role.Last && !feature.BesideYear))
        {
            return clause.Lexicon.AspectOf(after is Role.Next ? feature.Next : feature.Last);
        }

        for (var i = index - 1; i >= from && clause.Gap(i, index) <= MostGap; i--)
        {
            if (Of(clause, i) is var before and not Role.Filler)
            {
                return before == Role.Last && !feature.BesideYear ? clause.Lexicon.AspectOf(feature.Last)
                    : before == Role.Next ? clause.Lexicon.AspectOf(feature.Next)
                    : feature.BesideYear ? -1
                    : before == Role.This ? clause.Lexicon.AspectOf(feature.Next)
                    : clause.NamedAt(index);
            }
        }

        return feature.BesideYear ? -1 : clause.NamedAt(index);
    }

    /// <summary>The place of the year that says from or to when what begins there was carried; the place itself where none does.</summary>
    public static int WithYear(Clause clause, int index, int from) => index > from && clause[index].Role == Role.Aspect
        && clause.AspectAt(index).Group == AspectGroup.Carry && Of(clause, index - 1) != Role.Filler && clause.Gap(index - 1, index) <= MostGap
            ? index - 1 : index;

    private static int SkipFiller(Clause clause, int index) =>
        index + 1 < clause.Count && clause.IsFiller(index) && clause.Gap(index, index + 1) == 0 ? index + 1 : index;
}
