using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Claims.Marking;

namespace Disclosure.Validation.Claims.Clauses;

/// <summary>The marks of a clause, without those of brackets in it. One is used for many clauses in turn.</summary>
/// <param name="text">The text.</param>
/// <param name="year">The year reported on; null where unknown.</param>
internal sealed class Clause(MarkedText text, int? year)
{
    private Mark[] _marks = new Mark[32];
    private ulong _roles;

    public MarkedText Text => text;

    public Lexicon Lexicon => text.Lexicon;

    public int? Year => year;

    public int Count { get; private set; }

    /// <summary>The time that the marks up to the last number read name; null for none.</summary>
    public Role? When { get; set; }

    /// <summary>Whether it is the first of its sentence.</summary>
    public bool IsFirst { get; set; }

    public Mark this[int index] => _marks[index];

    public void Clear()
    {
        (Count, _roles, When) = (0, 0, null);
    }

    public void Add(Mark mark)
    {
        if (Count == _marks.Length)
        {
            Array.Resize(ref _marks, Count * 2);
        }

        _marks[Count++] = mark;
        _roles |= 1ul << (int)mark.Role;
    }

    /// <summary>Makes a denial of what can be one: 不存在行政复议, not 不存在10件.</summary>
    public void Settle()
    {
        var hasTopic = false;
        for (var i = Count - 1; i >= 0 && Has(Role.Aspect); i--)
        {
            hasTopic = _marks[i].Role != Role.Number && (hasTopic || _marks[i].Role is Role.Topic or Role.Foreign);
            if (hasTopic && _marks[i].Role == Role.Aspect && AspectAt(i).Denies)
            {
                _marks[i] = _marks[i] with { Role = Role.Deny };
                _roles |= 1ul << (int)Role.Deny;
            }
        }
    }

    public bool Has(Role role) => (_roles & (1ul << (int)role)) != 0;

    /// <summary>Whether a mark of that role stands between two places.</summary>
    public bool Has(Role role, int from, int to)
    {
        for (var i = from; i < to && Has(role); i++)
        {
            if (_marks[i].Role == role)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first mark of that role, or -1.</summary>
    public int Find(Role role)
    {
        for (var i = 0; i < Count && Has(role); i++)
        {
            if (_marks[i].Role == role)
            {
                return i;
            }
        }

        return -1;
    }

    public Concept ConceptOf(int index) => text.ConceptOf(_marks[index]);

    /// <summary>The index of what the mark of a topic, an aspect or a party names.</summary>
    public int NamedAt(int index) => ConceptOf(index).Index;

    /// <summary>The aspect that the mark names.</summary>
    public Feature AspectAt(int index) => Lexicon.Aspects[NamedAt(index)];

    public Number NumberOf(int index) => text.NumberOf(_marks[index]);

    /// <summary>Whether it is a number that is no year.</summary>
    public bool IsFigure(int index) => _marks[index].Role == Role.Number && NumberOf(index).Kind != NumberWord.Year;

    /// <summary>Whether it is a number that has no value.</summary>
    public bool IsUnknownNumber(int index) => _marks[index].Role == Role.Number && NumberOf(index).IsUnknown;

    /// <summary>The letters between two marks that no phrase covers.</summary>
    public int Gap(int before, int after) => text.Unknown(_marks[before].End, _marks[after].Start);

    /// <summary>The letters in the clause that no phrase covers.</summary>
    public int Unknown => Count == 0 ? 0 : text.Unknown(_marks[0].Start, _marks[Count - 1].End);

    /// <summary>Whether two marks touch, but for words that say nothing.</summary>
    public bool Touch(int before, int after)
    {
        for (var i = before + 1; i < after; i++)
        {
            if (!IsFiller(i))
            {
                return false;
            }
        }

        return Gap(before, after) == 0;
    }

    /// <summary>Whether the mark says nothing of what is counted.</summary>
    public bool IsFiller(int index) => _marks[index].Role is Role.Filler or Role.Sum or Role.Until or Role.Such;

    /// <summary>Whether an unknown letter follows directly.</summary>
    public bool IsFollowedByUnknown(int index) => text.IsUnknown(_marks[index].End);

    /// <summary>Whether an unknown letter goes directly before.</summary>
    public bool IsPrecededByUnknown(int index) => text.IsUnknown(_marks[index].Start - 1);

    /// <summary>Whether another, of whatever kind, is joined with it: 单位和个人.</summary>
    public bool IsOneOfSeveral(int index, int from, int to)
    {
        var first = index;
        while (first > from && IsFiller(first - 1) && _marks[first - 1].End == _marks[first].Start)
        {
            // 单位或群众个人
            first--;
        }

        return (first > from && _marks[first - 1].Role is Role.And or Role.Item && _marks[first - 1].End == _marks[first].Start) || IsJoinedBehind(index, to);
    }

    private bool IsJoinedBehind(int index, int to) =>
        (index + 2 < to && _marks[index + 1].Role is Role.And or Role.Item && _marks[index + 1].Start == _marks[index].End
            && _marks[index + 2].Role is Role.Filler or Role.Party && _marks[index + 2].Start == _marks[index + 1].End);

    /// <summary>Whether a word for what is counted is told by the one before it: 许可申请 is for permits.</summary>
    public bool IsForOther(int index) => _marks[index].Role == Role.Topic && index > 0 && _marks[index - 1].End == _marks[index].Start
        && _marks[index - 1].Role is Role.Topic or Role.Foreign && ConceptOf(index).Strength == TopicStrength.Generic;

    /// <summary>Whether that mark says what is counted, what became of it or who it is of.</summary>
    public bool IsContent(int index) =>
        _marks[index].Role is Role.Topic or Role.Foreign or Role.Aspect or Role.Party or Role.Channel or Role.Noun or Role.Else;

    /// <summary>Whether such a mark stands between two places.</summary>
    public bool HasContent(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (IsContent(i))
            {
                return true;
            }
        }

        return false;
    }
}
