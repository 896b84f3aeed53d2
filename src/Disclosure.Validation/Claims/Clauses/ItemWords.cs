using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Clauses;

/// <summary>What the marks around a number say, by role; numbers are places in the clause, -1 for none. One is used for many in turn.</summary>
internal sealed class ItemWords
{
    // Nobody names more beside one number.
    private const int MostNames = 12;

    private Clause _clause = null!;
    private int _number;
    private int _headBefore;
    private int _headAfter;

    public List<int> Aspects { get; } = [];

    public List<int> Parties { get; } = [];

    /// <summary>The topics before the number, in order.</summary>
    public List<int> Topics { get; } = [];

    /// <summary>The word for what is counted.</summary>
    public int Head { get; private set; }

    public int Publish { get; private set; }

    public int Channel { get; private set; }

    public int Else { get; private set; }

    public int Noun { get; private set; }

    public bool IsSubset { get; private set; }

    public bool IsManner { get; private set; }

    public bool IsRest { get; private set; }

    public bool IsSame { get; private set; }

    public bool IsCause { get; private set; }

    public bool IsRough { get; private set; }

    /// <summary>Whether something that says what is counted, or what became of it, stands before the number.</summary>
    public bool Leads { get; private set; }

    /// <summary>Whether the word for what is counted means something that the form does not count.</summary>
    public bool IsForeign => Head >= 0 && _clause[Head].Role == Role.Foreign;

    /// <summary>The index of the topic named; -1 for none.</summary>
    public int Topic => Head >= 0 && _clause[Head].Role == Role.Topic ? _clause.NamedAt(Head) : -1;

    public TopicStrength Strength => _clause.ConceptOf(Head).Strength;

    /// <summary>Takes the words of an item.</summary>
    public void Read(Clause clause, Item item) => Read(clause, item.From, item.Number, item.To);

    /// <summary>Takes the words of a clause without a number.</summary>
    public void Read(Clause clause) => Read(clause, 0, -1, clause.Count);

    /// <summary>The group of the aspect at a place.</summary>
    public AspectGroup GroupAt(int index) => _clause.AspectAt(index).Group;

    /// <summary>Whether one of the aspects is of that group or the other.</summary>
    public bool Has(AspectGroup group, AspectGroup other)
    {
        foreach (var index in Aspects)
        {
            if (GroupAt(index) is var found && (found == group || found == other))
            {
                return true;
            }
        }

        return false;
    }

    private void Read(Clause clause, int from, int number, int to)
    {
        (_clause, _number) = (clause, number);
        Aspects.Clear();
        Parties.Clear();
        Topics.Clear();
        (_headBefore, _headAfter, Publish, Channel, Else, Noun) = (-1, -1, -1, -1, -1, -1);
        (IsSubset, IsManner, IsRest, IsSame, IsCause, IsRough, Leads) = (false, false, false, false, false, false, false);
        for (var i = from; i < to; i++)
        {
            if (i != number)
            {
                Leads |= i < number && clause.IsContent(i);
                Gather(i);
            }
        }

        Head = HeadBehind(to) is var behind and >= 0 && !(_headBefore >= 0 && clause.Touch(_headBefore, number)) ? behind
            : _headBefore >= 0 ? _headBefore
            : _headAfter;
    }

    private void Gather(int i)
    {
        switch (_clause[i].Role)
        {
            case Role.Topic or Role.Foreign:
                GatherHead(i);
                break;
            case Role.Aspect:
                GatherAspect(i);
                break;
            case Role.Party:
                Add(Parties, i);
                break;
            case Role.Channel:
                Channel = i;
                break;
            case Role.Else:
                Else = i;
                break;
            case Role.Noun:
                Noun = i;
                break;
            default:
                GatherFlag(i, _clause[i].Role);
                break;
        }
    }

    // 财务公开的十四件: what a word that is not known is opened for is no result.
    private void GatherAspect(int i)
    {
        if (GroupAt(i) != AspectGroup.Publish)
        {
            Add(Aspects, i);
        }
        else if (_clause.AspectAt(i).Listed is null || !_clause.IsPrecededByUnknown(i))
        {
            Publish = i;
        }
    }

    private static void Add(List<int> names, int index)
    {
        if (names.Count == MostNames)
        {
            names.RemoveAt(0);
        }

        names.Add(index);
    }

    private void GatherFlag(int i, Role role)
    {
        IsSubset |= (role == Role.Class && _clause.IsPrecededByUnknown(i)) || (role == Role.Subset && (i + 1 >= _clause.Count
            || _clause.Gap(i, i + 1) > 0 || _clause[i + 1].Role is not (Role.Topic or Role.Own or Role.Cause)));
        IsRough |= role == Role.Rough && i + 1 == _number && _clause.Touch(i, _number);
        IsManner |= role == Role.Manner;
        IsRest |= role == Role.Rest;
        IsSame |= role == Role.Same;
        IsCause |= role == Role.Cause;
    }

    private void GatherHead(int i)
    {
        if (_clause.IsForOther(i))
        {
            return;
        }

        if (i > _number)
        {
            // 1件被撤销答复书: what stands behind a result is no longer what is counted.
            _headAfter = _clause[i].Role == Role.Foreign && _number >= 0 && Aspects.Count > 0 && Aspects[^1] > _number ? _headAfter : i;
            return;
        }

        _headBefore = i;
        if (_clause[i].Role == Role.Topic)
        {
            Add(Topics, i);
        }
    }

    // 104件申请, 3件信访件: the last word of the run that follows the number directly.
    private int HeadBehind(int to)
    {
        var head = -1;
        for (var i = _number + 1; _number >= 0 && i < to && _clause.Touch(i - 1, i); i++)
        {
            if (_clause[i].Role is Role.Topic or Role.Foreign)
            {
                head = i;
            }
            else if (_clause[i].Role is not (Role.Noun or Role.Filler or Role.Party))
            {
                break;
            }
        }

        return head;
    }
}
