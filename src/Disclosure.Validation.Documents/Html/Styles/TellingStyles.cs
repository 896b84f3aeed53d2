using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Disclosure.Validation.Documents.Html.Styles;

/// <summary>
/// Finds the styles of a page that may bear on what text shows. Most say nothing of it, and are not read at all; and most stand in the page many
/// times, and are looked into once.
/// </summary>
internal sealed partial class TellingStyles
{
    private const int MostKnown = 10_000;

    // What programs that make pages call elements which they hide by a style sheet that is not in the page.
    private static readonly HashSet<string> HidingClasses = new(StringComparer.OrdinalIgnoreCase)
    {
        "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader-only", "hidden", "hide", "d-none",
        "invisible",
    };

    private readonly Dictionary<string, (string Style, bool IsTelling)> _known = new(StringComparer.Ordinal);

    public static bool AreIn(string styles) => Pattern().IsMatch(styles);

    /// <summary>The styles without the pictures and fonts that are written into them.</summary>
    public static string WithoutData(string styles) => DataPattern().Replace(styles, "");

    /// <summary>What an element's own attributes say, as a style; nothing where that does not matter.</summary>
    /// <param name="element">The element.</param>
    /// <param name="isTelling">Whether anything that they say matters.</param>
    public string Of(IElement element, bool isTelling)
    {
        var (style, color, fill) = (element.GetAttribute("style"), element.GetAttribute("color"), element.GetAttribute("bgcolor"));
        var (own, tells) = Known((color is null ? "" : $"color:{color};") + (fill is null ? "" : $"background-color:{fill};") + style);
        own = isTelling || tells ? own : "";
        return IsSaidToBeHidden(element) ? $"opacity:0;{own}" : own;
    }

    private (string Style, bool IsTelling) Known(string style)
    {
        if (style.Length == 0)
        {
            return ("", false);
        }

        if (!_known.TryGetValue(style, out var known))
        {
            var own = WithoutData(style);
            known = (own, AreIn(own));
            if (_known.Count < MostKnown)
            {
                _known.Add(style, known);
            }
        }

        return known;
    }

    private static bool IsSaidToBeHidden(IElement element) => element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("class") is { } names && names.Split(' ').Any(HidingClasses.Contains));

    [GeneratedRegex("base64,[A-Za-z0-9+/=%]*", RegexOptions.IgnoreCase)]
    private static partial Regex DataPattern();

    // Dark text of a usual size in its line is what all others say.
    [GeneratedRegex(
        """
        display|visib|opacity|float|reverse|grid-(column|row|area)|(?<![a-z-])order|filter|mask|spacing:\ ?-|line-through|super|sub|absolute|fixed|relative|clip|overflow|transform|translate|offset|scale|rotate|bidi|content|
        dings|symbol|zoom|text-security|background|text-fill|indent|\(|\\|/\*|-\d{2,}|
        vertical-align:\ ?-?[\d.]|(?<![a-z-])color:(?!\ ?(\#[0-9a-c]([0-9a-f]{2}|[0-9a-f]{5})(?![0-9a-f])|black|auto|windowtext|red|blue|navy|gray|green))|
        (font|font-size)\ ?:\ ?(?!([7-9]|[1-9]\d)(\.\d+)?(pt|px)|[1-9](\.\d+)?r?em|([5-9]\d|[1-9]\d\d)(\.\d+)?%|[a-z])
        """,
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pattern();
}
