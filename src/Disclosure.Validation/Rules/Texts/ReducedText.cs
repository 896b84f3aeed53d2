using System.Buffers;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Texts;

/// <summary>A text reduced to what it is compared by, in which every character knows where it stood.</summary>
internal sealed class ReducedText
{
    private const int MostOnStack = 256;
    private const char FirstIdeograph = '\u4E00';
    private const char LastIdeograph = '\u9FFF';

    private readonly string _whole;
    private readonly bool _lettersOnly;
    private int[]? _at;

    private ReducedText(string whole, bool lettersOnly)
    {
        _whole = whole;
        _lettersOnly = lettersOnly;
        Text = Reduce();
    }

    public string Text { get; }

    /// <summary>Folded, without blanks: line breaks and blanks fall anywhere in printed text.</summary>
    public static ReducedText WithoutBlanks(string text) => new(text, lettersOnly: false);

    /// <summary>The letters and ideographs alone: what stays of a sentence when its figures and commas change.</summary>
    public static ReducedText Letters(string text) => new(text, lettersOnly: true);

    /// <summary>Where a part of the reduced text stands in the whole one.</summary>
    public TextSpan SpanOf(int start, int length)
    {
        _at ??= Places();
        return new(_at[start], _at[start + length - 1] - _at[start] + 1);
    }

    private string Reduce()
    {
        var rented = _whole.Length > MostOnStack ? ArrayPool<char>.Shared.Rent(_whole.Length) : null;
        Span<char> kept = rented is null ? stackalloc char[MostOnStack] : rented;
        var count = 0;
        foreach (var c in _whole)
        {
            var folded = CharacterFolding.Fold(c);
            kept[count] = folded;
            count += IsKept(folded) ? 1 : 0;
        }

        var text = count == _whole.Length && kept[..count].SequenceEqual(_whole.AsSpan()) ? _whole : new string(kept[..count]);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return text;
    }

    // Asked for only where something was found.
    private int[] Places() => [.. Enumerable.Range(0, _whole.Length).Where(i => IsKept(CharacterFolding.Fold(_whole[i])))];

    /// <summary>Whether it is a character of Chinese.</summary>
    public static bool IsIdeograph(char c) => c is >= FirstIdeograph and <= LastIdeograph;

    private bool IsKept(char folded) => IsIdeograph(folded)
        || (_lettersOnly ? char.IsLetter(folded) : !char.IsWhiteSpace(folded));
}
