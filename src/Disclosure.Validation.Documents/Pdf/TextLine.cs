using System.Text;
using Disclosure.Validation.Text;
using UglyToad.PdfPig.Content;

namespace Disclosure.Validation.Documents.Pdf;

/// <summary>Letters on one line, from left to right.</summary>
internal sealed class TextLine
{
    // In parts of the letter size.
    private const double BlankWidth = 0.5;
    private const double DigitGap = 0.2;
    private const double NarrowGap = 0.15;

    // Letters of a word are set apart by no more.
    private const double WidestSetting = 1;
    private const double OtherLevel = 0.15;
    private const double OtherSize = 0.2;
    private const double SameLine = 0.5;
    private const double SamePlace = 0.2;
    private const double Beside = 0.5;

    private readonly List<Letter> _letters;
    private List<Letter> _unseen = [];

    private TextLine(List<Letter> letters)
    {
        letters.Sort((a, b) => a.StartBaseLine.X.CompareTo(b.StartBaseLine.X));
        _letters = WithoutShadows(letters);
        Size = _letters.Max(SizeOf);
    }

    public double Left => _letters[0].StartBaseLine.X;

    public double Right => _letters[^1].EndBaseLine.X;

    public double Baseline => _letters[0].StartBaseLine.Y;

    /// <summary>The height of the largest letter.</summary>
    public double Size { get; }

    /// <summary>The text; a gap is a blank.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            for (var i = 0; i < _letters.Count; i++)
            {
                if (i > 0 && IsApart(i))
                {
                    text.Append(' ');
                }

                text.Append(_letters[i].Value);
            }

            return CharacterFolding.WithoutRadicals(text.ToString());
        }
    }

    /// <summary>Whether one of the two stands over the other.</summary>
    public bool Meets(TextLine other) => Left < other.Right && other.Left < Right;

    /// <summary>Whether letters that nobody sees are joined to the line.</summary>
    public bool HidesLetters => _unseen.Exists(letter =>
        letter.StartBaseLine.X < Right + (Beside * Size) && letter.EndBaseLine.X > Left - (Beside * Size));

    /// <summary>Whether the line is a single ideograph.</summary>
    public bool IsIdeograph => _letters is [var only] && IsIdeographic(only);

    /// <summary>Whether the line is a number, or a dash or slash that stands for one.</summary>
    public bool IsNumber => _letters.TrueForAll(letter => IsDigit(letter) || letter.Value is "." or "," or "+" or "-" or "−" or "－" or "—" or "–" or "/");

    public bool BeginsWithDigit => char.IsDigit(_letters[0].Value[0]);

    /// <summary>The line that the pieces of a line are parts of.</summary>
    public static TextLine Join(IReadOnlyList<TextLine> pieces) =>
        pieces.Count == 1 ? pieces[0] : new TextLine([.. pieces.SelectMany(piece => piece._letters)]) { _unseen = pieces[0]._unseen };

    /// <summary>The lines that letters form, from the top of the page down.</summary>
    public static List<TextLine> Of(IEnumerable<Letter> letters)
    {
        var lines = new List<TextLine>();
        var current = new List<Letter>();
        foreach (var letter in letters
            .Where(letter => !string.IsNullOrWhiteSpace(letter.Value))
            .OrderByDescending(letter => letter.StartBaseLine.Y))
        {
            if (current.Count > 0
                && current[0].StartBaseLine.Y - letter.StartBaseLine.Y > SameLine * Math.Max(SizeOf(letter), 1))
            {
                lines.Add(new TextLine(current));
                current = [];
            }

            current.Add(letter);
        }

        if (current.Count > 0)
        {
            lines.Add(new TextLine(current));
        }

        return lines;
    }

    /// <summary>Takes note of those of these letters that stand at the height of the line.</summary>
    public void HideBeside(List<Letter> unseen) =>
        _unseen = unseen.FindAll(letter => Math.Abs(letter.StartBaseLine.Y - Baseline) <= SameLine * Math.Max(Size, 1));

    /// <summary>The pieces of the line that stand further apart than words do.</summary>
    public List<TextLine> Pieces(double gap)
    {
        var pieces = new List<TextLine>();
        var first = 0;
        for (var i = 1; i <= _letters.Count; i++)
        {
            if (i == _letters.Count || IsGap(i, gap))
            {
                pieces.Add(new TextLine(_letters[first..i]) { _unseen = _unseen });
                first = i;
            }
        }

        return pieces;
    }

    /// <summary>Whether the line is three or more words of ideographs, set apart: headings that stand close.</summary>
    public bool IsOfWords
    {
        get
        {
            if (!HasGaps)
            {
                return false;
            }

            var (gap, words) = (WordGap, 1);
            for (var i = 1; i < _letters.Count; i++)
            {
                if (IsGap(i, gap))
                {
                    words = IsIdeographic(_letters[i - 1]) && IsIdeographic(_letters[i]) ? words + 1 : int.MinValue / 2;
                }
            }

            return words > 2;
        }
    }

    // No gap between words is narrower than that, and lines of prose have none.
    private bool HasGaps
    {
        get
        {
            var gaps = 0;
            for (var i = 1; i < _letters.Count && gaps < 2; i++)
            {
                gaps += IsGap(i, NarrowGap) ? 1 : 0;
            }

            return gaps > 1;
        }
    }

    /// <summary>
    /// A gap, in parts of the letter size, that parts the cells of a table which stand close: wider than those between the letters
    /// of the line, even where these are set apart.
    /// </summary>
    public double WordGap
    {
        get
        {
            var gaps = Enumerable.Range(1, _letters.Count - 1)
                .Where(i => IsIdeographic(_letters[i - 1]) && IsIdeographic(_letters[i]))
                .Select(GapBefore).Order().ToList();
            var usual = gaps.Count > 0 ? gaps[gaps.Count / 2] / Size : 0;
            return NarrowGap + Math.Clamp(usual, 0, WidestSetting);
        }
    }

    // A narrow gap may part two figures, and a small or raised digit is the mark of a note.
    private bool IsApart(int index)
    {
        var (before, letter) = (_letters[index - 1], _letters[index]);
        if (GapBefore(index) > BlankWidth * Size || !IsDigit(before) || !IsDigit(letter))
        {
            return GapBefore(index) > BlankWidth * Size;
        }

        return GapBefore(index) > DigitGap * SizeOf(letter)
            || Math.Abs(before.StartBaseLine.Y - letter.StartBaseLine.Y) > OtherLevel * Size
            || Math.Abs(SizeOf(before) - SizeOf(letter)) > OtherSize * Size;
    }

    // Offices set a unit a little apart from the number before it.
    private bool IsGap(int index, double gap) =>
        GapBefore(index) > (IsDigit(_letters[index - 1]) && IsIdeographic(_letters[index]) ? Math.Max(gap, BlankWidth) : gap) * Size;

    private static bool IsIdeographic(Letter letter) =>
        letter.Value is [>= CharacterForms.FirstRadical and <= CharacterForms.LastCompatibility];

    private static bool IsDigit(Letter letter) => letter.Value is [.., var last] && char.IsDigit(last);

    private double GapBefore(int index) => _letters[index].StartBaseLine.X - _letters[index - 1].EndBaseLine.X;

    private static double SizeOf(Letter letter) => letter.PointSize > 0 ? letter.PointSize : letter.BoundingBox.Height;

    // Bold print is often the same letter twice, a little apart.
    private static List<Letter> WithoutShadows(List<Letter> letters)
    {
        var kept = new List<Letter>(letters.Count);
        foreach (var letter in letters)
        {
            var isShadow = kept.Count > 0
                && kept[^1].Value == letter.Value
                && letter.StartBaseLine.X - kept[^1].StartBaseLine.X < SamePlace * SizeOf(letter);
            if (!isShadow)
            {
                kept.Add(letter);
            }
        }

        return kept;
    }
}
