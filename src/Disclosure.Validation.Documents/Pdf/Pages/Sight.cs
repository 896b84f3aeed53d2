using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Pdf.Files;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;

namespace Disclosure.Validation.Documents.Pdf.Pages;

/// <summary>Tells which letters of a page a reader sees: by what they are drawn on, and by what is drawn over them.</summary>
internal sealed class Sight(PdfBudget budget)
{
    private const double LeastContrast = 0.08;
    private const double Thin = 3;
    private const int MostFills = 4000;
    // A letter takes as much room as ten elements of other documents.
    private const int LettersPerElement = 10;

    // In points, and in parts of the usual size.
    private const double TinySize = 1;
    private const double TinyShare = 0.25;

    private readonly List<(Area Area, IColor? Color)> _fills = [];
    private readonly List<(Letter Letter, Visibility Visibility)> _letters = [];

    /// <summary>The letter that was drawn last; null where there is none yet.</summary>
    public Letter? Last => _letters.Count > 0 ? _letters[^1].Letter : null;

    /// <summary>Whether what is drawn in this colour can be told from what lies beneath: paper is white.</summary>
    public bool Shows(Area area, IColor? color)
    {
        if (color is null)
        {
            return true;
        }

        var fill = _fills.FindLastIndex(fill => fill.Area.HoldsMiddleOf(area));
        budget.Look(_fills.Count);
        return fill < 0 ? Differ(color, GrayColor.White) : _fills[fill].Color is not { } background || Differ(color, background);
    }

    /// <summary>Takes a letter, and whether it can be seen so far.</summary>
    public void Add(Letter letter, Visibility visibility)
    {
        _letters.Add((letter, visibility));
        if (_letters.Count > budget.Limits.MaxElements / LettersPerElement)
        {
            throw budget.Refuse(DocumentProblems.TooManyElements(budget.File, budget.Limits.MaxElements));
        }
    }

    /// <summary>Puts a letter in place of the last one.</summary>
    public void Replace(Letter letter) => _letters[^1] = _letters[^1] with { Letter = letter };

    /// <summary>Takes an area that was filled.</summary>
    /// <param name="area">The area.</param>
    /// <param name="color">The colour; null where it is not known.</param>
    /// <param name="isOpaque">Whether nothing beneath it shows.</param>
    public void Fill(Area area, IColor? color, bool isOpaque)
    {
        if (area.Right - area.Left <= Thin || area.Top - area.Bottom <= Thin || _fills.Count >= MostFills)
        {
            return;
        }

        _fills.Add((area, color));
        if (isOpaque && color is not null)
        {
            budget.Look(_letters.Count);
            for (var i = 0; i < _letters.Count; i++)
            {
                _letters[i] = area.HoldsMiddleOf(Area.Around(_letters[i].Letter.BoundingBox)) ? Hidden(_letters[i].Letter) : _letters[i];
            }
        }
    }

    /// <summary>
    /// The letters that can be seen, and those that cannot but may be meant to be read with them. Where most are drawn without ink, they are what
    /// recognition has read from a picture.
    /// </summary>
    public (List<Letter> Seen, List<Letter> Unseen) Letters()
    {
        var seen = _letters.Where(IsSeen).Select(item => item.Letter).ToList();
        var isRecognized = 2 * seen.Count(IsWithoutInk) > seen.Count;
        var tiny = Math.Min(TinySize, TinyShare * UsualSize(seen));
        for (var i = 0; i < _letters.Count; i++)
        {
            var letter = _letters[i].Letter;
            if (IsSeen(_letters[i]) && (SizeOf(letter) < tiny || (!isRecognized && IsWithoutInk(letter))))
            {
                _letters[i] = Hidden(letter);
            }
        }

        return ([.. _letters.Where(IsSeen).Select(item => item.Letter)], UnseenLetters.Of(_letters, budget));
    }

    private static bool IsSeen((Letter Letter, Visibility Visibility) item) => item.Visibility == Visibility.Seen;

    private static (Letter Letter, Visibility Visibility) Hidden(Letter letter) => (letter, Visibility.Unseen);

    private static double UsualSize(List<Letter> letters)
    {
        var sizes = letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).Select(SizeOf).ToList();
        sizes.Sort();
        return sizes.Count == 0 ? 0 : sizes[sizes.Count / 2];
    }

    // The box of the canvas for a letter, as high as its font is large.
    private static double SizeOf(Letter letter) => letter.GlyphRectangleLoose.Height;

    private static bool IsWithoutInk(Letter letter) => letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip;

    private static bool Differ(IColor color, IColor other)
    {
        var ((r, g, b), (red, green, blue)) = (color.ToRGBValues(), other.ToRGBValues());
        return Math.Abs(r - red) >= LeastContrast || Math.Abs(g - green) >= LeastContrast || Math.Abs(b - blue) >= LeastContrast;
    }
}
