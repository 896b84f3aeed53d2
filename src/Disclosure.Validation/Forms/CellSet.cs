using System.Numerics;

namespace Disclosure.Validation.Forms;

/// <summary>A set of cells of one form, by index, as bits: fast to intersect.</summary>
internal readonly struct CellSet
{
    private readonly ulong[] _words;

    public CellSet(int cellCount) => _words = new ulong[(cellCount + 63) / 64];

    public bool IsEmpty => !_words.AsSpan().ContainsAnyExcept(0UL);

    public void Add(int index) => _words[index >> 6] |= 1UL << index;

    public bool Contains(int index) => (_words[index >> 6] >> index & 1UL) != 0;

    public void UnionWith(CellSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] |= other._words[i];
        }
    }

    /// <summary>Whether the sets share a cell.</summary>
    public bool Intersects(CellSet other)
    {
        var shared = 0UL;
        for (var i = 0; i < _words.Length; i++)
        {
            shared |= _words[i] & other._words[i];
        }

        return shared != 0;
    }

    /// <summary>How many cells the sets share.</summary>
    public int CountIn(CellSet other)
    {
        var count = 0;
        for (var i = 0; i < _words.Length; i++)
        {
            count += BitOperations.PopCount(_words[i] & other._words[i]);
        }

        return count;
    }

    /// <summary>The cells that both sets have, in ascending order; enumerating them allocates nothing.</summary>
    public Common CommonWith(CellSet other) => new(_words, other._words);

    public ref struct Common(ulong[] left, ulong[] right)
    {
        private int _word = -1;
        private ulong _bits;

        public int Current { get; private set; }

        public readonly Common GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_bits == 0)
            {
                if (++_word == left.Length)
                {
                    return false;
                }

                _bits = left[_word] & right[_word];
            }

            Current = (_word << 6) + BitOperations.TrailingZeroCount(_bits);
            _bits &= _bits - 1;
            return true;
        }
    }
}
