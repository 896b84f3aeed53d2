using System.Buffers;
using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Marking;

/// <summary>
/// A folded text with the marks in it, found in one pass: at each place the longest phrase, or a number; what no phrase covers is
/// counted, so that how much unknown text lies between two places is told at once. The memory is rented: dispose of it.
/// </summary>
internal sealed class MarkedText : IDisposable
{
    private readonly int[] _unknown;
    private readonly Mark[] _marks;
    private readonly List<Number> _numbers = new(32);
    private int _noNumberBefore;

    public MarkedText(string text, Lexicon lexicon)
    {
        Lexicon = lexicon;
        Text = new FoldedText(text, lexicon);
        _unknown = ArrayPool<int>.Shared.Rent(Text.Characters.Length + 1);
        _marks = ArrayPool<Mark>.Shared.Rent(Text.Characters.Length);
        Scan();
    }

    public Lexicon Lexicon { get; }

    public FoldedText Text { get; }

    /// <summary>The number of marks.</summary>
    public int Count { get; private set; }

    public Mark this[int index] => _marks[index];

    /// <summary>The number of a mark.</summary>
    public Number NumberOf(Mark mark) => _numbers[mark.Concept];

    /// <summary>The concept of a mark that is no number.</summary>
    public Concept ConceptOf(Mark mark) => Lexicon.Concepts[mark.Concept];

    /// <summary>How many letters between two places no phrase covers.</summary>
    public int Unknown(int start, int end) => end > start ? _unknown[end] - _unknown[start] : 0;

    /// <summary>Whether a letter stands at that place that no phrase covers.</summary>
    public bool IsUnknown(int place) => place >= 0 && place < Text.Characters.Length && _unknown[place + 1] > _unknown[place];

    public void Dispose()
    {
        Text.Dispose();
        ArrayPool<int>.Shared.Return(_unknown);
        ArrayPool<Mark>.Shared.Return(_marks);
    }

    private void Scan()
    {
        var text = Text.Characters;
        var unknown = 0;
        _unknown[0] = 0;
        for (var i = 0; i < text.Length;)
        {
            var concept = Lexicon.Phrases.Match(text, i, out var length);
            length = concept >= 0 && IsWithinWord(text, i, i + length) ? 0 : length;
            var end = i + 1;
            if (ReadNumber(text, i, out var number) is var numberEnd && numberEnd - i > length)
            {
                end = numberEnd;
                _marks[Count++] = new Mark(i, end, Role.Number, _numbers.Count);
                _numbers.Add(number);
            }
            else if (length > 0)
            {
                end = i + length;
                _marks[Count++] = new Mark(i, end, Lexicon.Concepts[concept].Role, concept);
            }
            else if (text[i] == '\n')
            {
                _marks[Count++] = new Mark(i, end, Role.Line, 0);
            }
            else if (char.IsLetter(text[i]))
            {
                unknown++;
            }

            _unknown.AsSpan(i + 1, end - i).Fill(unknown);
            i = end;
        }
    }

    private int ReadNumber(ReadOnlySpan<char> text, int start, out Number number)
    {
        var c = text[start];
        if (start < _noNumberBefore || (!char.IsAsciiDigit(c) && !Lexicon.Numerals.IsNumeral(c)))
        {
            number = default;
            return -1;
        }

        var before = Count > 0 && _marks[Count - 1].End == start ? _marks[Count - 1].Role : Role.Filler;
        var end = before == Role.Percent
            ? NumberReader.ReadPercent(text, start, Lexicon.Numerals, out number)
            : NumberReader.Read(text, start, Lexicon.Numerals, out number);
        if (end < 0)
        {
            // What follows is the rest of the same run, with the same word behind it.
            _noNumberBefore = start - end;
            return -1;
        }

        number = before == Role.Ordinal ? number with { Kind = NumberWord.Other } : number;
        if (IsSecondOfTwo(text, start, number))
        {
            number = number with { Value = -1, IsRough = true };
        }

        return end;
    }

    // 一、二件 is one or two.
    private bool IsSecondOfTwo(ReadOnlySpan<char> text, int start, Number number) =>
        start >= 2 && !char.IsAsciiDigit(text[start]) && !char.IsLetterOrDigit(text[start - 1])
        && Lexicon.Numerals.DigitOf(text[start - 2]) is var one and > 0 && one == number.Value - 1
        && (start == 2 || Lexicon.Numerals.DigitOf(text[start - 3]) < 0);

    // Languages that write blanks have words that are parts of others.
    private static bool IsWithinWord(ReadOnlySpan<char> text, int start, int end) =>
        (char.IsAsciiLetter(text[start]) && start > 0 && char.IsAsciiLetter(text[start - 1]))
        || (char.IsAsciiLetter(text[end - 1]) && end < text.Length && char.IsAsciiLetter(text[end]));
}
