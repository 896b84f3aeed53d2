using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Claims.Marking;

namespace Disclosure.Validation.Claims.Clauses;

/// <summary>Brackets that belong to the clause around them: 不予公开（属于三类内部事务信息）1件.</summary>
internal sealed class Narrowing(MarkedText text)
{
    /// <summary>Whether what stands in the bracket says which result is meant.</summary>
    public bool Is(int open, int close)
    {
        if (open == 0 || close + 1 >= text.Count || text[open - 1].Role != Role.Aspect || text[close + 1].Role != Role.Number || text[close + 1].Start != text[close].End)
        {
            return false;
        }

        var narrows = false;
        for (var i = open + 1; i < close; i++)
        {
            narrows |= text[i].Role == Role.Aspect && text.Lexicon.Aspects[text.ConceptOf(text[i]).Index].IsResult;
            if (text[i].Role is Role.Number or Role.Open or Role.Deny or Role.Is or Role.Subset || (text[i].Role == Role.List && i > open + 1))
            {
                return false;
            }
        }

        return narrows;
    }

    /// <summary>Adds what the bracket says, where it says which result is meant.</summary>
    public void AddTo(Clause clause, int open, int close)
    {
        if (!Is(open, close))
        {
            return;
        }

        for (var i = open + 1; i < close; i++)
        {
            // 公开（含部分公开）19件: of both.
            clause.Add(text[i].Role == Role.List ? text[i] with { Role = Role.And } : text[i]);
        }
    }
}
