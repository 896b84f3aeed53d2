using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Claims.Marking;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>Walks through a marked text, sentence by sentence and clause by clause, brackets behind the clause that they stand in.</summary>
internal sealed class SectionReading
{
    private const int MostDepth = 3;

    private readonly MarkedText _text;
    private readonly int? _year;
    private readonly ClaimContext _context;
    private readonly Drafts _drafts;
    private readonly Headings _headings;
    private readonly Situation _situation;
    private readonly Counts _counts;
    private readonly Pairs _pairs;
    private readonly Denials _denials;
    private readonly Predicates _predicates;
    private readonly Comparisons _comparisons;
    private readonly int[] _closing;

    public SectionReading(MarkedText text, CellMeanings meanings, OwnBody own, int? year, int heading)
    {
        (_text, _year) = (text, year);
        _context = new ClaimContext();
        _context.StartBlock(heading);
        _drafts = new Drafts(meanings, _context);
        _headings = new Headings(text, _context);
        _situation = new Situation(meanings.Lexicon, _context, own);
        _counts = new Counts(meanings, _context, _drafts);
        _pairs = new Pairs(_counts);
        _denials = new Denials(meanings, _context, _drafts);
        _predicates = new Predicates(meanings, _context, _drafts);
        _comparisons = new Comparisons(_context, _drafts);
        _closing = Closing(text.Marks);
    }

    public IReadOnlyList<ClaimDraft> Read()
    {
        var marks = _text.Marks;
        for (int start = 0, end; start < marks.Count; start = end + 1)
        {
            end = start;
            while (end < marks.Count && marks[end].Role is not (Role.Sentence or Role.Line))
            {
                end = marks[end].Role == Role.Open && _closing[end] > 0 ? _closing[end] : end + 1;
            }

            ReadSentence(start, end);
        }

        return _drafts.All;
    }

    // A bracket closes within its paragraph, or not at all.
    private static int[] Closing(IReadOnlyList<Mark> marks)
    {
        var closing = new int[marks.Count];
        var open = new Stack<int>();
        for (var i = 0; i < marks.Count; i++)
        {
            switch (marks[i].Role)
            {
                case Role.Open:
                    open.Push(i);
                    break;
                case Role.Close when open.Count > 0:
                    closing[open.Pop()] = i;
                    break;
                case Role.Line:
                    open.Clear();
                    break;
            }
        }

        return closing;
    }

    private void ReadSentence(int start, int end)
    {
        _context.StartSentence();
        if (!_headings.Read(start, end))
        {
            ReadClauses(start, end, depth: 0);
        }

        _drafts.EndSentence();
    }

    private void ReadClauses(int start, int end, int depth)
    {
        var clause = new Clause(_text, _year) { IsFirst = depth == 0 };
        var brackets = new List<int>();
        for (var i = start; i < end; i++)
        {
            var mark = _text.Marks[i];
            if (mark.Role == Role.Open && _closing[i] > 0 && _closing[i] < end)
            {
                brackets.Add(i);
                i = _closing[i];
            }
            else if (mark.Role is Role.Clause or Role.List or Role.Sentence)
            {
                Flush(clause, brackets, depth);
                if (mark.Role == Role.List)
                {
                    _context.OpenList(_context.InList && depth == 0 ? _context.LastWhole : _context.Last ?? _context.LastWhole);
                }
            }
            else if (mark.Role is not (Role.Open or Role.Close))
            {
                clause.Add(mark);
            }
        }

        Flush(clause, brackets, depth);
    }

    private void Flush(Clause clause, List<int> brackets, int depth)
    {
        if (clause.Count > 0)
        {
            ReadClause(clause);
            clause.IsFirst = false;
        }

        clause.Clear();
        foreach (var open in brackets.Where(_ => depth < MostDepth))
        {
            var outside = _context.Outside;
            _context.OpenList(_drafts.Before(_text.Marks[open].Start));
            ReadClauses(open + 1, _closing[open], depth + 1);
            _context.Restore(outside);
        }

        brackets.Clear();
    }

    private void ReadClause(Clause clause)
    {
        clause.Settle();
        _situation.Read(clause);
        var deny = clause.Find(Role.Deny);
        var items = Items.Of(clause);
        if (items.Count > 0 && _pairs.Read(clause))
        {
            return;
        }

        if (items.Count > 0)
        {
            items.ForEach(item => _counts.Read(clause, item, clause.NumberOf(item.Number)));
        }
        else if (deny >= 0)
        {
            if (!_predicates.ReadDenied(clause, deny))
            {
                _denials.Read(clause);
            }
        }
        else
        {
            _predicates.Read(clause);
            Mention(clause);
        }

        _comparisons.Read(clause);
    }

    private void Mention(Clause clause)
    {
        for (var i = 0; i < clause.Count; i++)
        {
            if (clause[i].Role == Role.Topic && clause.ConceptOf(i).Strength == TopicStrength.Full)
            {
                _context.Mention(clause.ConceptOf(i).Index);
            }
        }

        _context.IsPublished = false;
    }
}
