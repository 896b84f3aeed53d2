using System.Text;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Texts;

/// <summary>A text reduced to what it is compared by, in which every character knows where it stood.</summary>
internal sealed class ReducedText
{
    private readonly int[] _at;

    private ReducedText(string text, int[] at)
    {
        Text = text;
        _at = at;
    }

    public string Text { get; }

    /// <summary>Folded, without blanks: line breaks and blanks fall anywhere in printed text.</summary>
    public static ReducedText WithoutBlanks(string text) => Reduce(text, c => !char.IsWhiteSpace(c));

    /// <summary>The letters and ideographs alone: what stays of a sentence when its figures and commas change.</summary>
    public static ReducedText Letters(string text) => Reduce(text, char.IsLetter);

    /// <summary>Where a part of the reduced text stands in the whole one.</summary>
    public TextSpan SpanOf(int start, int length) => new(_at[start], _at[start + length - 1] - _at[start] + 1);

    private static ReducedText Reduce(string text, Func<char, bool> isKept)
    {
        var reduced = new StringBuilder(text.Length);
        var at = new List<int>(text.Length);
        foreach (var (i, c) in text.Index())
        {
            var folded = CharacterFolding.Fold(c);
            if (isKept(folded))
            {
                reduced.Append(folded);
                at.Add(i);
            }
        }

        return new ReducedText(reduced.ToString(), [.. at]);
    }
}
