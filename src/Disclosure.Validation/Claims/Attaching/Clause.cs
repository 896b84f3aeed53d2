using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Claims.Marking;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>The marks of a clause, without those of brackets in it.</summary>
/// <param name="text">The text.</param>
/// <param name="year">The year reported on; null where unknown.</param>
internal sealed class Clause(MarkedText text, int? year)
{
    private readonly List<Mark> _marks = [];

    public MarkedText Text => text;

    public int? Year => year;

    public IReadOnlyList<Mark> Marks => _marks;

    public int Count => _marks.Count;

    /// <summary>The time that the marks up to the last number read name; null for none.</summary>
    public Role? When { get; set; }

    /// <summary>Whether it is the first of its sentence.</summary>
    public bool IsFirst { get; set; }

    public Mark this[int index] => _marks[index];

    public void Clear()
    {
        _marks.Clear();
        When = null;
    }

    public void Add(Mark mark) => _marks.Add(mark);

    /// <summary>Makes a denial of what can be one: 不存在行政复议, not 不存在10件.</summary>
    public void Settle()
    {
        var hasTopic = false;
        for (var i = _marks.Count - 1; i >= 0; i--)
        {
            hasTopic = _marks[i].Role != Role.Number && (hasTopic || _marks[i].Role is Role.Topic or Role.Foreign);
            if (hasTopic && _marks[i].Role == Role.Aspect && text.Lexicon.Aspects[ConceptOf(i).Index].Denies)
            {
                _marks[i] = _marks[i] with { Role = Role.Deny };
            }
        }
    }

    /// <summary>The first mark of that role from a place on, or -1.</summary>
    public int Find(Role role, int from = 0) => _marks.FindIndex(Math.Min(from, _marks.Count), mark => mark.Role == role);

    public bool Has(Role role) => Find(role) >= 0;

    public Concept ConceptOf(int index) => text.ConceptOf(_marks[index]);

    public Number NumberOf(int index) => text.NumberOf(_marks[index]);

    /// <summary>The letters between two marks that no phrase covers.</summary>
    public int Gap(int before, int after) => text.Unknown(_marks[before].End, _marks[after].Start);

    /// <summary>Whether two marks touch, but for words that say nothing.</summary>
    public bool Touch(int before, int after)
    {
        for (var i = before + 1; i < after; i++)
        {
            if (_marks[i].Role != Role.Filler)
            {
                return false;
            }
        }

        return Gap(before, after) == 0;
    }

    /// <summary>Whether an unknown letter follows directly.</summary>
    public bool IsFollowedByUnknown(int index) => text.Unknown(_marks[index].End, Math.Min(_marks[index].End + 1, text.Text.Characters.Length)) > 0;

    /// <summary>Whether an unknown letter goes directly before.</summary>
    public bool IsPrecededByUnknown(int index) => text.Unknown(Math.Max(0, _marks[index].Start - 1), _marks[index].Start) > 0;

    /// <summary>Whether a word for what is counted is told by the one before it: 许可申请 is for permits.</summary>
    public bool IsForOther(int index) => _marks[index].Role == Role.Topic && ConceptOf(index).Strength == TopicStrength.Generic
        && index > 0 && _marks[index - 1].End == _marks[index].Start && _marks[index - 1].Role is Role.Topic or Role.Foreign;

    /// <summary>Whether that mark says what is counted, what became of it or who it is of.</summary>
    public bool IsContent(int index) =>
        _marks[index].Role is Role.Topic or Role.Foreign or Role.Aspect or Role.Party or Role.Channel or Role.Noun or Role.Else;
}
