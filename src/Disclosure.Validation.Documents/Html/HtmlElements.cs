using AngleSharp.Dom;
using Disclosure.Validation.Documents.Grids;

namespace Disclosure.Validation.Documents.Html;

/// <summary>Which elements are shown, and how they flow.</summary>
internal static class HtmlElements
{
    // The parser writes all names in lower case.
    private static readonly HashSet<string> Unread = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "head", "select", "option", "textarea", "svg", "math", "iframe",
        "object", "canvas", "audio", "video", "meter", "progress", "nav", "footer", "aside", "rp", "annotation", "annotation-xml",
    };

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins",
        "kbd", "label", "mark", "o:p", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
        "u", "var", "wbr", "st1:chsdate", "st1:chmetcnv", "st1:personname",
        "math", "mi", "mn", "mo", "mrow", "mstyle", "mtext", "mpadded", "semantics", "mspace",
    };

    private static readonly Dictionary<string, ShownOtherwise> Otherwise = new(StringComparer.Ordinal)
    {
        ["del"] = ShownOtherwise.StruckOut,
        ["s"] = ShownOtherwise.StruckOut,
        ["strike"] = ShownOtherwise.StruckOut,
        ["sup"] = ShownOtherwise.Raised,
        ["sub"] = ShownOtherwise.Raised,
        ["rt"] = ShownOtherwise.Ruby,
        ["rtc"] = ShownOtherwise.Ruby,
        ["bdo"] = ShownOtherwise.Rearranged,
        ["marquee"] = ShownOtherwise.Rearranged,
        ["mphantom"] = ShownOtherwise.Faint,
    };

    // What holds parts of an equation in their places: above, below, in the corner of one another.
    private static readonly HashSet<string> Equations = new(StringComparer.Ordinal)
    {
        "mfrac", "msup", "msub", "msubsup", "msqrt", "mroot", "mover", "munder", "munderover", "mmultiscripts", "mtable",
        "menclose", "mfenced", "mlongdiv", "mstack",
    };

    private static readonly Dictionary<string, ShownOtherwise> Pictures = new(StringComparer.Ordinal)
    {
        ["img"] = ShownOtherwise.Picture,
        ["svg"] = ShownOtherwise.Picture,
        ["canvas"] = ShownOtherwise.Picture,
        ["video"] = ShownOtherwise.Picture,
        ["meter"] = ShownOtherwise.Picture,
        ["progress"] = ShownOtherwise.Picture,
        ["object"] = ShownOtherwise.Embedded,
        ["embed"] = ShownOtherwise.Embedded,
        ["iframe"] = ShownOtherwise.Embedded,
    };

    // Fields that show something else than what is written in them.
    private static readonly HashSet<string> OtherFields = new(StringComparer.OrdinalIgnoreCase)
    {
        "hidden", "checkbox", "radio", "submit", "reset", "button", "image", "file", "color", "range", "password",
    };

    /// <summary>Whether an attribute of that name is read, by the parser or here.</summary>
    public static bool IsRead(ReadOnlySpan<char> attribute) => attribute is
        "rowspan" or "colspan" or "style" or "class" or "id" or "lang" or "color" or "bgcolor" or "aria-hidden" or "hidden" or "popover" or "alt" or "name" or "content"
        or "type" or "value" or "selected" or "media" or "encoding" or "charset" or "http-equiv";

    public static bool IsUnread(IElement element) => Unread.Contains(element.LocalName) || IsHidden(element);

    public static bool IsHidden(IElement element) => element.HasAttribute("hidden") || element.HasAttribute("popover");

    /// <summary>Why what the element holds may be another figure than its text says; null for most.</summary>
    public static ShownOtherwise? DoubtAbout(IElement element) => Otherwise.GetValueOrDefault(element.LocalName)
        ?? (Equations.Contains(element.LocalName) ? ShownOtherwise.Equation : null);

    /// <summary>What the element shows without any text, where it does.</summary>
    public static ShownOtherwise? PictureOf(IElement element) => Pictures.GetValueOrDefault(element.LocalName)
        ?? (element.Is("li") && element.ParentElement?.Is("ol") == true ? ShownOtherwise.Numbering : null);

    /// <summary>Whether a picture is said to show a figure, so that text beside it may be a part of one.</summary>
    public static bool ShowsFigure(IElement picture) => (picture.GetAttribute("alt") ?? picture.TextContent).Any(char.IsDigit);

    /// <summary>What a field of a form shows, where it is one that people write into or choose from.</summary>
    public static string? ShownIn(IElement element) => element.LocalName switch
    {
        "input" => OtherFields.Contains(element.GetAttribute("type") ?? "") ? null : element.GetAttribute("value"),
        "textarea" => element.TextContent,
        "select" => (element.QuerySelector("option[selected]") ?? element.QuerySelector("option"))?.TextContent,
        _ => null,
    };

    public static bool IsInline(IElement element) => Inline.Contains(element.LocalName);

    public static bool Is(this IElement element, string name) =>
        element.LocalName.Equals(name, StringComparison.Ordinal);
}
