using Disclosure.Validation.Claims.Clauses;
using Disclosure.Validation.Claims.Context;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Claims.Marking;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>Tells what the numbers of a clause count.</summary>
internal sealed class Counts(CellMeanings meanings, ClaimContext context, Drafts drafts)
{
    public const decimal YuanInTenThousand = 10_000m;

    private readonly ItemWords _words = new();
    private readonly TopicChoice _topics = new(context);
    private readonly AspectChoice _aspects = new(context);
    private Clause _clause = null!;
    private Item _item;
    private Number _number;
    private ClaimDoubt _doubt;
    private int _topic;

    private Lexicon Lexicon => meanings.Lexicon;

    public void Read(Clause clause, Item item)
    {
        (_clause, _item, _number) = (clause, item, clause.NumberOf(item.Number));
        _words.Read(clause, item);
        var topic = _topics.Of(clause, item, _words);
        _topic = topic;
        context.IsPublished = _words.Publish >= 0 || (context.IsPublished && _words.Aspects.Count == 0);
        if (topic >= 0 && _number.Kind == NumberWord.Money == Lexicon.Topics[topic].IsMoney && ReadTopic(topic))
        {
            context.Mention(_topic);
            (context.LastIsForeign, context.LastIsUnread) = (false, false);
            return;
        }

        if (_number.Kind == NumberWord.Money && context.ListWhole is { Unit: ClaimUnit.Amount } all && !_number.IsRough && !_words.IsSubset)
        {
            // 收取信息处理费2230元，其中甲局880元: of whom does not matter.
            _doubt = ClaimDoubt.None;
            Add(all.Topic, -1, []);
            return;
        }

        if ((context.ListWhole ?? context.LastTotal) is { } whole && whole.Sentence == context.Sentence)
        {
            whole.IsPartlyRead = true;
        }

        if (topic >= 0)
        {
            // 公开规范性文件9件，其中新制定7件
            context.Mention(topic);
        }

        context.LastIsForeign = topic == ClaimContext.Foreign || context.InForeignList;
        context.Topic = context.LastIsForeign ? ClaimContext.Foreign : context.Topic;
        context.LastIsUnread = true;
    }

    private bool ReadTopic(int topic)
    {
        _doubt = Doubts.Of(_clause, _item, _number, _words, topic, context);
        if (_doubt == ClaimDoubt.None && context.LastTotal is { Doubt: ClaimDoubt.OwnBusiness } total && total.Topic == topic && total.Sentence == context.Sentence)
        {
            // 审理行政复议案件56件，维持20件
            _doubt = ClaimDoubt.OwnBusiness;
        }

        var hasOutcome = HasOutcome(topic);
        if (_words.Channel >= 0 && Lexicon.Topics[topic].HasParties && !hasOutcome)
        {
            ReadChannel(topic);
            return true;
        }

        if (PartyOf() is var party and >= 0 && Lexicon.Topics[topic].HasParties && !hasOutcome)
        {
            AddParty(topic, party);
            return true;
        }

        return _words.Else >= 0 && _words.Aspects.Count == 0 ? ReadElse(topic) : ReadAspects(topic);
    }

    private bool ReadAspects(int topic)
    {
        var aspects = _aspects.Of(_clause, _item, _words, topic, ref _doubt);
        if (aspects.Count > 0 && AspectChoice.IsResult(Lexicon.Aspects[aspects[0]]))
        {
            var areJoined = Joins.AreJoined(_clause, _words.Aspects);
            if (_doubt == ClaimDoubt.None && areJoined && aspects.Exists(aspect => Lexicon.Aspects[aspect].Is.Count == 0))
            {
                // 信息不存在或非本机关职责23份: how many of each nobody knows.
                _doubt = ClaimDoubt.PartOfWhole;
            }

            Add(topic, aspects[0], Outcomes.Readings(meanings, topic, aspects, areJoined));
            return true;
        }

        foreach (var aspect in aspects)
        {
            var others = JoinedTopics(topic, aspect);
            var areEach = _number.Value == 0 || _clause.Has(Role.All, _item.From, _item.Number);
            foreach (var other in areEach ? others : [])
            {
                Add(other, aspect, meanings.Readings(other, aspect));
            }

            var readings = _words.IsSame && context.LastTotal is { } total ? total.Readings : TopicReadings(topic, aspect, areEach ? [] : others);
            Add(areEach || others.Count == 0 ? topic : Together(topic, aspect, readings), aspect, readings);
        }

        return aspects.Count > 0;
    }

    // 行政复议、行政诉讼共3件: the topics that are joined with the last, in order.
    private List<int> JoinedTopics(int topic, int aspect)
    {
        var joined = new List<int>(0);
        for (var i = _words.Topics.Count - 2; i >= 0; i--)
        {
            var other = _clause.NamedAt(_words.Topics[i]);
            if (other == topic || !Joins.Join(_clause, _words.Topics[i], _words.Topics[i + 1]) || meanings.Readings(other, aspect).Count == 0)
            {
                break;
            }

            joined.Insert(0, other);
        }

        return joined;
    }

    private IReadOnlyList<Reading> TopicReadings(int topic, int aspect, List<int> others)
    {
        var readings = meanings.Readings(topic, aspect);
        return others.Count == 0 || readings.Count == 0 ? readings
            : [others.Aggregate(readings[0], (sum, other) => sum.With(meanings.Readings(other, aspect)[0]))];
    }

    // 行政复议、行政诉讼共3件 are disputes, to what follows.
    private int Together(int topic, int aspect, IReadOnlyList<Reading> readings)
    {
        var all = Array.FindIndex(Lexicon.Topics, one => readings.Count > 0 && meanings.Readings(Array.IndexOf(Lexicon.Topics, one), aspect) is [var first, ..]
            && first.Cells.SetEquals(readings[0].Cells));
        _topic = all >= 0 ? all : topic;
        return _topic;
    }

    private bool HasOutcome(int topic)
    {
        foreach (var index in _words.Aspects)
        {
            if (AspectChoice.IsResult(_clause.AspectAt(index)) && Lexicon.Goes[topic][_clause.NamedAt(index)])
            {
                return true;
            }
        }

        return false;
    }

    // Several kinds of parties are all of them.
    private int PartyOf()
    {
        var party = -1;
        foreach (var index in _words.Parties)
        {
            if (_clause.IsOneOfSeveral(index, _item.From, _item.To) || (party >= 0 && party != _clause.NamedAt(index)))
            {
                return -1;
            }

            party = _clause.NamedAt(index);
        }

        return party;
    }

    // A part by party is of the whole that it parts.
    private void AddParty(int topic, int party)
    {
        var verbs = _aspects.Verbs(_clause, _words, topic);
        if (verbs.Count == 0)
        {
            var whole = context.ListWhole ?? context.LastTotal;
            verbs.Add(whole is { Aspect: >= 0 } && whole.Topic == topic && Lexicon.Aspects[whole.Aspect].Group != AspectGroup.Outcome
                ? whole.Aspect
                : Lexicon.AspectOf(Lexicon.Topics[topic].Aspect));
        }

        foreach (var aspect in verbs)
        {
            // 办结505件，其中自然人490件: of those handled, or of all that came in.
            var others = Lexicon.Aspects[aspect].Group == AspectGroup.Completion ? meanings.Readings(topic, Lexicon.AspectOf(Lexicon.Topics[topic].Aspect), party) : [];
            Add(topic, aspect, [.. meanings.Readings(topic, aspect, party), .. others], party);
        }
    }

    // 通过网站收到3件: of one channel, unless no other is named.
    private void ReadChannel(int topic)
    {
        var verbs = _aspects.Of(_clause, _item, _words, topic, ref _doubt);
        if (context.InList || verbs.Count == 0 || _words.Topic < 0 || context.Last is { IsChannel: true } || context.LastTotal?.Sentence == context.Sentence)
        {
            Add(topic, -1, []);
            return;
        }

        _doubt = _doubt == ClaimDoubt.None ? ClaimDoubt.PartOfWhole : _doubt;
        foreach (var verb in verbs)
        {
            Add(topic, verb, meanings.Readings(topic, verb));
        }
    }

    // The rest of a list is of the kind of what was listed before.
    private bool ReadElse(int topic)
    {
        if (context.Last is not { } last || last.Topic != topic || last.Sentence != context.Sentence)
        {
            return false;
        }

        if (last.IsChannel)
        {
            Add(topic, -1, []);
            return true;
        }

        var (aspect, party) = last.Party >= 0 ? (last.Aspect, Lexicon.ElseParty)
            : last.Aspect >= 0 && Lexicon.Aspects[last.Aspect].Group == AspectGroup.Outcome ? (Lexicon.ElseAspect(topic), -1)
            : (-1, -1);
        if (aspect >= 0)
        {
            Add(topic, aspect, meanings.Readings(topic, aspect, party), party);
        }

        return aspect >= 0;
    }

    private void Add(int topic, int aspect, IReadOnlyList<Reading> readings, int party = -1)
    {
        var (start, end) = Span();
        var unit = _number.Kind == NumberWord.Money ? YuanInTenThousand : 1;
        drafts.Add(new ClaimDraft
        {
            Kind = aspect < 0 || Lexicon.Aspects[aspect].Is.Count == 0 ? ClaimKind.Part : ClaimKind.Figure,
            Topic = topic,
            Aspect = aspect,
            Party = party,
            IsChannel = _words.Channel >= 0 || (_words.Else >= 0 && aspect < 0),
            Readings = readings,
            Value = _number.Value / unit,
            Step = _number.Step / unit,
            Unit = _number.Kind == NumberWord.Money ? ClaimUnit.Amount : ClaimUnit.Count,
            Doubt = _doubt == ClaimDoubt.None && aspect >= 0 && Lexicon.Aspects[aspect].IsDoubtful ? ClaimDoubt.Unclear
                : _doubt == ClaimDoubt.None && IsPartOfHandled(aspect) ? ClaimDoubt.PartOfWhole
                : _doubt,
            Start = start,
            End = end,
            Number = (_clause[_item.Number].Start, _clause[_item.Number].End),
            Trails = _words.IsManner && !_words.Leads,
            Sentence = context.Sentence,
            Whole = context.ListWhole ?? (_words.Channel >= 0 && aspect < 0 && context.LastTotal is { IsChannel: false } total && total.Sentence == context.Sentence ? total : null),
        });
    }

    // 其余3件已办结
    private bool IsPartOfHandled(int aspect) => aspect >= 0 && Lexicon.Aspects[aspect].Group == AspectGroup.Completion
        && _words.IsRest;

    // From the first to the last of the words that say it.
    private (int Start, int End) Span()
    {
        var (first, last) = (_item.Number, _item.Number);
        Widen(_words.Aspects);
        Widen(_words.Parties);
        Widen(_words.Topics);
        foreach (var index in (ReadOnlySpan<int>)[_words.Head, _words.Publish, _words.Channel, _words.Else])
        {
            (first, last) = index < 0 ? (first, last) : (Math.Min(first, index), Math.Max(last, index));
        }

        return (_clause[Years.WithYear(_clause, first, _item.From)].Start, _clause[last].End);

        void Widen(List<int> indexes)
        {
            foreach (var index in indexes)
            {
                (first, last) = (Math.Min(first, index), Math.Max(last, index));
            }
        }
    }
}
