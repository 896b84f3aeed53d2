using System.Buffers;
using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Marking;

/// <summary>
/// A folded text with the marks in it, found in one pass: at each place the longest phrase, or a number; what no phrase covers is
/// counted, so that how much unknown text lies between two places is told at once. The memory is rented: dispose of it.
/// </summary>
internal sealed class MarkedText : IDisposable
{
    private readonly Lexicon _lexicon;
    private readonly FoldedText _text;
    private readonly int[] _unknown;
    private readonly List<Mark> _marks = [];
    private readonly List<Number> _numbers = [];
    private int _noNumberBefore;

    public MarkedText(string text, Lexicon lexicon)
    {
        _lexicon = lexicon;
        _text = new FoldedText(text, lexicon);
        _unknown = ArrayPool<int>.Shared.Rent(_text.Characters.Length + 1);
        Scan();
    }

    public Lexicon Lexicon => _lexicon;

    public FoldedText Text => _text;

    public IReadOnlyList<Mark> Marks => _marks;

    /// <summary>The number of a mark.</summary>
    public Number NumberOf(Mark mark) => _numbers[mark.Concept];

    /// <summary>The concept of a mark that is no number.</summary>
    public Concept ConceptOf(Mark mark) => _lexicon.Concepts[mark.Concept];

    /// <summary>How many letters between two places no phrase covers.</summary>
    public int Unknown(int start, int end) => end > start ? _unknown[end] - _unknown[start] : 0;

    public void Dispose()
    {
        _text.Dispose();
        ArrayPool<int>.Shared.Return(_unknown);
    }

    private void Scan()
    {
        var text = _text.Characters;
        for (var i = 0; i < text.Length;)
        {
            var concept = _lexicon.Phrases.Match(text, i, out var length);
            length = concept >= 0 && IsWithinWord(text, i, i + length) ? 0 : length;
            var end = ReadNumber(text, i, out var number);
            var known = end - i > length;
            if (known)
            {
                _marks.Add(new Mark(i, end, Role.Number, _numbers.Count));
                _numbers.Add(number);
            }
            else if (length > 0)
            {
                end = i + length;
                _marks.Add(new Mark(i, end, _lexicon.Concepts[concept].Role, concept));
            }
            else
            {
                if (text[i] == '\n')
                {
                    _marks.Add(new Mark(i, i + 1, Role.Line, 0));
                }

                end = i + 1;
            }

            var isUnknown = !known && length == 0 && char.IsLetter(text[i]);
            _unknown[i + 1] = (i == 0 ? _unknown[0] = 0 : _unknown[i]) + (isUnknown ? 1 : 0);
            for (var j = i + 1; j < end; j++)
            {
                _unknown[j + 1] = _unknown[j];
            }

            i = end;
        }
    }

    private int ReadNumber(ReadOnlySpan<char> text, int start, out Number number)
    {
        var c = text[start];
        if (start < _noNumberBefore || (!char.IsAsciiDigit(c) && _lexicon.Numerals.DigitOf(c) < 0 && _lexicon.Numerals.UnitOf(c) == 0))
        {
            number = default;
            return -1;
        }

        var before = _marks.Count > 0 && _marks[^1].End == start ? _marks[^1].Role : Role.Filler;
        var end = before == Role.Percent
            ? NumberReader.ReadPercent(text, start, _lexicon.Numerals, out number)
            : NumberReader.Read(text, start, _lexicon.Numerals, out number);
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
        && _lexicon.Numerals.DigitOf(text[start - 2]) is var one and > 0 && one == number.Value - 1
        && (start == 2 || _lexicon.Numerals.DigitOf(text[start - 3]) < 0);

    // Languages that write blanks have words that are parts of others.
    private static bool IsWithinWord(ReadOnlySpan<char> text, int start, int end) =>
        (char.IsAsciiLetter(text[start]) && start > 0 && char.IsAsciiLetter(text[start - 1]))
        || (char.IsAsciiLetter(text[end - 1]) && end < text.Length && char.IsAsciiLetter(text[end]));
}
