using System.Globalization;
using Disclosure.Validation.Reporting.Html.Elements;

namespace Disclosure.Validation.Reporting.Html.Overview;

/// <summary>Draws a bar of parts. The numbers stand in the table beside it, so that it is hidden from screen readers.</summary>
internal sealed class Bar(Markup html)
{
    public const int Width = 240;
    private const int Height = 14;
    private const double Least = 3;

    /// <param name="total">What the whole width stands for.</param>
    /// <param name="parts">The parts and how each is marked; a part that is not zero is always seen.</param>
    public void Write(int total, params IReadOnlyList<(string Class, int Count)> parts)
    {
        using var svg = html.In(
            "svg",
            ("class", "bar"),
            ("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Width} {Height}")),
            ("preserveAspectRatio", "none"),
            ("aria-hidden", "true"),
            ("focusable", "false"));
        var widths = Widths(total, parts);
        var x = 0d;
        for (var i = 0; i < parts.Count; i++)
        {
            html.Put(
                "rect",
                ("class", parts[i].Class),
                ("x", Number(x)),
                ("y", "0"),
                ("width", Number(widths[i])),
                ("height", Number(Height)));
            x += widths[i];
        }
    }

    private static double[] Widths(int total, IReadOnlyList<(string Class, int Count)> parts)
    {
        var widths = parts
            .Select(part => part.Count == 0 ? 0 : Math.Max(Least, (double)Width * part.Count / total))
            .ToArray();

        // What the least widths take too much is taken from the widest part.
        var excess = widths.Sum() - Width;
        if (excess > 0)
        {
            widths[Array.IndexOf(widths, widths.Max())] -= excess;
        }

        return widths;
    }

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
