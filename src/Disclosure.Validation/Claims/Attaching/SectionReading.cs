using Disclosure.Validation.Claims.Clauses;
using Disclosure.Validation.Claims.Context;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Claims.Marking;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>Walks through a marked text, sentence by sentence and clause by clause, brackets behind the clause that they stand in.</summary>
internal sealed class SectionReading
{
    private const int MostDepth = 3;

    private readonly MarkedText _text;
    private readonly ClaimContext _context;
    private readonly Drafts _drafts;
    private readonly Headings _headings;
    private readonly Situation _situation;
    private readonly Items _items = new();
    private readonly Counts _counts;
    private readonly Pairs _pairs;
    private readonly Denials _denials;
    private readonly Predicates _predicates;
    private readonly Comparisons _comparisons;
    private readonly Clause[] _clauses = new Clause[MostDepth + 1];
    private readonly Brackets _brackets;
    private readonly Narrowing _narrowing;
    private bool _isDenied;

    public SectionReading(MarkedText text, CellMeanings meanings, OwnBody own, int? year, int heading)
    {
        _text = text;
        _context = new ClaimContext(own);
        _context.StartBlock(heading);
        _drafts = new Drafts(meanings, _context);
        _headings = new Headings(text, _context);
        _situation = new Situation(_context);
        _counts = new Counts(meanings, _context, _drafts);
        _pairs = new Pairs(_counts);
        _denials = new Denials(meanings, _context, _drafts);
        _predicates = new Predicates(meanings, _context, _drafts);
        _comparisons = new Comparisons(meanings, _context, _drafts);
        _brackets = new Brackets(text);
        _narrowing = new Narrowing(text);
        for (var i = 0; i < _clauses.Length; i++)
        {
            _clauses[i] = new Clause(text, year) { IsFirst = i == 0 };
        }
    }

    public IReadOnlyList<ClaimDraft> Read()
    {
        for (int start = 0, end; start < _text.Count; start = end + 1)
        {
            end = start;
            while (end < _text.Count && _text[end].Role is not (Role.Sentence or Role.Line))
            {
                end = _text[end].Role == Role.Open && _brackets.Closes(end) is var close and > 0 ? close : end + 1;
            }

            ReadSentence(start, end);
        }

        return _drafts.All;
    }

    private void ReadSentence(int start, int end)
    {
        if (start > 0 && _text[start - 1].Role == Role.Line)
        {
            _context.StartParagraph();
        }

        _context.StartSentence();
        _isDenied = false;
        _clauses[0].IsFirst = true;
        if (!_headings.Read(start, end))
        {
            ReadClauses(start, end, depth: 0);
        }

        _drafts.EndSentence();
    }

    private void ReadClauses(int start, int end, int depth)
    {
        var (clause, from) = (_clauses[depth], start);
        clause.Clear();
        for (var i = start; i < end; i++)
        {
            var mark = _text[i];
            if (mark.Role == Role.Open && _brackets.Closes(i) is var close && close > i && close < end)
            {
                _narrowing.AddTo(clause, i, close);
                i = close;
            }
            else if (mark.Role == Role.Clause && Labels.IsOne(clause, i, end))
            {
                // 行政许可：611件
                continue;
            }
            else if (mark.Role is Role.Clause or Role.List or Role.Sentence)
            {
                Flush(clause, from, i, depth);
                from = i + 1;
                if (_text.Text.Characters[mark.Start] == ':' && _context.Last is { Unit: ClaimUnit.Amount } amount && amount.Sentence == _context.Sentence)
                {
                    // 合计1260元：甲局840元、乙局420元
                    _context.OpenList(amount);
                }
                else if (mark.Role == Role.List)
                {
                    _context.OpenList(
                        depth > 0 || !(_context.InList || i == start) ? _context.Last ?? _context.LastWhole
                        : i == start ? _context.LastTotal ?? _context.LastWhole
                        : _context.LastWhole);
                }
            }
            else if (mark.Role is not (Role.Open or Role.Close))
            {
                clause.Add(mark);
            }
        }

        Flush(clause, from, end, depth);
    }

    // 1项提供统计公报（予以公开）: of a number that nobody knows.
    private static bool HasCounts(Clause clause)
    {
        for (var i = 0; i < clause.Count && clause.Has(Role.Number); i++)
        {
            if (clause[i].Role == Role.Number && clause.NumberOf(i).Kind == NumberWord.Measure && clause.IsFollowedByUnknown(i))
            {
                return true;
            }
        }

        return false;
    }

    // A clause first, then the brackets in it.
    private void Flush(Clause clause, int start, int end, int depth)
    {
        if (clause.Count > 0)
        {
            ReadClause(clause);
            clause.IsFirst = false;
            clause.Clear();
        }

        for (var i = start; i < end && depth < MostDepth; i++)
        {
            if (_text[i].Role != Role.Open || _brackets.Closes(i) is not (> 0 and var close) || close >= end || _narrowing.Is(i, close))
            {
                continue;
            }

            var outside = _context.Outside;
            var before = _drafts.Before(_text[i].Start);
            _context.OpenList(before);
            (_context.Last, _context.Topic) = (before ?? _context.Last, before is { Topic: >= 0 } ? before.Topic : _context.Topic);
            ReadClauses(i + 1, close, depth + 1);
            _context.Restore(outside);
            i = close;
        }
    }

    private void ReadClause(Clause clause)
    {
        clause.Settle();
        _situation.Read(clause);
        var items = _items.Of(clause);
        _context.LastIsUnread |= items.Count == 0 && HasCounts(clause);
        if (items.Count == 0 && _context is { InList: true, ListWhole.Doubt: ClaimDoubt.None } && !clause.Has(Role.Body) && !clause.Has(Role.Other))
        {
            // 共63件，其中乡镇12件，均已办结: of the whole again.
            _context.Whose = Role.Own;
        }

        if (items.Count > 0)
        {
            _isDenied = false;
            ReadItems(clause, items);
            ReadTail(clause, items[^1].Number);
        }
        else if (clause.Find(Role.Deny) is var deny and >= 0)
        {
            _isDenied = !_predicates.ReadDenied(clause, deny);
            if (_isDenied)
            {
                _denials.Read(clause);
            }
        }
        else if (!(_isDenied && _denials.GoOn(clause)))
        {
            _predicates.Read(clause);
            Mention(clause);
        }

        _comparisons.Read(clause);
    }

    private void ReadItems(Clause clause, List<Item> items)
    {
        if (_pairs.Read(clause))
        {
            return;
        }

        var tail = TailOf(clause, items[^1]);
        if (tail > 0)
        {
            items[^1] = items[^1] with { To = tail };
        }

        foreach (var item in items)
        {
            if (!Comparisons.IsChange(clause, item.Number))
            {
                _counts.Read(clause, item);
            }
        }

        if (tail > 0)
        {
            var predicate = new Clause(_text, clause.Year);
            for (var i = tail; i < clause.Count; i++)
            {
                predicate.Add(clause[i]);
            }

            _predicates.Read(predicate);
        }
    }

    // 收到3件全部予以公开: what follows is said of all of them. The place where it begins; 0 where nothing does.
    private static int TailOf(Clause clause, Item item)
    {
        var all = item.Number + 1;
        if (all >= item.To || clause[all].Role is not (Role.All or Role.Whole) || !clause.Touch(item.Number, all) || !clause.HasContent(item.From, item.Number))
        {
            return 0;
        }

        var aspect = all;
        while (aspect < item.To && clause[aspect].Role != Role.Aspect)
        {
            aspect++;
        }

        return aspect < item.To && clause.AspectAt(aspect).IsResult ? all : 0;
    }

    // 行政强制4件、无行政事业性收费: behind the last number something is denied.
    private void ReadTail(Clause clause, int number)
    {
        for (var i = number + 1; i < clause.Count; i++)
        {
            if (clause[i].Role == Role.Deny && clause[i - 1].Role == Role.Item)
            {
                _denials.Read(clause, i);
            }
        }
    }

    private void Mention(Clause clause)
    {
        for (var i = 0; i < clause.Count && clause.Has(Role.Topic); i++)
        {
            if (clause[i].Role != Role.Topic)
            {
                continue;
            }

            if (clause.ConceptOf(i).Strength == TopicStrength.Full)
            {
                _context.Mention(clause.NamedAt(i));
            }
            else if (clause.ConceptOf(i).Strength == TopicStrength.Weak)
            {
                _context.Spoken = _context.Sentence;
            }
        }

        // 主动公开310条，占98%，依申请公开5条: a share between changes nothing.
        _context.IsPublished &= !clause.HasContent(0, clause.Count);
    }
}
