using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>What the marks around a number say, by role; the numbers are places in the clause.</summary>
internal sealed class ItemMarks
{
    // Nobody names more beside one number.
    private const int MostNames = 12;

    private readonly Clause _clause;
    private readonly int _number;

    /// <param name="clause">The clause.</param>
    /// <param name="from">The first mark.</param>
    /// <param name="number">The mark of the number; -1 where the clause has none.</param>
    /// <param name="to">The mark behind the last.</param>
    public ItemMarks(Clause clause, int from, int number, int to)
    {
        (_clause, _number) = (clause, number);
        for (var i = from; i < to; i++)
        {
            if (i != number)
            {
                Gather(i, isBefore: i < number);
            }
        }

        Head = HeadBehind(to) is var behind and >= 0 && !(HeadBefore >= 0 && TouchesNumber(HeadBefore)) ? behind
            : HeadBefore >= 0 ? HeadBefore
            : HeadAfter;
    }

    public List<int> Aspects { get; } = [];

    public List<int> Parties { get; } = [];

    /// <summary>The topics before the number, in order.</summary>
    public List<int> Topics { get; } = [];

    /// <summary>The word for what is counted; -1 where there is none.</summary>
    public int Head { get; }

    public int Publish { get; private set; } = -1;

    public int Channel { get; private set; } = -1;

    public int Else { get; private set; } = -1;

    public int Noun { get; private set; } = -1;

    public bool IsSubset { get; private set; }

    public bool IsManner { get; private set; }

    public bool IsRest { get; private set; }

    public bool IsSame { get; private set; }

    public bool IsCause { get; private set; }

    public bool IsRough { get; private set; }

    private int HeadBefore { get; set; } = -1;

    private int HeadAfter { get; set; } = -1;

    /// <summary>Whether the word for what is counted means something that the form does not count.</summary>
    public bool IsForeign => Head >= 0 && _clause[Head].Role == Role.Foreign;

    /// <summary>The index of the topic named; -1 for none.</summary>
    public int Topic => Head >= 0 && _clause[Head].Role == Role.Topic ? _clause.ConceptOf(Head).Index : -1;

    private bool TouchesNumber(int index) => index < _number ? _clause.Touch(index, _number) : _clause.Touch(_number, index);

    private void Gather(int i, bool isBefore)
    {
        switch (_clause[i].Role)
        {
            case Role.Topic or Role.Foreign:
                GatherHead(i, isBefore);
                break;
            case Role.Aspect when _clause.Text.Lexicon.Aspects[_clause.ConceptOf(i).Index].Group == AspectGroup.Publish:
                Publish = i;
                break;
            case Role.Aspect:
                Add(Aspects, i);
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
            case Role.Subset:
                IsSubset |= i + 1 >= _clause.Count || _clause.Gap(i, i + 1) > 0 || _clause[i + 1].Role is not (Role.Topic or Role.Own or Role.Cause);
                break;
            case Role.Class:
                IsSubset |= _clause.IsPrecededByUnknown(i);
                break;
            case Role.Rough:
                IsRough |= i + 1 == _number && _clause.Touch(i, _number);
                break;
            default:
                GatherFlag(_clause[i].Role);
                break;
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

    private void GatherFlag(Role role)
    {
        IsManner |= role == Role.Manner;
        IsRest |= role == Role.Rest;
        IsSame |= role == Role.Same;
        IsCause |= role == Role.Cause;
    }

    private void GatherHead(int i, bool isBefore)
    {
        var concept = _clause.ConceptOf(i);
        if (_clause.IsForOther(i))
        {
            return;
        }

        if (isBefore)
        {
            HeadBefore = i;
            if (concept.Role == Role.Topic)
            {
                Add(Topics, i);
            }
        }
        else
        {
            HeadAfter = i;
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
