namespace Disclosure.Validation.Claims.Lexicons;

/// <summary>
/// All phrases of a lexicon in one automaton: from a place in a text it finds the longest that begins there, in as many steps as
/// the phrase has characters. Edges lie in one open hash table, those of the first character in a table of their own.
/// </summary>
internal sealed class PhraseTrie
{
    private const int None = -1;

    private readonly ushort[] _first = new ushort[char.MaxValue + 1];
    private readonly List<short> _values = [None];
    private uint[] _edges = new uint[1 << 12];
    private ushort[] _targets = new ushort[1 << 12];
    private int _count;

    /// <summary>The most characters that a node number leaves room for.</summary>
    public const int MostNodes = ushort.MaxValue;

    /// <summary>The number of nodes, by which the size of a lexicon is bounded.</summary>
    public int Nodes => _values.Count;

    /// <summary>Adds a phrase; the value that it had is given back, or -1.</summary>
    public int Add(ReadOnlySpan<char> phrase, short value)
    {
        var node = 0;
        foreach (var c in phrase)
        {
            node = Next(node, c) is var next and > 0 ? next : Extend(node, c);
        }

        var before = _values[node];
        if (before == None)
        {
            _values[node] = value;
        }

        return before;
    }

    /// <summary>The value of the longest phrase that begins at that place, or -1.</summary>
    public int Match(ReadOnlySpan<char> text, int start, out int length)
    {
        var found = None;
        length = 0;
        var node = 0;
        for (var i = start; i < text.Length; i++)
        {
            node = Next(node, text[i]);
            if (node == 0)
            {
                break;
            }

            if (_values[node] is var value and not None)
            {
                (found, length) = (value, i + 1 - start);
            }
        }

        return found;
    }

    private int Next(int node, char c)
    {
        if (node == 0)
        {
            return _first[c];
        }

        var edge = (uint)node << 16 | c;
        for (var i = Slot(edge); ; i = (i + 1) & (_edges.Length - 1))
        {
            if (_edges[i] == edge)
            {
                return _targets[i];
            }

            if (_edges[i] == 0)
            {
                return 0;
            }
        }
    }

    private int Extend(int node, char c)
    {
        var target = (ushort)_values.Count;
        _values.Add(None);
        if (node == 0)
        {
            _first[c] = target;
            return target;
        }

        if (++_count * 2 > _edges.Length)
        {
            Grow();
        }

        Put((uint)node << 16 | c, target);
        return target;
    }

    private void Grow()
    {
        var (edges, targets) = (_edges, _targets);
        _edges = new uint[edges.Length * 2];
        _targets = new ushort[edges.Length * 2];
        for (var i = 0; i < edges.Length; i++)
        {
            if (edges[i] != 0)
            {
                Put(edges[i], targets[i]);
            }
        }
    }

    private void Put(uint edge, ushort target)
    {
        var i = Slot(edge);
        while (_edges[i] != 0)
        {
            i = (i + 1) & (_edges.Length - 1);
        }

        (_edges[i], _targets[i]) = (edge, target);
    }

    private int Slot(uint edge) => (int)((edge * 2654435769u) >> 7) & (_edges.Length - 1);
}
