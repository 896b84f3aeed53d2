using System.Numerics;

namespace Disclosure.Validation.Reports;

/// <summary>A set of cells of one form, by index, as bits: fast to intersect.</summary>
internal readonly struct CellSet
{
    private readonly ulong[] _words;

    public CellSet(int cellCount) => _words = new ulong[(cellCount + 63) / 64];

    public ReadOnlySpan<ulong> Words => _words;

    public bool IsEmpty => !_words.AsSpan().ContainsAnyExcept(0UL);

    public void Add(int index) => _words[index >> 6] |= 1UL << index;

    public bool Contains(int index) => (_words[index >> 6] >> index & 1UL) != 0;

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }
}
