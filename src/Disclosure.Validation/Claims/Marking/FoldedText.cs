using System.Buffers;
using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Marking;

/// <summary>
/// The text of a section as lexicons search it: characters folded, blanks left out, lines that break a sentence joined, what stands
/// in titles and long quotations masked; with the way back to the text as printed. The memory is rented: dispose of it.
/// </summary>
internal sealed class FoldedText : IDisposable
{
    /// <summary>What stands in the place of masked text: no letter, and in no phrase.</summary>
    public const char Masked = '\uFFFF';

    /// <summary>What is read of a section.</summary>
    public const int MostCharacters = 200_000;

    private const int ShortestFullLine = 20;

    // A shorter quotation names something; a longer one is what somebody said or asked for.
    private const int LongestName = 12;
    private const int MostMasked = 400;

    private readonly char[] _characters;
    private readonly int[] _origins;
    private readonly Blanks _blanks;
    private int _length;

    public FoldedText(string text, Lexicon lexicon)
    {
        Printed = text;
        _blanks = lexicon.Blanks;
        var most = Math.Min(text.Length, MostCharacters);
        _characters = ArrayPool<char>.Shared.Rent(most + 1);
        _origins = ArrayPool<int>.Shared.Rent(most + 1);
        Fold(text.AsSpan(0, most));
        Mask('《', '》', longest: 0, lexicon.Phrases);
        Mask('“', '”', LongestName, lexicon.Phrases);
    }

    /// <summary>The text as printed.</summary>
    public string Printed { get; }

    /// <summary>The folded text; paragraphs are parted by line feeds.</summary>
    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, _length);

    /// <summary>The part of the printed text that a folded part stands for.</summary>
    public (int Start, int Length) PrintedSpan(int start, int end) =>
        (_origins[start], _origins[end - 1] + 1 - _origins[start]);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_characters);
        ArrayPool<int>.Shared.Return(_origins);
    }

    private void Fold(ReadOnlySpan<char> text)
    {
        var lineStart = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                if (_length > lineStart && EndsParagraph(lineStart))
                {
                    Add('\n', i);
                }

                lineStart = _length;
                continue;
            }

            var c = PhraseFolding.Fold(text[i]);
            if (c != ' ' || (_blanks == Blanks.Kept && _length > 0 && _characters[_length - 1] != ' '))
            {
                Add(c, i);
            }
        }
    }

    private void Add(char c, int origin)
    {
        _characters[_length] = c;
        _origins[_length++] = origin;
    }

    // Documents of lines break sentences anywhere; a heading is short, and a paragraph ends with a mark.
    private bool EndsParagraph(int lineStart) =>
        _length - lineStart < ShortestFullLine || !char.IsLetterOrDigit(_characters[_length - 1]);

    private void Mask(char open, char close, int longest, PhraseTrie phrases)
    {
        for (var i = 0; i < _length; i++)
        {
            if (Characters[i..].IndexOf(open) is var next && next < 0)
            {
                return;
            }

            i += next;
            var rest = Characters[i..];
            var end = rest[..Math.Min(rest.Length, MostMasked)].IndexOfAny(close, '\n');
            if (end > longest && rest[end] == close && !(phrases.Match(rest[..end], 1, out var length) >= 0 && length == end - 1))
            {
                // What is a phrase from mark to mark says what it says: 6件为“本机关不掌握相关政府信息”.

                _characters.AsSpan(i + 1, end - 1).Fill(Masked);
            }

            i += Math.Max(end, 0);
        }
    }
}
