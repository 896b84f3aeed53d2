using Disclosure.Validation.Claims.Clauses;
using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Context;

/// <summary>Whose figures a clause gives, and of when.</summary>
internal sealed class Situation(ClaimContext context)
{
    private const int MostGap = 3;
    private const int MostMarks = 12;

    public void Read(Clause clause)
    {
        var begins = ReadTime(clause);
        if ((begins && (clause.IsFirst || context.IsOnBehalf)) || (context.IsOnBehalf && clause.Count > 0 && clause[0].Role == Role.Sum))
        {
            // 区教育局加强培训。2023年，共收到申请5件: a time begins anew.
            (context.Whose, context.CarriedWhose, context.IsOnBehalf) = (Role.Own, Role.Own, false);
        }

        if (!HasBody(clause))
        {
            return;
        }

        if (clause.IsFirst)
        {
            ReadFirst(clause);
        }

        ReadBodies(clause);
    }

    private void ReadBodies(Clause clause)
    {
        var isWholeArea = false;
        for (var i = 0; i < clause.Count && !IsSaid(clause, i); i++)
        {
            switch (clause[i].Role)
            {
                case Role.Own when !IsAbout(clause, i):
                    context.SetWhose(Role.Own);
                    break;
                case Role.Area when IsSubject(clause, i) || !context.Own.IsArea:
                    isWholeArea = context.Own.IsArea;
                    context.SetWhose(context.Own.IsArea ? Role.Own : Role.Area);
                    break;
                case Role.OnBehalf:
                    context.SetWhose(Role.Other);
                    context.IsOnBehalf = true;
                    i += i + 1 < clause.Count && clause[i + 1].Role is Role.Body or Role.Own && clause.Gap(i, i + 1) <= MostGap ? 1 : 0;
                    break;
                case Role.InName:
                    context.SetWhose(IsOwnBefore(clause, i) ? Role.Own : Role.Other);
                    break;
                case Role.Other when !isWholeArea && IsSubject(clause, i):
                    context.SetWhose(Role.Other);
                    break;
                case Role.Body when !IsPartOfName(clause, i) && !IsWithOwn(clause, i):
                    ReadBody(clause, i, isWholeArea);
                    break;
            }
        }
    }

    // 区政府收到涉及本街道的申请: whose matter it is, not who received it.
    private static bool IsAbout(Clause clause, int index) => index > 0 && clause[index - 1].Role == Role.Subset && clause.Touch(index - 1, index);

    private void ReadBody(Clause clause, int index, bool isWholeArea)
    {
        if (context.Own.IsNamed(clause, index))
        {
            context.SetWhose(Role.Own);
        }
        else if (!isWholeArea && IsSubject(clause, index))
        {
            context.SetWhose(Role.Other);
        }
    }

    // 区政府办公室发挥牵头作用。: a sentence that begins with another body is of it, and so may be the next.
    private void ReadFirst(Clause clause)
    {
        for (var i = 0; i < clause.Count && clause.Text.Unknown(clause[0].Start, clause[i].Start) <= MostGap; i++)
        {
            if (clause[i].Role == Role.Body && !IsPartOfName(clause, i))
            {
                context.Subject ??= context.Own.IsNamed(clause, i) ? Role.Own : clause.IsFollowedByUnknown(i) ? Role.Other : null;
            }
            else if (clause.IsContent(i) || clause[i].Role is Role.Own or Role.Area or Role.OnBehalf)
            {
                return;
            }
        }
    }

    // 区政府办公室 is not 区政府.
    private static bool IsPartOfName(Clause clause, int index) =>
        index + 1 < clause.Count && clause[index + 1].Role == Role.Body && clause[index + 1].Start == clause[index].End;

    // 市政府及市政府办公室制发
    private bool IsWithOwn(Clause clause, int index)
    {
        var joined = false;
        for (var i = index - 1; i >= 0 && index - i <= MostMarks; i--)
        {
            joined |= clause[i].Role is Role.And or Role.Item;
            if (clause[i].Role == Role.Own || (clause[i].Role == Role.Body && !IsPartOfName(clause, i)))
            {
                return joined && (clause[i].Role == Role.Own || context.Own.IsNamed(clause, i)) && clause.Gap(i, index) <= MostGap;
            }
        }

        return false;
    }

    // 以本局名义, 以县政府为被申请人
    private bool IsOwnBefore(Clause clause, int index)
    {
        for (var i = index - 1; i >= 0 && index - i <= MostMarks; i--)
        {
            if (clause[i].Role is Role.Own or Role.Body or Role.Area or Role.Other)
            {
                return clause[i].Role == Role.Own || (clause[i].Role == Role.Body && (context.Own.IsNamed(clause, i) || IsWithOwn(clause, i)));
            }
        }

        return context.Whose == Role.Own;
    }

    private static bool HasBody(Clause clause) => clause.Has(Role.Own) || clause.Has(Role.Area) || clause.Has(Role.Other) || clause.Has(Role.Body)
        || clause.Has(Role.OnBehalf) || clause.Has(Role.InName);

    // Whether the clause begins with a time of this year. One that names nothing else is of the clauses behind it.
    private bool ReadTime(Clause clause)
    {
        if (!clause.IsFirst && clause.HasContent(0, clause.Count))
        {
            var begins = !clause.IsContent(0) && Years.Of(clause, 0) == Role.This && !Years.IsCompared(clause, 0);
            context.When = begins ? Role.This : context.When;
            return begins;
        }

        for (var i = 0; i < clause.Count; i++)
        {
            if (clause.IsContent(i))
            {
                // （三）信息管理情况 2022年，制发0件: the heading runs into the sentence.
                i = clause.IsFirst && !clause.Has(Role.Deny) ? clause.Count - 1 : i;
                if (clause.IsContent(i))
                {
                    return false;
                }
            }

            if (Years.Of(clause, i) is var role and not Role.Filler && !Years.IsCarried(clause, i) && !Years.IsCompared(clause, i))
            {
                // 2023年上半年，收到5件
                role = role == Role.This && i + 1 < clause.Count && Years.Of(clause, i + 1) == Role.Partly ? Role.Partly : role;
                context.When = role == Role.Next ? Role.Former : role;
                return role == Role.This && clause.Gap(0, i) <= MostGap;
            }
        }

        return false;
    }

    private static bool IsSaid(Clause clause, int index) =>
        clause[index].Role == Role.Deny || (clause[index].Role == Role.Number && clause.NumberOf(index).Kind == NumberWord.Measure);

    // A body that does something: what it did, or how many, follows.
    private static bool IsSubject(Clause clause, int index)
    {
        for (var i = index + 1; i < Math.Min(clause.Count, index + MostMarks); i++)
        {
            switch (clause[i].Role)
            {
                case Role.Aspect or Role.Deny:
                    return clause.Gap(index, i) <= MostGap;
                case Role.Other or Role.Body or Role.Area or Role.And or Role.Item or Role.All or Role.Number or Role.This or Role.Own:
                    continue;
                default:
                    if (!clause.IsFiller(i))
                    {
                        return false;
                    }

                    continue;
            }
        }

        return false;
    }
}
