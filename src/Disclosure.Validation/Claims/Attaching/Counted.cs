using Disclosure.Validation.Claims.Clauses;
using Disclosure.Validation.Claims.Context;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Claims.Marking;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>A number with the words around it, while it is being found out what it counts.</summary>
/// <param name="clause">The clause.</param>
/// <param name="item">The number, and the marks that go with it.</param>
/// <param name="words">What those marks say.</param>
internal sealed class Counted(Clause clause, Item item, ItemWords words)
{
    public Clause Clause => clause;

    public Item Item => item;

    public ItemWords Words => words;

    public Number Number { get; } = clause.NumberOf(item.Number);

    /// <summary>The index of what it counts.</summary>
    public int Topic { get; set; }

    public ClaimDoubt Doubt { get; set; }

    /// <summary>Whether its words say what it counts, or what became of it.</summary>
    public bool HasContent => clause.HasContent(item.From, item.To);

    /// <summary>The claim that it makes.</summary>
    public ClaimDraft Draft(ClaimContext context, int topic, int aspect, IReadOnlyList<Reading> readings, int party = -1)
    {
        var lexicon = clause.Lexicon;
        var (start, end) = Span();
        var unit = Number.Kind == NumberWord.Money ? Counts.YuanInTenThousand : 1;
        return new ClaimDraft
        {
            Kind = aspect < 0 || lexicon.Aspects[aspect].Is.Count == 0 ? ClaimKind.Part : ClaimKind.Figure,
            Topic = topic,
            Aspect = aspect,
            Party = party,
            IsChannel = words.Channel >= 0 || (words.Else >= 0 && aspect < 0),
            Readings = readings,
            Value = Number.Value / unit,
            Step = Number.Step / unit,
            Unit = Number.Kind == NumberWord.Money ? ClaimUnit.Amount : ClaimUnit.Count,
            Doubt = Doubt == ClaimDoubt.None && aspect >= 0 && lexicon.Aspects[aspect].IsDoubtful ? ClaimDoubt.Unclear
                : Doubt == ClaimDoubt.None && IsPartOfWorked(aspect) ? ClaimDoubt.PartOfWhole
                : Doubt,
            Start = start,
            End = end,
            Number = (clause[item.Number].Start, clause[item.Number].End),
            Trails = words.IsManner && !words.Leads,
            IsListed = context.InList,
            NamesThisYear = clause.When == Role.This,
            Rests = words.IsRest,
            Sentence = context.Sentence,
            Whole = aspect < 0 && words.Channel >= 0 ? WholeOfChannels(context) : context.ListWhole,
        };
    }

    // 收到37件，33件已办结。按申请方式分：网络申请14件: by channel they come in.
    private static ClaimDraft? WholeOfChannels(ClaimContext context) =>
        context is { ListWhole: { IsChannel: false } whole, LastIntake: { IsChannel: false } intake } && whole.Topic == intake.Topic && whole.Sentence == intake.Sentence ? intake
        : context.ListWhole ?? (context.LastTotal is { IsChannel: false } total && total.Sentence == context.Sentence ? total : null);

    // 其余3件已办结, 另协调办理15件
    private bool IsPartOfWorked(int aspect) => aspect >= 0 && clause.Lexicon.Aspects[aspect].Group is AspectGroup.Completion or AspectGroup.Work && words.IsRest;

    // From the first to the last of the words that say it.
    private (int Start, int End) Span()
    {
        var (first, last) = (item.Number, item.Number);
        Widen(words.Aspects);
        Widen(words.Parties);
        Widen(words.Topics);
        foreach (var index in (ReadOnlySpan<int>)[words.Head, words.Publish, words.Channel, words.Else])
        {
            (first, last) = index < 0 ? (first, last) : (Math.Min(first, index), Math.Max(last, index));
        }

        return (clause[Years.WithYear(clause, first, item.From)].Start, clause[last].End);

        void Widen(List<int> indexes)
        {
            foreach (var index in indexes)
            {
                (first, last) = (Math.Min(first, index), Math.Max(last, index));
            }
        }
    }
}
