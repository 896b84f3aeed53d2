using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Disclosure.Validation.Documents.Pdf;

/// <summary>The lines drawn on a page: strokes, and the thin rectangles that word processors fill in their place.</summary>
internal sealed class PageRulings
{
    private const double ThickestLine = 3;
    private const double ShortestLine = 5;

    private readonly List<Ruling> _horizontal = [];
    private readonly List<Ruling> _vertical = [];

    private PageRulings(IEnumerable<PdfPath> paths)
    {
        foreach (var path in paths.Where(path => path.IsFilled || path.IsStroked))
        {
            foreach (var part in path)
            {
                Add(path, part);
            }
        }
    }

    /// <summary>The horizontal and the vertical lines, with their pieces joined.</summary>
    public static (IReadOnlyList<Ruling> Horizontal, IReadOnlyList<Ruling> Vertical) Of(IEnumerable<PdfPath> paths)
    {
        var rulings = new PageRulings(paths);
        return (Join(rulings._horizontal), Join(rulings._vertical));
    }

    private void Add(PdfPath path, PdfSubpath part)
    {
        if (part.GetBoundingRectangle() is not { } box)
        {
            return;
        }

        if (Math.Min(box.Width, box.Height) <= ThickestLine)
        {
            AddThin(box);
        }
        else if (path.IsStroked)
        {
            AddStrokes(part);
        }
    }

    // A thin rectangle is a line; a tiny square joins lines where they cross.
    private void AddThin(PdfRectangle box)
    {
        if (box.Height <= ThickestLine)
        {
            _horizontal.Add(new Ruling((box.Bottom + box.Top) / 2, box.Left, box.Right));
        }

        if (box.Width <= ThickestLine)
        {
            _vertical.Add(new Ruling((box.Left + box.Right) / 2, box.Bottom, box.Top));
        }
    }

    private void AddStrokes(PdfSubpath part)
    {
        PdfPoint? first = null;
        PdfPoint? last = null;
        foreach (var command in part.Commands)
        {
            switch (command)
            {
                case PdfSubpath.Move move:
                    first = last = move.Location;
                    break;
                case PdfSubpath.Line line:
                    AddStroke(line.From, line.To);
                    last = line.To;
                    break;
                case PdfSubpath.Close when first is { } from && last is { } to:
                    AddStroke(to, from);
                    break;
            }
        }
    }

    private void AddStroke(PdfPoint from, PdfPoint to)
    {
        if (Math.Abs(from.Y - to.Y) <= 1)
        {
            _horizontal.Add(new Ruling((from.Y + to.Y) / 2, Math.Min(from.X, to.X), Math.Max(from.X, to.X)));
        }
        else if (Math.Abs(from.X - to.X) <= 1)
        {
            _vertical.Add(new Ruling((from.X + to.X) / 2, Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y)));
        }
    }

    private static List<Ruling> Join(List<Ruling> pieces)
    {
        var joined = new List<Ruling>();
        pieces.Sort((a, b) => a.At.CompareTo(b.At));
        for (var first = 0; first < pieces.Count;)
        {
            var next = first + 1;
            while (next < pieces.Count && pieces[next].At - pieces[first].At <= Ruling.Tolerance / 2)
            {
                next++;
            }

            JoinOnOneLine(pieces[first..next], joined);
            first = next;
        }

        return joined.FindAll(line => line.To - line.From >= ShortestLine);
    }

    // Only pieces that touch are of one line; others nearly above one another are of two tables.
    private static void JoinOnOneLine(List<Ruling> pieces, List<Ruling> joined)
    {
        pieces.Sort((a, b) => a.From.CompareTo(b.From));
        for (var first = 0; first < pieces.Count;)
        {
            var (next, to, at) = (first, pieces[first].To, 0.0);
            while (next < pieces.Count && pieces[next].From <= to + Ruling.Tolerance)
            {
                to = Math.Max(to, pieces[next].To);
                at += pieces[next++].At;
            }

            joined.Add(new Ruling(at / (next - first), pieces[first].From, to));
            first = next;
        }
    }
}
