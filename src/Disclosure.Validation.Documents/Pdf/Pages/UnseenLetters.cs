using Disclosure.Validation.Documents.Pdf.Files;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Disclosure.Validation.Documents.Pdf.Pages;

/// <summary>Tells which of the letters that nobody sees may be meant to be read with those that are seen.</summary>
internal sealed class UnseenLetters
{
    // In parts of the letter size.
    private const double SamePlace = 0.5;
    private const double Gap = 0.5;

    private readonly List<(Letter Letter, Visibility Visibility)> _drawn;
    private readonly ILookup<string, Letter> _seen;
    private readonly PdfBudget _budget;
    private readonly bool[] _belongs;

    private UnseenLetters(List<(Letter Letter, Visibility Visibility)> drawn, PdfBudget budget)
    {
        _drawn = drawn;
        _seen = drawn.Where(item => item.Visibility == Visibility.Seen).Select(item => item.Letter).ToLookup(letter => letter.Value);
        _budget = budget;
        _belongs = new bool[drawn.Count];
    }

    /// <summary>
    /// Those of the letters, in the order they are drawn in, with seen ones in place of what is cut off from them.
    /// </summary>
    public static List<Letter> Of(List<(Letter Letter, Visibility Visibility)> drawn, PdfBudget budget)
    {
        if (drawn.TrueForAll(item => item.Visibility == Visibility.Seen))
        {
            return [];
        }

        var letters = new UnseenLetters(drawn, budget);
        return [.. letters.CutOff(), .. letters.Hidden()];
    }

    // A text that runs over the edge of its area is cut off there; where that is within a figure, the figure is another.
    private List<Letter> CutOff()
    {
        var figures = new List<Letter>();
        for (var i = 1; i < _drawn.Count; i++)
        {
            Attach(i, i - 1, figures);
        }

        for (var i = _drawn.Count - 2; i >= 0; i--)
        {
            Attach(i, i + 1, figures);
        }

        return figures;
    }

    private void Attach(int index, int other, List<Letter> figures)
    {
        var ((letter, visibility), (beside, seen)) = (_drawn[index], _drawn[other]);
        if (visibility != Visibility.Cut || !Adjoin(letter, beside) || !(seen == Visibility.Seen || _belongs[other]))
        {
            return;
        }

        _belongs[index] = true;
        if (seen == Visibility.Seen && IsOfFigure(letter) && IsOfFigure(beside))
        {
            figures.Add(beside);
        }
    }

    private IEnumerable<Letter> Hidden() => _drawn
        .Where((item, i) => item.Visibility != Visibility.Seen && !_belongs[i])
        .Select(item => item.Letter)
        .Where(letter => !string.IsNullOrWhiteSpace(letter.Value) && !IsShadow(letter));

    // What is drawn a second time to make it bold, or to be found, says what is seen anyway.
    private bool IsShadow(Letter letter)
    {
        var reach = SamePlace * letter.GlyphRectangleLoose.Height;
        var same = _seen[letter.Value];
        _budget.Look(same.Count());
        return same.Any(other => Math.Abs(other.StartBaseLine.X - letter.StartBaseLine.X) < reach
            && Math.Abs(other.StartBaseLine.Y - letter.StartBaseLine.Y) < reach);
    }

    private static bool Adjoin(Letter letter, Letter other)
    {
        var reach = Gap * Math.Max(letter.GlyphRectangleLoose.Height, other.GlyphRectangleLoose.Height);
        return Distance(letter.StartBaseLine, other.EndBaseLine) < reach || Distance(letter.EndBaseLine, other.StartBaseLine) < reach;
    }

    private static double Distance(PdfPoint one, PdfPoint other) =>
        Math.Max(Math.Abs(one.X - other.X), Math.Abs(one.Y - other.Y));

    private static bool IsOfFigure(Letter letter) => letter.Value is [var c, ..] && (char.IsDigit(c) || c is '.' or ',');
}
