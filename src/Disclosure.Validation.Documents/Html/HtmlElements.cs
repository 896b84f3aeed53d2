using AngleSharp.Dom;

namespace Disclosure.Validation.Documents.Html;

/// <summary>Which elements are shown, and how they flow.</summary>
internal static class HtmlElements
{
    // The parser writes all names in lower case.
    private static readonly HashSet<string> Unread = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "head", "select", "option", "textarea", "svg", "math", "iframe",
        "object", "canvas", "audio", "video", "nav", "footer", "aside",
    };

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins",
        "kbd", "label", "mark", "o:p", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
        "u", "var", "wbr", "st1:chsdate", "st1:chmetcnv", "st1:personname",
    };

    /// <summary>Whether an attribute of that name is read, by the parser or here.</summary>
    public static bool IsRead(ReadOnlySpan<char> attribute) => attribute is
        "rowspan" or "colspan" or "style" or "hidden" or "name" or "content" or "type" or "value" or "encoding" or "charset" or "http-equiv";

    public static bool IsUnread(IElement element) => Unread.Contains(element.LocalName) || IsHidden(element.Attributes);

    /// <summary>Whether the element's text is raised, lowered or struck out: it goes on in the line, but is no part of the word beside.</summary>
    public static bool IsApart(IElement element) =>
        element.LocalName is "sup" or "sub" or "del" or "s" or "strike"
        || (element.Attributes.Length > 0 && element.GetAttribute("style") is { } style
            && (style.Contains("line-through", StringComparison.OrdinalIgnoreCase)
                || style.Contains("super", StringComparison.OrdinalIgnoreCase)));

    /// <summary>What a field of a form shows, where it is one that people write into.</summary>
    public static string? ShownIn(IElement element) =>
        element.Is("input") && (element.GetAttribute("type") ?? "text") is "text" or "number" ? element.GetAttribute("value") : null;

    public static bool IsInline(IElement element) => Inline.Contains(element.LocalName);

    public static bool Is(this IElement element, string name) =>
        element.LocalName.Equals(name, StringComparison.Ordinal);

    public static bool IsHidden(INamedNodeMap attributes)
    {
        for (var i = 0; i < attributes.Length; i++)
        {
            if (attributes[i] is { Name: "hidden" } || attributes[i] is { Name: "style" } style && IsHidden(style.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHidden(string style) =>
        style.Contains("display", StringComparison.OrdinalIgnoreCase)
        && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);
}
