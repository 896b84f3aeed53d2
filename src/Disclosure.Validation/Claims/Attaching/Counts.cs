using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Claims.Marking;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>Tells what the numbers of a clause count.</summary>
internal sealed class Counts(CellMeanings meanings, ClaimContext context, Drafts drafts)
{
    private const int MostGap = 2;
    private const int MostGapBehind = 12;

    private Lexicon Lexicon => meanings.Lexicon;

    public void Read(Clause clause, Item item, Number number)
    {
        var marks = new ItemMarks(clause, item.From, item.Number, item.To);
        var topic = TopicOf(clause, item, marks);
        context.IsPublished = marks.Publish >= 0 || (context.IsPublished && marks.Aspects.Count == 0);
        if (topic == ClaimContext.Foreign)
        {
            Pass(isForeign: true);
            return;
        }

        if (topic == ClaimContext.None || number.Kind == NumberWord.Money != Lexicon.Topics[topic].IsMoney || !ReadTopic(clause, item, number, marks, topic))
        {
            Pass(isForeign: context.InForeignList);
            return;
        }

        context.Mention(topic);
        context.LastIsForeign = false;
    }

    private void Pass(bool isForeign)
    {
        context.LastIsForeign = isForeign;
        context.Topic = isForeign ? ClaimContext.Foreign : context.Topic;
    }

    private bool ReadTopic(Clause clause, Item item, Number number, ItemMarks marks, int topic)
    {
        var span = SpanOf(clause, item, marks);
        var doubt = DoubtOf(clause, item, number, marks, topic);
        if (marks.Channel >= 0 && HasParties(topic) && !HasOutcome(clause, marks, topic))
        {
            return ReadChannel(clause, item, number, marks, topic, span, doubt);
        }

        var party = PartyOf(clause, marks);
        if (party >= 0 && HasParties(topic) && !HasOutcome(clause, marks, topic))
        {
            Add(number, topic, PartyAspects(clause, marks, topic), party, span, doubt);
            return true;
        }

        if (marks.Else >= 0 && marks.Aspects.Count == 0)
        {
            return ReadElse(number, topic, span, doubt);
        }

        return ReadAspects(clause, item, number, marks, topic, span, doubt);
    }

    private bool ReadAspects(
        Clause clause, Item item, Number number, ItemMarks marks, int topic, (int, int, int, int) span, ClaimDoubt doubt)
    {
        var aspects = AspectsOf(clause, item, marks, topic, ref doubt);
        if (aspects.Count == 0)
        {
            return false;
        }

        if (IsResult(aspects[0]))
        {
            var readings = Outcomes.Readings(meanings, topic, aspects, AreJoined(clause, marks));
            Add(number, topic, aspects[0], readings, span, doubt);
            return true;
        }

        foreach (var aspect in aspects)
        {
            var others = JoinedTopics(clause, marks, topic, aspect);
            var areEach = number.Value == 0 || Has(clause, item, Role.All);
            foreach (var other in areEach ? others : [])
            {
                Add(number, other, aspect, meanings.Readings(other, aspect), span, doubt);
            }

            var readings = marks.IsSame && context.LastTotal is { } total ? total.Readings : TopicReadings(topic, aspect, areEach ? [] : others);
            Add(number, topic, aspect, readings, span, Lexicon.Aspects[aspect].Group == AspectGroup.Completion && (marks.IsRest || (marks.IsManner && !HasContentBefore(clause, item)))
                ? First(doubt, ClaimDoubt.PartOfWhole) : doubt);
        }

        return true;
    }

    private static bool AreJoined(Clause clause, ItemMarks marks)
    {
        for (var i = 1; i < marks.Aspects.Count; i++)
        {
            if (Joins.Join(clause, marks.Aspects[i - 1], marks.Aspects[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(Clause clause, Item item, Role role)
    {
        for (var i = item.From; i < item.Number; i++)
        {
            if (clause[i].Role == role)
            {
                return true;
            }
        }

        return false;
    }

    // 行政复议、行政诉讼共3件: the topics that are joined with the last, in order.
    private List<int> JoinedTopics(Clause clause, ItemMarks marks, int topic, int aspect)
    {
        var joined = new List<int>();
        for (var i = marks.Topics.Count - 2; i >= 0; i--)
        {
            var other = clause.ConceptOf(marks.Topics[i]).Index;
            if (other == topic || !Joins.Join(clause, marks.Topics[i], marks.Topics[i + 1]) || meanings.Readings(other, aspect).Count == 0)
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

    private List<int> AspectsOf(Clause clause, Item item, ItemMarks marks, int topic, ref ClaimDoubt doubt)
    {
        var all = marks.Aspects.Select(index => (Index: index, Aspect: Resolve(clause, item, index)))
            .Where(found => found.Aspect >= 0 && Lexicon.Goes[topic][found.Aspect]).ToList();
        if (marks.Publish >= 0 || (context.IsPublished && marks.Aspects.Count == 0 && Lexicon.Topics[topic].IsPublished))
        {
            return PublishedAspects(clause, marks, topic, all.ConvertAll(found => found.Aspect), ref doubt);
        }

        doubt = Lexicon.Topics[topic].IsBusiness && !marks.IsCause && marks.Aspects.Exists(index => IsWork(clause, index) && !Lexicon.Goes[topic][clause.ConceptOf(index).Index])
            ? First(doubt, ClaimDoubt.OwnBusiness) : doubt;
        doubt = context.Last is { Doubt: ClaimDoubt.OwnBusiness } last && last.Sentence == context.Sentence && marks.Aspects.Count == 0
            ? First(doubt, ClaimDoubt.OwnBusiness) : doubt;
        if (all.Exists(found => IsResult(found.Aspect)))
        {
            return [.. all.Select(found => found.Aspect).Where(IsResult).Distinct()];
        }

        var verbs = Verbs(all.ConvertAll(found => found.Aspect));
        return verbs.Count > 0 ? verbs
            : marks.Topic < 0 && !marks.IsSame ? []
            : marks.Head < item.Number || marks.IsSame || IsStated(clause, item) ? Bare(clause, marks, topic)
            : Lexicon.Topics[topic].Listed is null ? Bare(clause, marks, topic)
            : Listed(clause, marks, topic, ref doubt);
    }

    // 有3件依申请公开
    private static bool IsStated(Clause clause, Item item) => item.Number > item.From && clause[item.Number - 1].Role == Role.Is;

    // 收到9件，3件依申请公开: among results, the word for what is counted is one.
    private List<int> Listed(Clause clause, ItemMarks marks, int topic, ref ClaimDoubt doubt)
    {
        doubt = First(doubt, ClaimDoubt.Unclear);
        return context.LastTotal is not null && clause.ConceptOf(marks.Head).Strength == TopicStrength.Full
            && Lexicon.AspectOf(Lexicon.Topics[topic].Listed) is var listed and >= 0 ? [listed] : [];
    }

    private bool IsResult(int aspect) => Lexicon.Aspects[aspect].Group is AspectGroup.Outcome or AspectGroup.Carry;

    // 收到并答复 is two claims; 办理 beside 答复 is one.
    private List<int> Verbs(List<int> aspects)
    {
        var verbs = new List<int>(2);
        foreach (var group in (ReadOnlySpan<AspectGroup>)[AspectGroup.Intake, AspectGroup.Completion, AspectGroup.Work])
        {
            var aspect = aspects.FindIndex(aspect => Lexicon.Aspects[aspect].Group == group);
            if (aspect >= 0 && (group != AspectGroup.Work || !verbs.Exists(verb => Lexicon.Aspects[verb].Group == AspectGroup.Completion)))
            {
                verbs.Add(aspects[aspect]);
            }
        }

        return verbs;
    }

    private List<int> Bare(Clause clause, ItemMarks marks, int topic)
    {
        var isWeak = marks.Head >= 0 && clause.ConceptOf(marks.Head).Strength == TopicStrength.Weak;
        var aspect = Lexicon.AspectOf(Lexicon.Topics[topic].Aspect);
        return isWeak ? []
            : aspect >= 0 ? [aspect]
            : context.Last is { Aspect: >= 0 } last && last.Sentence == context.Sentence && Lexicon.Goes[topic][last.Aspect] ? [last.Aspect]
            : [];
    }

    private List<int> PublishedAspects(Clause clause, ItemMarks marks, int topic, List<int> others, ref ClaimDoubt doubt)
    {
        var publish = marks.Publish >= 0 ? clause.ConceptOf(marks.Publish).Index : -1;
        if (publish >= 0 && Lexicon.AspectOf(Lexicon.Aspects[publish].Listed) is var listed and >= 0 && Lexicon.Goes[topic][listed])
        {
            return others.Exists(aspect => Lexicon.Aspects[aspect].Group == AspectGroup.Outcome) ? others.FindAll(aspect => Lexicon.Aspects[aspect].Group == AspectGroup.Outcome) : [listed];
        }

        var stated = others.FindAll(aspect => Lexicon.Aspects[aspect].Group == AspectGroup.Outcome);
        if (stated.Count > 0)
        {
            return stated;
        }

        if (publish >= 0 && Lexicon.Goes[topic][publish])
        {
            return [publish];
        }

        doubt = First(doubt, ClaimDoubt.Published);
        return Lexicon.Topics[topic].IsPublished ? Bare(clause, marks, topic) : [];
    }

    private int Resolve(Clause clause, Item item, int index)
    {
        var aspect = clause.ConceptOf(index).Index;
        var feature = Lexicon.Aspects[aspect];
        return feature.Group == AspectGroup.Carry ? Years.Carried(clause, index, item.From, feature, Lexicon) : aspect;
    }

    private bool IsWork(Clause clause, int index) =>
        Lexicon.Aspects[clause.ConceptOf(index).Index].Group is AspectGroup.Intake or AspectGroup.Work or AspectGroup.Completion;

    private bool HasOutcome(Clause clause, ItemMarks marks, int topic) => marks.Aspects.Exists(index =>
        Lexicon.Aspects[clause.ConceptOf(index).Index].Group is AspectGroup.Outcome or AspectGroup.Carry
        && Lexicon.Goes[topic][clause.ConceptOf(index).Index]);

    private static bool HasContentBefore(Clause clause, Item item)
    {
        for (var i = item.From; i < item.Number; i++)
        {
            if (clause.IsContent(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasParties(int topic) => Lexicon.Topics[topic].Cells.Contains("{party}", StringComparison.Ordinal);

    // Several kinds of parties are all of them.
    private static int PartyOf(Clause clause, ItemMarks marks)
    {
        var parties = marks.Parties.ConvertAll(index => clause.ConceptOf(index).Index);
        return parties.Count > 0 && parties.TrueForAll(party => party == parties[0]) ? parties[0] : -1;
    }

    // A part by party is of the whole that it parts.
    private List<int> PartyAspects(Clause clause, ItemMarks marks, int topic)
    {
        var verbs = Verbs([.. marks.Aspects.Select(index => clause.ConceptOf(index).Index).Where(aspect => Lexicon.Goes[topic][aspect])]);
        return verbs.Count > 0 ? verbs
            : (context.ListWhole ?? context.LastTotal) is { Aspect: >= 0 } whole && whole.Topic == topic && Lexicon.Aspects[whole.Aspect].Group != AspectGroup.Outcome ? [whole.Aspect]
            : [Lexicon.AspectOf(Lexicon.Topics[topic].Aspect)];
    }

    private bool ReadChannel(
        Clause clause, Item item, Number number, ItemMarks marks, int topic, (int, int, int, int) span, ClaimDoubt doubt)
    {
        var verbs = AspectsOf(clause, item, marks, topic, ref doubt);
        var isWhole = !context.InList && verbs.Count > 0 && marks.Topic >= 0 && context.Last is not { IsChannel: true }
            && context.LastTotal?.Sentence != context.Sentence;
        if (!isWhole)
        {
            drafts.Add(Draft(number, topic, -1, -1, [], span, doubt, isChannel: true));
            return true;
        }

        foreach (var verb in verbs)
        {
            drafts.Add(Draft(number, topic, verb, -1, meanings.Readings(topic, verb), span, First(doubt, ClaimDoubt.PartOfWhole), isChannel: true));
        }

        return true;
    }

    // The rest of a list is of the kind of what was listed before.
    private bool ReadElse(Number number, int topic, (int, int, int, int) span, ClaimDoubt doubt)
    {
        if (context.Last is not { } last || last.Topic != topic || last.Sentence != context.Sentence)
        {
            return false;
        }

        if (last.Party >= 0)
        {
            var party = Lexicon.ElseParty;
            Add(number, topic, [last.Aspect], party, span, doubt);
            return party >= 0;
        }

        if (last.IsChannel)
        {
            drafts.Add(Draft(number, topic, -1, -1, [], span, doubt, isChannel: true));
            return true;
        }

        var aspect = Lexicon.ElseAspect(topic);
        if (aspect < 0 || !drafts.IsOutcome(last))
        {
            return false;
        }

        Add(number, topic, aspect, meanings.Readings(topic, aspect), span, doubt);
        return true;
    }

    private void Add(Number number, int topic, List<int> aspects, int party, (int, int, int, int) span, ClaimDoubt doubt)
    {
        foreach (var aspect in aspects.Where(aspect => aspect >= 0))
        {
            drafts.Add(Draft(number, topic, aspect, party, meanings.Readings(topic, aspect, party), span, doubt));
        }
    }

    private void Add(Number number, int topic, int aspect, IReadOnlyList<Reading> readings, (int, int, int, int) span, ClaimDoubt doubt) =>
        drafts.Add(Draft(number, topic, aspect, -1, readings, span, Lexicon.Aspects[aspect].IsDoubtful ? First(doubt, ClaimDoubt.Unclear) : doubt));

    private ClaimDraft Draft(
        Number number, int topic, int aspect, int party, IReadOnlyList<Reading> readings, (int Start, int End, int Number, int NumberEnd) span,
        ClaimDoubt doubt, bool isChannel = false) => new()
        {
            Kind = aspect < 0 || Lexicon.Aspects[aspect].Is.Count == 0 ? ClaimKind.Part : ClaimKind.Figure,
            Topic = topic,
            Aspect = aspect,
            Party = party,
            IsChannel = isChannel,
            Readings = readings,
            Value = number.Kind == NumberWord.Money ? number.Value / YuanInTenThousand : number.Value,
            Step = number.Kind == NumberWord.Money ? number.Step / YuanInTenThousand : number.Step,
            Unit = number.Kind == NumberWord.Money ? ClaimUnit.Amount : ClaimUnit.Count,
            Doubt = doubt,
            Start = span.Start,
            End = span.End,
            Number = (span.Number, span.NumberEnd),
            Sentence = context.Sentence,
            Whole = context.ListWhole,
        };

    private const decimal YuanInTenThousand = 10_000m;

    private ClaimDoubt DoubtOf(Clause clause, Item item, Number number, ItemMarks marks, int topic) =>
        number.IsRough || number.IsUnknown || marks.IsRough ? ClaimDoubt.Rough
        : context.Whose == Role.Other ? ClaimDoubt.AnotherBody
        : context.Whose == Role.Area ? ClaimDoubt.AnotherBody
        : Years.Of(clause, item, context, Lexicon) is var when and not Role.This ? when == Role.Partly ? ClaimDoubt.PartOfYear : ClaimDoubt.AnotherYear
        : marks.IsSubset ? ClaimDoubt.PartOfWhole
        : Lexicon.Topics[topic].IsDoubtful ? ClaimDoubt.Unclear
        : Lexicon.Topics[topic].IsPublished && marks.Noun >= 0 && marks.Head >= 0 && marks.Noun > marks.Head && clause.Gap(marks.Head, marks.Noun) == 0 && marks.Aspects.Count == 0 ? ClaimDoubt.Published
        : ClaimDoubt.None;

    private static ClaimDoubt First(ClaimDoubt doubt, ClaimDoubt other) => doubt == ClaimDoubt.None ? other : doubt;

    private int TopicOf(Clause clause, Item item, ItemMarks marks)
    {
        if (marks.IsForeign || IsUnknownMatter(clause, item, marks))
        {
            return IsOverruled(clause, item, marks) ? Implicit(clause, item, marks) : ClaimContext.Foreign;
        }

        if (IsOnlyPublished(clause, marks) || context.InForeignList)
        {
            return ClaimContext.Foreign;
        }

        if (marks.Topic >= 0 && clause.ConceptOf(marks.Head).Strength == TopicStrength.Generic && !context.IsMentioned(marks.Topic)
            && !marks.Aspects.Exists(index => Lexicon.Aspects[clause.ConceptOf(index).Index].IsAlone))
        {
            return ClaimContext.Foreign;
        }

        var isWeak = marks.Topic >= 0 && clause.ConceptOf(marks.Head).Strength == TopicStrength.Weak;
        return marks.Topic >= 0 && (!isWeak || marks.Aspects.Exists(index => IsWork(clause, index))) ? marks.Topic : Implicit(clause, item, marks);
    }

    // 申请 behind a word that is not known may be for anything; what follows the topic may be what is counted.
    private static bool IsUnknownMatter(Clause clause, Item item, ItemMarks marks) => marks.Topic >= 0 && marks.Head < item.Number
        && ((clause.ConceptOf(marks.Head).Strength == TopicStrength.Generic && clause.IsPrecededByUnknown(marks.Head))
            || (clause.Gap(marks.Head, item.Number) > MostGap && !marks.Aspects.Exists(index => index > marks.Head)));

    // 公文不予公开 is of papers; 征地信息…予以公开 in a list of results is of requests.
    private bool IsOverruled(Clause clause, Item item, ItemMarks marks) =>
        context.InList && !context.InForeignList && marks.Head < item.Number
        && marks.Aspects.Exists(index => index > marks.Head && Lexicon.Aspects[clause.ConceptOf(index).Index].Group is AspectGroup.Outcome or AspectGroup.Carry);

    private bool IsOnlyPublished(Clause clause, ItemMarks marks)
    {
        if (marks.Publish < 0 && !context.IsPublished)
        {
            return false;
        }

        if (marks.Publish >= 0)
        {
            var publish = clause.ConceptOf(marks.Publish).Index;
            if (Lexicon.Aspects[publish].Listed is { } && marks.Noun < 0 && IsAmongResults())
            {
                return false;
            }

            return marks.Topic < 0 ? !marks.Aspects.Exists(index => Lexicon.Aspects[clause.ConceptOf(index).Index].Group == AspectGroup.Outcome)
                : !Lexicon.Topics[marks.Topic].IsPublished && !Lexicon.Goes[marks.Topic][publish]
                    && !marks.Aspects.Exists(index => IsWork(clause, index) || Lexicon.Aspects[clause.ConceptOf(index).Index].Group == AspectGroup.Outcome);
        }

        return marks.Aspects.Count == 0 && marks.Topic >= 0 && !Lexicon.Topics[marks.Topic].IsPublished;
    }

    // Behind what came in or was handled, 公开4件 is a result.
    private bool IsAmongResults() => !context.InForeignList && !context.LastIsForeign
        && ((context.Last is { } last && last.Sentence == context.Sentence && HasParties(last.Topic)) || (context.ListWhole is { } whole && HasParties(whole.Topic)));

    private int Implicit(Clause clause, Item item, ItemMarks marks)
    {
        var used = marks.Aspects.Concat(marks.Parties).Append(marks.Channel).Append(marks.Else).Append(marks.Publish).Where(index => index >= 0).ToList();
        if (used.Count == 0 || used.Min(index => Distance(clause, item.Number, index)) > 0)
        {
            return ClaimContext.None;
        }

        var aspects = marks.Aspects.ConvertAll(index => clause.ConceptOf(index).Index);
        if (marks.Publish >= 0 && Lexicon.AspectOf(Lexicon.Aspects[clause.ConceptOf(marks.Publish).Index].Listed) is var listed and >= 0)
        {
            aspects.Add(listed);
        }

        return ImplicitTopic.Of(Lexicon, context, aspects, marks.Parties.Count > 0 || marks.Channel >= 0 || marks.Else >= 0);
    }

    // How far beyond what is allowed unknown words part a mark from the number.
    private static int Distance(Clause clause, int number, int index) => index < number
        ? Math.Max(0, clause.Gap(index, number) - MostGap)
        : Math.Max(0, clause.Gap(number, index) - MostGapBehind);

    private static (int Start, int End, int Number, int NumberEnd) SpanOf(Clause clause, Item item, ItemMarks marks)
    {
        var (start, end) = (item.Number, item.Number);
        foreach (var index in marks.Aspects.Concat(marks.Parties).Concat(marks.Topics).Append(marks.Head).Append(marks.Publish).Append(marks.Channel).Append(marks.Else))
        {
            if (index >= 0)
            {
                (start, end) = (Math.Min(start, index), Math.Max(end, index));
            }
        }

        return (clause[start].Start, clause[end].End, clause[item.Number].Start, clause[item.Number].End);
    }
}
