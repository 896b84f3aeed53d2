using System.Buffers;
using System.Numerics;

namespace Disclosure.Validation.Rules.Sections.Checks;

/// <summary>A piece that stands in two texts.</summary>
internal readonly record struct SharedRun(int Start, int OtherStart, int Length);

/// <summary>What a text shares with another.</summary>
/// <param name="Runs">The pieces, in order, none overlapping another, each followed as far as both go on alike.</param>
/// <param name="Covered">How many letters of the text stand in a piece that the other has too, wherever it has it.</param>
internal readonly record struct SharedText(IReadOnlyList<SharedRun> Runs, int Covered);

/// <summary>
/// Finds the pieces of a text that another has too, by shingles: every piece of the other of that length is known by its
/// hash. The time is linear in the lengths of the texts.
/// </summary>
internal static class SharedRuns
{
    private const ulong Base = 1_000_003;
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    /// <summary>The pieces of at least that length that both texts have.</summary>
    public static SharedText Find(string text, string other, int length)
    {
        var runs = new List<SharedRun>();
        if (text.Length < length || other.Length < length)
        {
            return new(runs, 0);
        }

        using var known = new FirstPlaces(other, length);
        var (covered, end) = (0, 0);
        var hashes = new Hashes(text, length);
        for (var start = 0; hashes.Next(); start++)
        {
            if (known.Find(hashes.Current) is not { } otherStart
                || !text.AsSpan(start, length).SequenceEqual(other.AsSpan(otherStart, length)))
            {
                continue;
            }

            covered += start + length - Math.Max(end, start);
            end = start + length;
            if (runs.Count == 0 || start >= runs[^1].Start + runs[^1].Length)
            {
                var common = text.AsSpan(start).CommonPrefixLength(other.AsSpan(otherStart));
                runs.Add(new SharedRun(start, otherStart, common));
            }
        }

        return new(runs, covered);
    }

    /// <summary>Where each piece of a text, known by its hash, first stands.</summary>
    private sealed class FirstPlaces : IDisposable
    {
        private readonly (ulong Hash, int Behind)[] _slots;
        private readonly int _mask;

        public FirstPlaces(string text, int length)
        {
            var size = (int)BitOperations.RoundUpToPowerOf2((uint)text.Length * 2);
            _mask = size - 1;
            _slots = ArrayPool<(ulong, int)>.Shared.Rent(size);
            _slots.AsSpan(0, size).Clear();
            var hashes = new Hashes(text, length);
            for (var start = 0; hashes.Next(); start++)
            {
                ref var slot = ref _slots[SlotOf(hashes.Current)];
                slot = slot.Behind == 0 ? (hashes.Current, start + 1) : slot;
            }
        }

        public int? Find(ulong hash) => _slots[SlotOf(hash)].Behind is > 0 and var behind ? behind - 1 : null;

        public void Dispose() => ArrayPool<(ulong, int)>.Shared.Return(_slots);

        // The slot of the hash, or the free one where it belongs. The high bits of a hash are the well mixed ones.
        private int SlotOf(ulong hash)
        {
            var slot = (int)((hash * Spread) >> 33) & _mask;
            while (_slots[slot].Behind != 0 && _slots[slot].Hash != hash)
            {
                slot = (slot + 1) & _mask;
            }

            return slot;
        }
    }

    /// <summary>The hashes of the pieces of a text, from the first to the last.</summary>
    private ref struct Hashes(string text, int length)
    {
        private ulong _factor = 1;
        private int _next;

        public ulong Current { get; private set; }

        public bool Next()
        {
            for (; _next < length - 1; _next++)
            {
                Current = unchecked((Current * Base) + text[_next]);
                _factor = unchecked(_factor * Base);
            }

            if (_next >= text.Length)
            {
                return false;
            }

            if (_next == length - 1)
            {
                _factor = unchecked(_factor * Base);
                Current = unchecked((Current * Base) + text[_next]);
            }
            else
            {
                Current = unchecked((Current * Base) + text[_next] - (text[_next - length] * _factor));
            }

            _next++;
            return true;
        }
    }
}
