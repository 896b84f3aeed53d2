using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Clauses;

/// <summary>What the marks around a number say, by role; numbers are places in the clause, -1 for none. One is used for many in turn.</summary>
internal sealed class ItemWords
{
    // Nobody names more beside one number.
    private const int MostNames = 12;

    private int _groups;
    private int _number;
    private int _headBefore;
    private int _headAfter;
    private int _such;

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
    public bool IsForeign { get; private set; }

    /// <summary>The index of the topic named; -1 for none.</summary>
    public int Topic { get; private set; }

    public TopicStrength Strength { get; private set; }

    /// <summary>Takes the words of an item.</summary>
    public void Read(Clause clause, Item item) => Read(clause, item.From, item.Number, item.To);

    /// <summary>Takes the words of a clause without a number.</summary>
    public void Read(Clause clause) => Read(clause, 0, -1, clause.Count);

    /// <summary>Whether one of the aspects is of that group.</summary>
    public bool Has(AspectGroup group) => (_groups & (1 << (int)group)) != 0;

    private void Read(Clause clause, int from, int number, int to)
    {
        (_groups, _number, _such) = (0, number, -1);
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
                Gather(clause, i);
            }
        }

        Head = HeadBehind(clause, to) is var behind and >= 0 && !(_headBefore >= 0 && clause.Touch(_headBefore, number)) ? behind
            : _headBefore >= 0 ? _headBefore
            : _headAfter;

        // 依申请公开等4个栏目: of the kinds that were listed.
        IsSubset |= Head >= 0 && Head < _such;
        IsForeign = Head >= 0 && clause[Head].Role == Role.Foreign;
        (Topic, Strength) = Head >= 0 && !IsForeign ? (clause.NamedAt(Head), clause.ConceptOf(Head).Strength) : (-1, default);
    }

    private void Gather(Clause clause, int i)
    {
        switch (clause[i].Role)
        {
            case Role.Topic or Role.Foreign:
                GatherHead(clause, i);
                break;
            case Role.Aspect when !IsNegated(clause, i):
                GatherAspect(clause, i);
                break;
            case Role.Party when !IsAskedFor(clause, i):
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
                GatherFlag(clause, i, clause[i].Role);
                break;
        }
    }

    // 1件因未收到补正材料: what did not become of it.
    private bool IsNegated(Clause clause, int i) => i > _number && _number >= 0 && clause[i - 1].Role == Role.Deny && clause[i - 1].End == clause[i].Start;

    // 2件申请公开企业名单: whose list it is.
    private static bool IsAskedFor(Clause clause, int i) => clause.IsFollowedByUnknown(i) && i > 0 && clause[i - 1].Role == Role.Topic
        && clause.ConceptOf(i - 1).Strength == TopicStrength.Weak && clause[i - 1].End == clause[i].Start;

    // 财务公开的十四件: what a word that is not known is opened for is no result.
    private void GatherAspect(Clause clause, int i)
    {
        var aspect = clause.AspectAt(i);
        if (aspect.Group != AspectGroup.Publish)
        {
            Add(Aspects, i);
            _groups |= 1 << (int)aspect.Group;
        }
        else if (aspect.Listed is null || !clause.IsPrecededByUnknown(i))
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

    private void GatherFlag(Clause clause, int i, Role role)
    {
        IsSubset |= (role == Role.Class && clause.IsPrecededByUnknown(i)) || (role == Role.Subset && (i + 1 >= clause.Count
            || clause.Gap(i, i + 1) > 0 || clause[i + 1].Role is not (Role.Topic or Role.Own or Role.Cause)));
        _such = role == Role.Such && i < _number ? i : _such;
        IsRough |= role == Role.Rough && i + 1 == _number && clause.Touch(i, _number);
        IsManner |= role == Role.Manner;
        IsRest |= role == Role.Rest;
        IsSame |= role == Role.Same;
        IsCause |= role == Role.Cause;
    }

    private void GatherHead(Clause clause, int i)
    {
        if (clause.IsForOther(i))
        {
            return;
        }

        if (i > _number)
        {
            // 1件被撤销答复书: what stands behind a result is no longer what is counted.
            _headAfter = clause[i].Role == Role.Foreign && _number >= 0 && Aspects.Count > 0 && Aspects[^1] > _number ? _headAfter : i;
            return;
        }

        _headBefore = i;
        if (clause[i].Role == Role.Topic)
        {
            Add(Topics, i);
        }
    }

    // 104件申请, 3件信访件: the last word of the run that follows the number directly.
    private int HeadBehind(Clause clause, int to)
    {
        var head = -1;
        for (var i = _number + 1; _number >= 0 && i < to && clause.Touch(i - 1, i); i++)
        {
            if (clause[i].Role is Role.Topic or Role.Foreign)
            {
                head = i;
            }
            else if (!clause.IsFiller(i) && clause[i].Role is not (Role.Noun or Role.Party))
            {
                break;
            }
        }

        return head;
    }
}
