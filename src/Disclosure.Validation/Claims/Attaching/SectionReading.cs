using Disclosure.Validation.Claims.Clauses;
using Disclosure.Validation.Claims.Context;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Claims.Marking;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>Walks through a marked text, sentence by sentence and clause by clause, brackets behind the clause that they stand in.</summary>
internal sealed class SectionReading
{
    private const int MostDepth = 3;
    private const int MostOfLabel = 4;

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
                AddNarrowing(clause, i, close);
                i = close;
            }
            else if (mark.Role == Role.Clause && IsLabel(clause, i, end))
            {
                // 行政许可：611件
                continue;
            }
            else if (mark.Role is Role.Clause or Role.List or Role.Sentence)
            {
                Flush(clause, from, i, depth);
                from = i + 1;
                if (mark.Role == Role.List)
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

    // 不予公开（属于三类内部事务信息）1件: the bracket says which.
    private bool IsNarrowing(int open, int close)
    {
        if (open == 0 || close + 1 >= _text.Count || _text[open - 1].Role != Role.Aspect || _text[close + 1].Role != Role.Number || _text[close + 1].Start != _text[close].End)
        {
            return false;
        }

        var narrows = false;
        for (var i = open + 1; i < close; i++)
        {
            narrows |= _text[i].Role == Role.Aspect && AspectChoice.IsResult(_text.Lexicon.Aspects[_text.ConceptOf(_text[i]).Index]);
            if (_text[i].Role is Role.Number or Role.Open or Role.Deny or Role.Is or Role.Subset || (_text[i].Role == Role.List && i > open + 1))
            {
                return false;
            }
        }

        return narrows;
    }

    private void AddNarrowing(Clause clause, int open, int close)
    {
        if (!IsNarrowing(open, close))
        {
            return;
        }

        for (var i = open + 1; i < close; i++)
        {
            // 公开（含部分公开）19件: of both.
            clause.Add(_text[i].Role == Role.List ? _text[i] with { Role = Role.And } : _text[i]);
        }
    }

    private static bool HasFigures(Clause clause)
    {
        for (var i = 0; i < clause.Count && clause.Has(Role.Number); i++)
        {
            if (clause[i].Role == Role.Number && clause.NumberOf(i).Kind is NumberWord.Measure or NumberWord.Money or NumberWord.Percent)
            {
                return true;
            }
        }

        return false;
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

    // What is counted, a colon, and how many.
    private bool IsLabel(Clause clause, int colon, int end)
    {
        if (_text.Text.Characters[_text[colon].Start] != ':' || clause.Count == 0 || HasFigures(clause) || clause.Has(Role.Deny) || clause.Unknown > MostOfLabel
            || !(clause.IsContent(clause.Count - 1) || clause[^1].Role == Role.Class) || clause[^1].End != _text[colon].Start)
        {
            return false;
        }

        for (var i = colon + 1; i < end && _text[i].Start == _text[i - 1].End; i++)
        {
            if (_text[i].Role is not (Role.This or Role.Sum or Role.Filler))
            {
                return _text[i].Role == Role.Number && _text.NumberOf(_text[i]).Kind is NumberWord.Measure or NumberWord.Money;
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
            if (_text[i].Role != Role.Open || _brackets.Closes(i) is not (> 0 and var close) || close >= end || IsNarrowing(i, close))
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

        foreach (var item in items)
        {
            if (!Comparisons.IsChange(clause, item.Number))
            {
                _counts.Read(clause, item);
            }
        }
    }

    private void Mention(Clause clause)
    {
        for (var i = 0; i < clause.Count && clause.Has(Role.Topic); i++)
        {
            if (clause[i].Role == Role.Topic && clause.ConceptOf(i).Strength == TopicStrength.Full)
            {
                _context.Mention(clause.NamedAt(i));
            }
        }

        // 主动公开310条，占98%，依申请公开5条: a share between changes nothing.
        _context.IsPublished &= !clause.HasContent(0, clause.Count);
    }
}
