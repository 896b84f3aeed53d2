using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Disclosure.Validation.Documents.Pdf.Pages;

/// <summary>The path that is being drawn on a page, and those that were painted.</summary>
internal sealed class Outline(Func<PdfPoint, PdfPoint> place)
{
    private readonly List<PdfPath> _paths = [];
    private PdfPath? _path;
    private PdfSubpath? _part;
    private PdfPoint _at;

    public IReadOnlyList<PdfPath> Paths => _paths;

    /// <summary>The area that the path takes up; null where there is none.</summary>
    public Area? Bounds
    {
        get
        {
            EndPart();
            return _path?.GetBoundingRectangle() is { } box ? Area.Around(box) : null;
        }
    }

    /// <summary>The upright rectangles that the path consists of; none where it has other parts.</summary>
    public IReadOnlyList<Area> Rectangles
    {
        get
        {
            EndPart();
            return _path is not null && _path.TrueForAll(part => part.IsDrawnAsRectangle) && IsUpright
                ? [.. _path.Select(part => Area.Around(part.GetBoundingRectangle()!.Value))]
                : [];
        }
    }

    public void Begin()
    {
        EndPart();
        _path ??= [];
        _part = new PdfSubpath();
    }

    public PdfPoint? Close()
    {
        if (_part?.Commands is not [PdfSubpath.Move start, ..])
        {
            return null;
        }

        _part.CloseSubpath();
        EndPart();
        return _at = start.Location;
    }

    public PdfPoint MoveTo(double x, double y)
    {
        Begin();
        _at = place(new PdfPoint(x, y));
        _part!.MoveTo(_at.X, _at.Y);
        return _at;
    }

    public PdfPoint? LineTo(double x, double y)
    {
        if (_part is null)
        {
            return null;
        }

        _at = place(new PdfPoint(x, y));
        _part.LineTo(_at.X, _at.Y);
        return _at;
    }

    public PdfPoint? CurveTo((double X, double Y)? first, (double X, double Y) second, (double X, double Y) end)
    {
        if (_part is null)
        {
            return null;
        }

        var from = first is { } point ? place(new PdfPoint(point.X, point.Y)) : _at;
        var to = place(new PdfPoint(second.X, second.Y));
        _at = place(new PdfPoint(end.X, end.Y));
        _part.BezierCurveTo(from.X, from.Y, to.X, to.Y, _at.X, _at.Y);
        return _at;
    }

    public void Rectangle(double x, double y, double width, double height)
    {
        Begin();
        var (from, to) = (place(new PdfPoint(x, y)), place(new PdfPoint(x + width, y + height)));
        _part!.Rectangle(from.X, from.Y, to.X - from.X, to.Y - from.Y);
        EndPart();
    }

    public void Paint(FillingRule? fill, bool isStroked, bool close)
    {
        if (_path is null)
        {
            return;
        }

        if (close)
        {
            _part?.CloseSubpath();
        }

        EndPart();
        if (fill is { } rule)
        {
            _path.SetFilled(rule);
        }

        if (isStroked)
        {
            _path.SetStroked();
        }

        _paths.Add(_path);
        _path = null;
    }

    public void End()
    {
        EndPart();
        _path = null;
    }

    // What is turned by less than a quarter is no upright rectangle, though its corners are taken for one.
    private bool IsUpright
    {
        get
        {
            var (zero, x) = (place(new PdfPoint(0, 0)), place(new PdfPoint(1, 0)));
            return Math.Abs(x.X - zero.X) < 1e-6 || Math.Abs(x.Y - zero.Y) < 1e-6;
        }
    }

    private void EndPart()
    {
        if (_part is not null)
        {
            _path?.Add(_part);
            _part = null;
        }
    }
}
