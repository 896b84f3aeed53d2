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
        ReadTime(clause);
        var isWholeArea = false;
        for (var i = 0; HasBody(clause) && i < clause.Count && !IsSaid(clause, i); i++)
        {
            switch (clause[i].Role)
            {
                case Role.Own:
                    context.Whose = Role.Own;
                    break;
                case Role.Area when IsSubject(clause, i):
                    isWholeArea = context.Own.IsArea;
                    context.Whose = context.Own.IsArea ? Role.Own : Role.Area;
                    break;
                case Role.OnBehalf:
                    context.Whose = Role.Other;
                    i += i + 1 < clause.Count && clause[i + 1].Role is Role.Body or Role.Own && clause.Gap(i, i + 1) <= MostGap ? 1 : 0;
                    break;
                case Role.Other when !isWholeArea && IsSubject(clause, i):
                    context.Whose = Role.Other;
                    break;
                case Role.Body when !IsWithOwn(clause, i):
                    context.Whose = context.Own.IsNamed(clause, i) ? Role.Own
                        : !isWholeArea && IsSubject(clause, i) ? Role.Other
                        : context.Whose;
                    break;
            }
        }
    }

    // 市政府及市政府办公室制发
    private bool IsWithOwn(Clause clause, int index)
    {
        var joined = false;
        for (var i = index - 1; i >= 0 && index - i <= MostMarks; i--)
        {
            joined |= clause[i].Role is Role.And or Role.Item;
            if (clause[i].Role is Role.Own or Role.Body)
            {
                return joined && (clause[i].Role == Role.Own || context.Own.IsNamed(clause, i)) && clause.Gap(i, index) <= MostGap;
            }
        }

        return false;
    }

    private static bool HasBody(Clause clause) => clause.Has(Role.Own) || clause.Has(Role.Area) || clause.Has(Role.Other) || clause.Has(Role.Body) || clause.Has(Role.OnBehalf);

    private void ReadTime(Clause clause)
    {
        for (var i = 0; clause.IsFirst && i < clause.Count && !clause.IsContent(i); i++)
        {
            if (Years.Of(clause, i) is var role and not Role.Filler && !Years.IsCarried(clause, i) && !Years.IsCompared(clause, i))
            {
                context.When = role == Role.Next ? Role.Former : role;
            }
        }
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
                case Role.Filler or Role.Other or Role.Body or Role.Area or Role.And or Role.Item or Role.All or Role.Number or Role.This or Role.Own:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }
}
