using System.Globalization;
using Disclosure.Validation.Documents.Characters;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Recognition.Figures;

/// <summary>The marks by which a culture groups digits and sets fractions apart, brought to those of the invariant culture.</summary>
internal sealed class FigureMarks
{
    // Stands for a mark that this culture does not have, or that may mean two things: no number holds it.
    private const char Unreadable = '\uFFFF';

    private readonly char _group;
    private readonly char _point;
    private readonly bool _isInvariant;

    // Whether any blank between groups of three digits is one of the figure: a form that says so has no two figures in a cell.
    private readonly bool _takesAnyBlank;

    /// <param name="culture">How numbers are written, where the form does not say, or a person says otherwise.</param>
    /// <param name="stated">How the form says that they are.</param>
    public FigureMarks(CultureInfo culture, NumberMarks? stated = null)
    {
        var isStated = stated is not null && culture.Equals(CultureInfo.InvariantCulture);
        var (group, point) = isStated
            ? (stated!.Value.Group ?? Unreadable, stated.Value.Point)
            : (MarkOf(culture.NumberFormat.NumberGroupSeparator), MarkOf(culture.NumberFormat.NumberDecimalSeparator));
        (_group, _point) = group == point ? (Unreadable, Unreadable) : (group, point);
        _isInvariant = (_group, _point) == (',', '.');
        _takesAnyBlank = isStated && _group == ' ';
    }

    /// <summary>
    /// Whether blanks group digits. Only blanks that don't break do: others may as well stand between two figures.
    /// </summary>
    public bool GroupByBlanks => _group == ' ';

    /// <summary>
    /// The text with all characters folded, and the marks as the invariant culture writes them. What folds to a mark of
    /// figures, but is none, makes the text unreadable.
    /// </summary>
    public string ToInvariant(string printed)
    {
        var folded = CharacterFolding.Fold(printed);
        return _isInvariant && ReferenceEquals(folded, printed) ? folded : string.Create(folded.Length, (printed, folded), (text, source) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = IsSentenceMark(source.printed, i) ? Unreadable
                    : _isInvariant ? source.folded[i]
                    : ToInvariant(source.folded, source.printed, i);
            }
        });
    }

    // A full stop is no point (1。5), and the dash that sets words apart no minus (—5): either may part two figures.
    private static bool IsSentenceMark(string printed, int index) => printed[index] switch
    {
        '。' => true,
        '—' or '―' or '─' or '━' => printed.AsSpan(index + 1).TrimStart() is [var next, ..] && char.IsDigit(next),
        _ => false,
    };

    private char ToInvariant(string folded, string printed, int index)
    {
        var mark = folded[index];
        if (mark == ' ')
        {
            return GroupByBlanks && (NoBreakBlank.IsBetweenDigits(printed, index) || (_takesAnyBlank && IsBetweenGroups(folded, index))) ? ',' : ' ';
        }

        return mark == _group ? ','
            : mark == _point ? '.'
            : mark is ',' or '.' ? Unreadable
            : mark;
    }

    private static bool IsBetweenGroups(ReadOnlySpan<char> text, int index) =>
        index > 0 && char.IsAsciiDigit(text[index - 1]) && text[(index + 1)..] is [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', .. var rest]
        && rest is not [>= '0' and <= '9', ..];

    private static char MarkOf(string separator) =>
        separator.Length == 1 && CharacterFolding.Fold(separator)[0] is var mark and ('.' or ',' or '\'' or ' ') ? mark : Unreadable;
}
