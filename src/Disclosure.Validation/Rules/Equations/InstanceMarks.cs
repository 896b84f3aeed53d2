using System.Numerics;

namespace Disclosure.Validation.Rules.Equations;

/// <summary>Marks on the instances of a rule, as bits in memory that the caller lends.</summary>
internal readonly ref struct InstanceMarks(Span<ulong> words)
{
    private readonly Span<ulong> _words = words;

    /// <summary>How many words so many instances take.</summary>
    public static int WordsFor(int instances) => (instances + 63) / 64;

    public void Add(int instance) => _words[instance >> 6] |= 1UL << instance;

    /// <summary>The first marked instance from that one on; −1 where there is none.</summary>
    public int Next(int from)
    {
        for (var word = from >> 6; word < _words.Length; word++)
        {
            var bits = word == from >> 6 ? _words[word] & (ulong.MaxValue << from) : _words[word];
            if (bits != 0)
            {
                return (word << 6) + BitOperations.TrailingZeroCount(bits);
            }
        }

        return -1;
    }
}
