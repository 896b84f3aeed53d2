using System.Text.RegularExpressions;

namespace Disclosure.Validation.Documents.Html.Styles;

/// <summary>Finds the attributes by which the style sheets of a page tell elements apart, before the page is parsed: no others are kept.</summary>
internal static partial class StyledAttributes
{
    private const string Begin = "<style";
    private const string End = "</style";
    private const int MostNames = 1_000;

    public static HashSet<string> In(string html)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = Find(html, Begin, 0); at >= 0 && names.Count < MostNames;)
        {
            var end = Find(html, End, at) is var found and >= 0 ? found : html.Length;
            foreach (var match in AttributePattern().EnumerateMatches(html.AsSpan(at, end - at)))
            {
                names.Add(html.Substring(at + match.Index, match.Length).TrimStart('[').TrimStart());
            }

            at = Find(html, Begin, end);
        }

        return names;
    }

    private static int Find(string html, string tag, int from) => html.IndexOf(tag, from, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\[\s*[a-z][\w:-]*", RegexOptions.IgnoreCase)]
    private static partial Regex AttributePattern();
}
