using Disclosure.Validation.Documents.Pdf.Pages;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Disclosure.Validation.Documents.Pdf;

/// <summary>A page as its reader holds it: one that is printed sideways or upside down is turned by what most of its letters are.</summary>
internal sealed record UprightPage(
    double Width, double Height, IReadOnlyList<Letter> Letters, IReadOnlyList<Letter> Unseen, IReadOnlyList<Ruling> Horizontal, IReadOnlyList<Ruling> Vertical)
{
    public static UprightPage Of(DrawnPage page)
    {
        var (horizontal, vertical) = PageRulings.Of(page.Paths);
        var turned = OrientationOf(page.Letters);
        return turned switch
        {
            TextOrientation.Rotate90 => Turn(turned, page.Height, page.Width, new PdfPoint(page.Height, 0)),
            TextOrientation.Rotate180 => Turn(turned, page.Width, page.Height, new PdfPoint(page.Width, page.Height)),
            TextOrientation.Rotate270 => Turn(turned, page.Height, page.Width, new PdfPoint(0, page.Width)),
            _ => new UprightPage(page.Width, page.Height, page.Letters, page.Unseen, horizontal, vertical),
        };

        UprightPage Turn(TextOrientation orientation, double width, double height, PdfPoint origin)
        {
            var lines = EndsOf(horizontal, vertical).Select(line => (
                From: TurnedLetters.Upright(line.From, orientation, origin), To: TurnedLetters.Upright(line.To, orientation, origin))).ToList();
            return new UprightPage(
                width,
                height,
                [.. page.Letters.Select(letter => TurnedLetters.Upright(letter, orientation, origin))],
                [.. page.Unseen.Select(letter => TurnedLetters.Upright(letter, orientation, origin))],
                [.. lines.Where(line => line.From.Y == line.To.Y).Select(line => RulingOf(line.From.Y, line.From.X, line.To.X))],
                [.. lines.Where(line => line.From.Y != line.To.Y).Select(line => RulingOf(line.From.X, line.From.Y, line.To.Y))]);
        }
    }

    private static Ruling RulingOf(double at, double from, double to) => new(at, Math.Min(from, to), Math.Max(from, to));

    private static IEnumerable<(PdfPoint From, PdfPoint To)> EndsOf(IEnumerable<Ruling> horizontal, IEnumerable<Ruling> vertical) =>
        horizontal.Select(line => (new PdfPoint(line.From, line.At), new PdfPoint(line.To, line.At)))
            .Concat(vertical.Select(line => (new PdfPoint(line.At, line.From), new PdfPoint(line.At, line.To))));

    private static TextOrientation OrientationOf(IReadOnlyList<Letter> letters)
    {
        var printed = letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).CountBy(letter => letter.TextOrientation).ToList();
        return printed.Count == 0 ? TextOrientation.Horizontal : printed.MaxBy(count => count.Value).Key;
    }
}
