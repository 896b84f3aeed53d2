using System.Text;
using Disclosure.Validation.Reporting.Wording;

namespace Disclosure.Validation.Reporting.Markdown;

/// <summary>Text from documents inside of Markdown: it formats nothing, links nothing, calls nobody and ends no table cell.</summary>
internal static class MarkdownText
{
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in VisibleText.Of(text))
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '@' => escaped.Append("&#64;"),
                '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '#' or '~' or '$' or '|' =>
                    escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
