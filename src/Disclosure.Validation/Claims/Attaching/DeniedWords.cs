using Disclosure.Validation.Claims.Clauses;
using Disclosure.Validation.Claims.Context;
using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>What a denial names, between two places of a clause.</summary>
internal static class DeniedWords
{
    // Nobody names more in one denial.
    private const int Most = 8;
    private const int MostMarks = 16;

    // 上年也无结转
    private const int MostBefore = 4;

    /// <summary>The last topic and those joined with it, in order: 因政府信息公开申请 before them only says why.</summary>
    public static List<int> Topics(Clause clause, int from, int to)
    {
        var topics = new List<int>();
        var last = -1;
        for (var i = to - 1; i >= from && topics.Count < Most; i--)
        {
            if (clause[i].Role is not (Role.Topic or Role.Foreign) || clause.IsForOther(i))
            {
                continue;
            }

            if (last >= 0 && !Joins.Join(clause, i, last) && !IsCompound(clause, i, last))
            {
                break;
            }

            last = i;
            if (clause[i].Role == Role.Topic)
            {
                topics.Add(i);
            }
        }

        topics.Reverse();
        return topics;
    }

    /// <summary>The indexes of the aspects.</summary>
    public static List<int> Aspects(Clause clause, int from, int to)
    {
        var aspects = new List<int>();
        for (var i = from; i < to && aspects.Count < Most && clause.Has(Role.Aspect); i++)
        {
            if (clause[i].Role != Role.Aspect)
            {
                continue;
            }

            var aspect = clause.AspectAt(i).Group == AspectGroup.Carry ? Years.Carried(clause, i, Math.Max(0, from - MostBefore)) : clause.NamedAt(i);
            if (aspect >= 0)
            {
                aspects.Add(aspect);
            }
        }

        return aspects;
    }

    /// <summary>
    /// Each topic with what is denied of it: 行政复议纠错或行政诉讼败诉 each with what follows it, 复议和诉讼纠错 both with the same.
    /// </summary>
    public static List<(List<int> Topics, List<int> Aspects)> Paired(Clause clause, List<int> topics, List<int> aspects, int to)
    {
        if (topics.Count < 2)
        {
            return [(topics, aspects)];
        }

        var pairs = new List<(List<int> Topics, List<int> Aspects)>();
        var leading = Aspects(clause, Math.Max(0, topics[0] - MostMarks), topics[0]);
        var following = leading.Count > 0 ? leading : aspects;
        for (var i = topics.Count - 1; i >= 0; i--)
        {
            var end = i + 1 < topics.Count ? topics[i + 1] : Math.Max(to, topics[i] + 1);
            var own = Aspects(clause, topics[i] + 1, end).FindAll(aspect => clause.Lexicon.Aspects[aspect].Group == AspectGroup.Outcome);
            following = own.Count > 0 ? own : following;
            pairs.Insert(0, ([topics[i]], following));
        }

        return pairs;
    }

    /// <summary>The one party named; -1 for none or several.</summary>
    public static int Party(Clause clause, int from, int to)
    {
        var found = -1;
        for (var i = from; i < to && clause.Has(Role.Party); i++)
        {
            if (clause[i].Role == Role.Party)
            {
                if (clause.IsOneOfSeveral(i, from, to) || (found >= 0 && found != clause.NamedAt(i)))
                {
                    return -1;
                }

                found = clause.NamedAt(i);
            }
        }

        return found;
    }

    /// <summary>Whether only some of what is named are denied.</summary>
    public static bool AreSome(Clause clause, int from, int to, OwnBody own)
    {
        for (var i = from; i < to && clause.Has(Role.Subset); i++)
        {
            if (clause[i].Role == Role.Subset && !IsOfAll(clause, i, to, own) && (i + 1 >= to || clause.Gap(i, i + 1) > 0 || clause[i + 1].Role == Role.Foreign))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what is denied was published.</summary>
    public static bool ArePublished(Clause clause, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (clause[i].Role == Role.Aspect && clause.AspectAt(i).Group == AspectGroup.Publish)
            {
                return true;
            }
        }

        return false;
    }

    // 针对我镇信息公开工作的, 关于政府信息公开的: of the body, of the field, and so of all of them.
    private static bool IsOfAll(Clause clause, int subset, int to, OwnBody own)
    {
        for (var i = subset + 1; i < Math.Min(to, subset + 4); i++)
        {
            if (clause[i].Role == Role.Own || (clause[i].Role == Role.Body && own.IsNamed(clause, i))
                || (clause[i].Role == Role.Topic && clause.ConceptOf(i).Strength == TopicStrength.Weak && clause.Gap(subset, i) == 0))
            {
                return true;
            }
        }

        return false;
    }

    // 投诉申诉件 is one word to the lexicon's two.
    private static bool IsCompound(Clause clause, int before, int after) => clause[before].End == clause[after].Start
        && clause[before].Role == Role.Foreign && clause[after].Role == Role.Foreign;
}
