using System.Collections.Concurrent;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Claims.Lexicons;

/// <summary>Which cells of a form are meant by a topic, what became of it, and whose it is.</summary>
internal sealed class CellMeanings
{
    private readonly Form _form;
    private readonly ConcurrentDictionary<(int Topic, int Aspect, int Party), IReadOnlyList<Reading>> _known = new();

    private CellMeanings(Lexicon lexicon, Form form) => (Lexicon, _form) = (lexicon, form);

    public Lexicon Lexicon { get; }

    public Form Form => _form;

    /// <exception cref="DisclosureInputException">The form has no cells for what the lexicon says it has.</exception>
    public static CellMeanings Of(Lexicon lexicon, Form form)
    {
        var meanings = new CellMeanings(lexicon, form);
        var problems = meanings.Problems().ToList();
        return problems.Count == 0 ? meanings : throw new DisclosureInputException(problems);
    }

    /// <summary>The readings, most likely first; none where the form has no such cells.</summary>
    /// <param name="topic">The index of the topic.</param>
    /// <param name="aspect">The index of the aspect.</param>
    /// <param name="party">The index of the party; -1 for all.</param>
    public IReadOnlyList<Reading> Readings(int topic, int aspect, int party = -1) =>
        _known.TryGetValue((topic, aspect, party), out var known)
            ? known
            : _known.GetOrAdd((topic, aspect, party), key => Compile(key.Topic, key.Aspect, key.Party));

    private List<Reading> Compile(int topic, int aspect, int party)
    {
        var pattern = Lexicon.Topics[topic].Cells;
        var columns = party < 0 ? [[Lexicon.Topics[topic].Party]] : Lexicon.Parties[party].Is;
        var instead = party < 0 && Lexicon.Aspects[aspect].Group == AspectGroup.Outcome ? Lexicon.Topics[topic].Also : [];
        return
        [
            .. Lexicon.Aspects[aspect].ReadingsIn(_form.Id).SelectMany(rows => columns.Select(sum => Reading(pattern, rows, sum))).OfType<Reading>(),
            .. Lexicon.Aspects[aspect].ReadingsIn(_form.Id).SelectMany(rows => instead.Select(column => Reading(pattern, rows, [column]))).OfType<Reading>()
                .Select(reading => reading.Instead()),
        ];
    }

    private Reading? Reading(string pattern, IReadOnlyList<string> rows, IReadOnlyList<string> columns)
    {
        var cells = new SortedSet<int>();
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                var path = pattern.Replace("{aspect}", row, StringComparison.Ordinal).Replace("{party}", column, StringComparison.Ordinal);
                var found = _form.Cells.Where(cell => Matches(path, cell.Path)).Select(cell => cell.Index).ToList();
                if (found.Count == 0)
                {
                    return null;
                }

                cells.UnionWith(found);
            }
        }

        return new Reading(_form, cells);
    }

    private IEnumerable<Problem> Problems()
    {
        foreach (var (aspect, index) in Lexicon.Aspects.Select((aspect, index) => (aspect, index)))
        {
            var has = aspect.Forms?.Contains(_form.Id) != false && aspect.ReadingsIn(_form.Id).Count > 0;
            for (var topic = 0; topic < Lexicon.Topics.Length; topic++)
            {
                if (has && Lexicon.Topics[topic].Forms?.Contains(_form.Id) != false && Lexicon.Goes[topic][index] && Readings(topic, index).Count == 0)
                {
                    yield return LexiconProblems.NoCell(
                        aspect.At, aspect.Id, _form.Id, Lexicon.Topics[topic].Cells.Replace("{aspect}", string.Join('+', aspect.ReadingsIn(_form.Id)[0]), StringComparison.Ordinal));
                }
            }
        }
    }

    /// <summary>Whether a path fits a pattern, in which a star stands for one part of a path, or a part of one.</summary>
    public static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        var star = pattern.IndexOf('*');
        if (star < 0)
        {
            return pattern.SequenceEqual(path);
        }

        if (!path.StartsWith(pattern[..star]))
        {
            return false;
        }

        for (var end = star + 1; end <= path.Length && path[end - 1] != '.'; end++)
        {
            if (Matches(pattern[(star + 1)..], path[end..]))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Cells whose sum is meant.</summary>
internal sealed class Reading
{
    private readonly Form _form;

    public Reading(Form form, IReadOnlySet<int> cells)
    {
        _form = form;
        Cells = cells;
        Paths = [.. cells.Order().Select(index => form.Cells[index].Path)];
    }

    /// <summary>The indexes of the cells.</summary>
    public IReadOnlySet<int> Cells { get; }

    /// <summary>The paths of the cells, in the order of the form.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>Whether these may be meant only where those of the first reading are blank.</summary>
    public bool IsInstead { get; private init; }

    /// <summary>The cells of both.</summary>
    public Reading With(Reading other) => new(_form, new HashSet<int>(Cells.Concat(other.Cells))) { IsInstead = IsInstead || other.IsInstead };

    /// <summary>The same, in place of others.</summary>
    public Reading Instead() => new(_form, Cells) { IsInstead = true };
}
