using System.Globalization;
using System.Text;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Tests.Writing;

/// <summary>Writes reports as PDF, tables cut by page breaks, a page number on every page.</summary>
internal sealed class PdfWriting
{
    private const double Width = 1080;
    private const double Height = 600;
    private const double Margin = 15;
    private const double Size = 6;
    private const double Line = 8;
    private const double FigureWidth = 64;
    private const double TurnedHeight = 32;

    private readonly Func<double, double, double, double, string>? _box;
    private readonly List<StringBuilder> _pages = [];
    private int _turn;
    private double _inset;
    private double _align;
    private double _gutter;
    private double _y;

    private PdfWriting(Func<double, double, double, double, string>? box)
    {
        _box = box;
        BeginPage();
    }

    /// <summary>Lines as thin filled rectangles, as word processors draw them.</summary>
    public static byte[] Ruled(DisclosureReport report) => Ruled(PrintedReport.Of(report));

    public static byte[] Ruled(IEnumerable<object> parts) => new PdfWriting(ThinRectangles).Write(parts);

    /// <summary>Every cell a stroked rectangle.</summary>
    public static byte[] Stroked(DisclosureReport report) =>
        new PdfWriting((x, y, w, h) => Format($"{x} {y} {w} {h} re S\n")).Write(PrintedReport.Of(report));

    /// <summary>Every cell with a border of its own and a gap between them, as browsers print tables without a style.</summary>
    public static byte[] Apart(DisclosureReport report) => new PdfWriting(ThinRectangles) { _inset = 1.1 }.Write(PrintedReport.Of(report));

    /// <summary>Labels of several rows turned to the left by 90, 180 or 270 degrees.</summary>
    public static byte[] Turned(DisclosureReport report, int degrees) =>
        new PdfWriting(ThinRectangles) { _turn = degrees }.Write(PrintedReport.Of(report));

    /// <summary>Whole pages printed sideways, which a viewer turns upright where told so.</summary>
    /// <param name="report">The report.</param>
    /// <param name="isUpwards">Whether the lines run up the page, or else down.</param>
    /// <param name="isRuled">Whether the tables have lines.</param>
    /// <param name="turn">By how many degrees a viewer turns the pages clockwise.</param>
    public static byte[] Sideways(DisclosureReport report, bool isUpwards, bool isRuled, int turn)
    {
        var matrix = isUpwards ? Format($"0 1 -1 0 {Height} 0 cm\n") : Format($"0 -1 1 0 0 {Width} cm\n");
        var pages = new PdfWriting(isRuled ? ThinRectangles : null).PagesOf(PrintedReport.Of(report));
        return PdfFile.Of([.. pages.Select(page => matrix + page)], Height, Width, turn);
    }

    /// <summary>No lines at all: only the places of the texts tell the columns.</summary>
    public static byte[] Unruled(DisclosureReport report) => Unruled(PrintedReport.Of(report));

    public static byte[] Unruled(IEnumerable<object> parts) => new PdfWriting(null).Write(parts);

    /// <summary>No lines, cells set to the left (0), in the middle (0.5) or to the right (1), every other page printed further right.</summary>
    public static byte[] Unruled(IEnumerable<object> parts, double align, double gutter) =>
        new PdfWriting(null) { _align = align, _gutter = gutter }.Write(parts);

    private byte[] Write(IEnumerable<object> parts) => PdfFile.Of(PagesOf(parts), Width, Height);

    private List<string> PagesOf(IEnumerable<object> parts)
    {
        foreach (var part in parts)
        {
            if (part is PrintedTable table)
            {
                Write(table);
            }
            else
            {
                MakeRoom(2 * Line);
                Print((string)part, Margin, _y - Line);
                _y -= 2 * Line;
            }
        }

        return [.. _pages.Select(page => page.ToString())];
    }

    private void Write(PrintedTable table)
    {
        var widths = WidthsOf(table);
        var lefts = widths.Select((_, i) => Margin + widths.Take(i).Sum()).Append(Margin + widths.Sum()).ToArray();
        for (var row = 0; row < table.Height; row++)
        {
            var height = table.RowOf(row).Where(cell => cell.RowSpan == 1)
                .Select(cell => LinesOf(cell, lefts).Count).DefaultIfEmpty(1).Max() * Line + 4;
            height = _turn == 0 ? height : Math.Max(height, TurnedHeight);
            MakeRoom(height);
            foreach (var cell in table.Cells.Where(cell => cell.Row <= row && row < cell.Row + cell.RowSpan))
            {
                Write(cell, row, lefts, height);
            }

            _y -= height;
        }

        _y -= Line;
    }

    // The part of a merged cell in this row has no line above or below where it goes on.
    private void Write(PrintedCell cell, int row, double[] lefts, double height)
    {
        var (left, right) = (lefts[cell.Column] + _inset, lefts[cell.Column + cell.ColumnSpan] - _inset);
        if (_box is null)
        {
            // Nothing is drawn.
        }
        else if (cell.RowSpan == 1)
        {
            _pages[^1].Append(_box(left, _y - height + _inset, right - left, height - (2 * _inset)));
        }
        else
        {
            _pages[^1].Append(ThinRectangle(left, _y - height, 0.5, height)).Append(ThinRectangle(right, _y - height, 0.5, height));
            _pages[^1].Append(row == cell.Row ? ThinRectangle(left, _y - _inset, right - left, 0.5) : "");
            _pages[^1].Append(row == cell.Row + cell.RowSpan - 1 ? ThinRectangle(left, _y - height + _inset, right - left, 0.5) : "");
        }

        if (row == cell.Row && _turn != 0 && cell.RowSpan > 1)
        {
            PrintTurned(cell.Text, left, right, height);
        }
        else if (row == cell.Row)
        {
            var lines = LinesOf(cell, lefts);
            for (var i = 0; i < lines.Count; i++)
            {
                Print(lines[i], left + 1 + (_align * (right - left - 2 - WidthOf(lines[i]))) + (_pages.Count % 2 * _gutter), _y - ((i + 1) * Line));
            }
        }
    }

    private void PrintTurned(string text, double left, double right, double height)
    {
        var lines = LinesOf(text, _turn == 180 ? right - left - 1 : height - 2);
        for (var i = 0; i < lines.Count; i++)
        {
            var offset = (i + 1) * Line;
            var matrix = _turn switch
            {
                90 => Format($"0 1 -1 0 {left + offset} {_y - height + 1}"),
                180 => Format($"-1 0 0 -1 {right - 1} {_y - height + offset}"),
                _ => Format($"0 -1 1 0 {right - offset} {_y - 1}"),
            };
            PrintAt(lines[i], $"{matrix} Tm");
        }
    }

    private static double[] WidthsOf(PrintedTable table) => table.Width switch
    {
        >= 15 => [.. Enumerable.Repeat(FigureWidth, table.Width)],
        >= 10 => [90, 80, 300, .. Enumerable.Repeat(FigureWidth, table.Width - 3)],
        _ => [.. Enumerable.Repeat(150.0, table.Width)],
    };

    private static List<string> LinesOf(PrintedCell cell, double[] lefts) =>
        LinesOf(cell.Text, lefts[cell.Column + cell.ColumnSpan] - lefts[cell.Column] - 1);

    private static List<string> LinesOf(string text, double room)
    {
        var lines = new List<string> { "" };
        foreach (var c in text)
        {
            if (c == '\n' || WidthOf(lines[^1] + c) > room)
            {
                lines.Add("");
            }

            lines[^1] += c == '\n' ? "" : c;
        }

        return lines;
    }

    private static double WidthOf(string text) => text.Sum(c => c is >= ' ' and <= '~' ? Size / 2 : Size);

    private void MakeRoom(double height)
    {
        if (_y - height < 4 * Margin)
        {
            BeginPage();
        }
    }

    private void BeginPage()
    {
        _pages.Add(new StringBuilder());
        _y = Height - (2 * Margin);
        Print(Format($"- {_pages.Count} -"), Width / 2, Margin);
    }

    private void Print(string text, double x, double y) => PrintAt(text, Format($"{x} {y} Td"));

    private void PrintAt(string text, string place)
    {
        var codes = string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
        _pages[^1].Append(Format($"BT /F {Size} Tf {place} <{codes}> Tj ET\n"));
    }

    private static string ThinRectangles(double x, double y, double width, double height) =>
        ThinRectangle(x, y, width, 0.5) + ThinRectangle(x, y + height, width, 0.5)
        + ThinRectangle(x, y, 0.5, height) + ThinRectangle(x + width, y, 0.5, height);

    private static string ThinRectangle(double x, double y, double width, double height) =>
        Format($"{x} {y} {width} {height} re f\n");

    private static string Format(FormattableString text) => FormattableString.Invariant(text);
}
