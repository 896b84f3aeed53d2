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
    private const int LettersPerStep = 16;

    // A letter takes as much room as ten elements of other documents.
    private const int LettersPerElement = 10;

    // In points, and in parts of the usual size.
    private const double TinySize = 1;
    private const double TinyShare = 0.25;

    private readonly List<(Area Area, IColor? Color)> _fills = [];
    private readonly List<(Letter Letter, Area Area, double Size)?> _letters = [];

    /// <summary>Whether what is drawn in this colour can be told from what lies beneath: paper is white.</summary>
    public bool Shows(Area area, IColor? color)
    {
        if (color is null)
        {
            return true;
        }

        var fill = _fills.FindLastIndex(fill => fill.Area.HoldsMiddleOf(area));
        budget.Step(_fills.Count / LettersPerStep);
        return fill < 0 ? Differ(color, GrayColor.White) : _fills[fill].Color is not { } background || Differ(color, background);
    }

    /// <summary>Takes a letter that can be seen so far.</summary>
    public void Add(Letter letter, Area area, double size)
    {
        _letters.Add((letter, area, size));
        if (_letters.Count > budget.Limits.MaxElements / LettersPerElement)
        {
            throw budget.Refuse(DocumentProblems.TooManyElements(budget.File, budget.Limits.MaxElements));
        }
    }

    public Letter? Last => _letters.Count > 0 ? _letters[^1]?.Letter : null;

    public void Replace(Letter letter) => _letters[^1] = _letters[^1]!.Value with { Letter = letter };

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
            budget.Step(_letters.Count / LettersPerStep);
            for (var i = 0; i < _letters.Count; i++)
            {
                _letters[i] = _letters[i] is { } letter && area.HoldsMiddleOf(letter.Area) ? null : _letters[i];
            }
        }
    }

    /// <summary>
    /// The letters that can be seen. Where most are drawn without ink, they are what recognition has read from a picture; else those are left out.
    /// </summary>
    public List<Letter> Letters()
    {
        var seen = _letters.Where(letter => letter is not null).Select(letter => letter!.Value).ToList();
        var isRecognized = 2 * seen.Count(letter => IsWithoutInk(letter.Letter)) > seen.Count;
        var sizes = seen.Where(letter => !string.IsNullOrWhiteSpace(letter.Letter.Value)).Select(letter => letter.Size).Order().ToList();
        var tiny = sizes.Count == 0 ? 0 : Math.Min(TinySize, TinyShare * sizes[sizes.Count / 2]);
        return [.. seen.Where(letter => letter.Size >= tiny && (isRecognized || !IsWithoutInk(letter.Letter))).Select(letter => letter.Letter)];
    }

    private static bool IsWithoutInk(Letter letter) => letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip;

    private static bool Differ(IColor color, IColor other)
    {
        var ((r, g, b), (red, green, blue)) = (color.ToRGBValues(), other.ToRGBValues());
        return Math.Abs(r - red) >= LeastContrast || Math.Abs(g - green) >= LeastContrast || Math.Abs(b - blue) >= LeastContrast;
    }
}
