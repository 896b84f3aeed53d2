using Disclosure.Validation.Claims.Clauses;
using Disclosure.Validation.Claims.Context;
using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>Tells what the numbers of a clause count.</summary>
internal sealed class Counts(CellMeanings meanings, ClaimContext context, Drafts drafts)
{
    public const decimal YuanInTenThousand = 10_000m;

    private readonly ItemWords _words = new();
    private readonly TopicChoice _topics = new(context);
    private readonly AspectChoice _aspects = new(context);
    private readonly Totals _totals = new(meanings, context, drafts);

    private Lexicon Lexicon => meanings.Lexicon;

    public void Read(Clause clause, Item item)
    {
        _words.Read(clause, item);
        var it = new Counted(clause, item, _words);
        context.Pending = null;
        if (_totals.Read(it))
        {
            (context.LastIsForeign, context.LastIsUnread) = (false, false);
            return;
        }

        it.Topic = _topics.Of(clause, item, _words);
        context.IsPublished = _words.Publish >= 0 || (context.IsPublished && _words.Aspects.Count == 0);
        if (it.Topic >= 0 && it.Number.Kind == NumberWord.Money == Lexicon.Topics[it.Topic].IsMoney && ReadTopic(it, it.Topic))
        {
            // 办理审批6820件，其中登记3510件；收到申请2件，答复2件: a list of something else has ended.
            context.InList &= !context.InForeignList;
            context.Mention(it.Topic);
            (context.LastIsForeign, context.LastIsUnread, context.InForeignList) = (false, false, false);
            return;
        }

        if (it.Number.Kind == NumberWord.Money && context.ListWhole is { Unit: ClaimUnit.Amount } all && !it.Number.IsRough && !_words.IsSubset)
        {
            // 收取信息处理费2230元，其中甲局880元: of whom does not matter.
            Add(it, all.Topic, -1, []);
            return;
        }

        LeaveUnread(it);
    }

    private void LeaveUnread(Counted it)
    {
        if ((context.ListWhole ?? context.LastTotal) is { } whole && whole.Sentence == context.Sentence)
        {
            whole.IsPartlyRead = true;
            if (_words is { Topic: >= 0, Strength: TopicStrength.Weak } && Lexicon.Topics[whole.Topic] is { IsBusiness: true, IsPublished: false })
            {
                // 被申请行政复议15件，其中政府信息公开类2件
                whole.DoubtFor(ClaimDoubt.OwnBusiness);
            }
        }

        if (it.Topic >= 0)
        {
            // 公开规范性文件9件，其中新制定7件
            context.Mention(it.Topic);
        }

        context.LastIsForeign = it.Topic == ClaimContext.Foreign || context.InForeignList;
        context.HasForeign |= context.LastIsForeign;
        context.Topic = context.LastIsForeign ? ClaimContext.Foreign : context.Topic;
        context.LastIsUnread = true;
        var topic = it.Topic >= 0 ? it.Topic : context.Topic;
        if (topic >= 0 && !context.LastIsForeign && Lexicon.Topics[topic].HasParties && it.Number.Kind == NumberWord.Measure)
        {
            // 1件因未收到补正材料，结转下年: the next clause may say what became of it.
            it.Doubt = FigureDoubts.Of(it, topic, context);
            context.Pending = it.Draft(context, topic, -1, []);
        }
    }

    private bool ReadTopic(Counted it, int topic)
    {
        it.Doubt = FigureDoubts.Of(it, topic, context);
        if (it.Doubt == ClaimDoubt.None && !_words.IsCause && context.LastTotal is { Doubt: ClaimDoubt.OwnBusiness } total && total.Topic == topic && total.Sentence == context.Sentence)
        {
            // 审理行政复议案件56件，维持20件
            it.Doubt = ClaimDoubt.OwnBusiness;
        }

        var hasOutcome = HasOutcome(it, topic);
        if (_words.Channel >= 0 && Lexicon.Topics[topic].HasParties && !hasOutcome)
        {
            ReadChannel(it, topic);
            return true;
        }

        if (PartyOf(it) is var party and >= 0 && Lexicon.Topics[topic].HasParties && !hasOutcome)
        {
            AddParty(it, topic, party);
            return true;
        }

        return _words.Else >= 0 && _words.Aspects.Count == 0 ? ReadElse(it, topic) : ReadAspects(it, topic);
    }

    private List<int> AspectsOf(Counted it, int topic)
    {
        var doubt = it.Doubt;
        var aspects = _aspects.Of(it.Clause, it.Item, _words, topic, ref doubt);
        it.Doubt = doubt;
        return aspects;
    }

    private bool ReadAspects(Counted it, int topic)
    {
        var aspects = AspectsOf(it, topic);
        if (aspects.Count > 0 && Lexicon.Aspects[aspects[0]].IsResult)
        {
            AddResult(it, topic, aspects);
            return true;
        }

        foreach (var aspect in aspects)
        {
            var others = JoinedTopics(it, topic, aspect);
            var areEach = it.Number.Value == 0 || it.Clause.Has(Role.All, it.Item.From, it.Item.Number);
            foreach (var other in areEach ? others : [])
            {
                Add(it, other, aspect, meanings.Readings(other, aspect));
            }

            var readings = _words.IsSame && context.LastTotal is { } total ? total.Readings : TopicReadings(topic, aspect, areEach ? [] : others);
            it.Topic = areEach || others.Count == 0 ? topic : Together(topic, aspect, readings);
            Add(it, it.Topic, aspect, readings);
        }

        return aspects.Count > 0;
    }

    private void AddResult(Counted it, int topic, List<int> aspects)
    {
        var areJoined = _aspects.IncludesOpen || Joins.AreJoined(it.Clause, _words.Aspects);
        if (it.Doubt == ClaimDoubt.None && areJoined && (aspects.Exists(aspect => Lexicon.Aspects[aspect].Is.Count == 0) || Outcomes.AreReasonAndResult(meanings, topic, aspects)))
        {
            // 信息不存在或非本机关职责23份: how many of each nobody knows; 本机关不掌握、不予公开1件: one may be why the other.
            it.Doubt = ClaimDoubt.PartOfWhole;
        }

        if (aspects.Count == 1 && Lexicon.Topics[topic].HasParties && PartyOf(it) is var party and >= 0)
        {
            // 予以公开自然人申请6件
            Add(it, topic, aspects[0], meanings.Readings(topic, aspects[0], party), party);
            return;
        }

        Add(it, topic, aspects[0], Outcomes.Readings(meanings, topic, aspects, areJoined));
    }

    // 行政复议、行政诉讼共3件: the topics that are joined with the last, in order.
    private List<int> JoinedTopics(Counted it, int topic, int aspect)
    {
        var joined = new List<int>(0);
        for (var i = _words.Topics.Count - 2; i >= 0; i--)
        {
            var other = it.Clause.NamedAt(_words.Topics[i]);
            if (other == topic || !Joins.Join(it.Clause, _words.Topics[i], _words.Topics[i + 1]) || meanings.Readings(other, aspect).Count == 0)
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
        return all >= 0 ? all : topic;
    }

    private bool HasOutcome(Counted it, int topic)
    {
        foreach (var index in _words.Aspects)
        {
            if (it.Clause.AspectAt(index).IsResult && Lexicon.Goes[topic][it.Clause.NamedAt(index)])
            {
                return true;
            }
        }

        return false;
    }

    // Several kinds of parties are all of them.
    private int PartyOf(Counted it)
    {
        var party = -1;
        foreach (var index in _words.Parties)
        {
            if (it.Clause.IsOneOfSeveral(index, it.Item.From, it.Item.To) || (party >= 0 && party != it.Clause.NamedAt(index)))
            {
                return -1;
            }

            party = it.Clause.NamedAt(index);
        }

        return party;
    }

    // A part by party is of the whole that it parts.
    private void AddParty(Counted it, int topic, int party)
    {
        var verbs = _aspects.Verbs(it.Clause, _words, topic);
        if (verbs.Count == 0)
        {
            var whole = context.ListWhole ?? context.LastTotal;
            verbs.Add(context.Last is { Party: >= 0 } last && last.Topic == topic && last.Sentence == context.Sentence && drafts.IsOutcome(last) ? last.Aspect
                : whole is { Aspect: >= 0 } && whole.Topic == topic && Lexicon.Aspects[whole.Aspect].Group != AspectGroup.Outcome ? whole.Aspect
                : Lexicon.AspectOf(Lexicon.Topics[topic].Aspect));
        }

        foreach (var aspect in verbs)
        {
            // 办结505件，其中自然人490件: of those handled, or of all that came in.
            var others = Lexicon.Aspects[aspect].Group == AspectGroup.Completion ? meanings.Readings(topic, Lexicon.AspectOf(Lexicon.Topics[topic].Aspect), party) : [];
            Add(it, topic, aspect, [.. meanings.Readings(topic, aspect, party), .. others], party);
        }
    }

    // 通过网站收到3件: of one channel, unless no other is named.
    private void ReadChannel(Counted it, int topic)
    {
        var verbs = AspectsOf(it, topic);
        if (context.InList || verbs.Count == 0 || _words.Topic < 0 || context.Last is { IsChannel: true } || context.LastTotal?.Sentence == context.Sentence)
        {
            Add(it, topic, -1, []);
            return;
        }

        it.Doubt = it.Doubt == ClaimDoubt.None && !IsOfAll(it) ? ClaimDoubt.PartOfWhole : it.Doubt;
        foreach (var verb in verbs)
        {
            Add(it, topic, verb, meanings.Readings(topic, verb));
        }
    }

    // 通过平台、邮寄等收到3件, 通过系统共收到3件: of all of them.
    private static bool IsOfAll(Counted it)
    {
        var isOfAll = it.Clause.Has(Role.Sum, it.Item.From, it.Item.Number) || it.Clause.Has(Role.Such, it.Words.Channel, it.Item.Number);
        for (var i = it.Item.From; i < it.Words.Channel; i++)
        {
            isOfAll |= it.Clause[i].Role == Role.Channel && Joins.Join(it.Clause, i, it.Words.Channel);
        }

        return isOfAll;
    }

    // The rest of a list is of the kind of what was listed before.
    private bool ReadElse(Counted it, int topic)
    {
        if (context.Last is not { } last || last.Topic != topic || last.Sentence != context.Sentence)
        {
            return false;
        }

        if (last.IsChannel)
        {
            Add(it, topic, -1, []);
            return true;
        }

        var (aspect, party) = last.Party >= 0 ? (last.Aspect, Lexicon.ElseParty)
            : last.Aspect >= 0 && Lexicon.Aspects[last.Aspect].Group == AspectGroup.Outcome ? (Lexicon.ElseAspect(topic), -1)
            : (-1, -1);
        if (aspect >= 0)
        {
            Add(it, topic, aspect, meanings.Readings(topic, aspect, party), party);
        }

        return aspect >= 0;
    }

    private void Add(Counted it, int topic, int aspect, IReadOnlyList<Reading> readings, int party = -1) => drafts.Add(it.Draft(context, topic, aspect, readings, party));
}
