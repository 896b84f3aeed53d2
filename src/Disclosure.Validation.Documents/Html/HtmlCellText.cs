using System.Buffers;
using AngleSharp.Dom;
using Disclosure.Validation.Documents.Characters;

namespace Disclosure.Validation.Documents.Html;

/// <summary>The text of a table cell; lines and paragraphs in it are kept apart by a blank.</summary>
internal static class HtmlCellText
{
    private static readonly SearchValues<char> Blanks =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(char.IsWhiteSpace)]);

    public static string Of(IElement cell, FlowingText text, string? file, DocumentLimits limits)
    {
        if (cell.ChildNodes is { Length: 1 } nodes && nodes[0] is IText { Data: var words } && !words.AsSpan().ContainsAny(Blanks))
        {
            return words;
        }

        Append(cell, text, file, limits, 0);
        return text.Take();
    }

    private static void Append(INode parent, FlowingText text, string? file, DocumentLimits limits, int depth)
    {
        if (depth > limits.MaxDepth)
        {
            throw DocumentProblems.TooDeep(file, limits.MaxDepth);
        }

        var nodes = parent.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is IText words)
            {
                text.Append(words.Data);
            }
            else if (nodes[i] is IElement element && !HtmlElements.IsUnread(element))
            {
                var isInline = HtmlElements.IsInline(element) && !HtmlElements.IsApart(element);
                BreakUnless(isInline, text);
                text.Append(HtmlElements.ShownIn(element) ?? "");
                Append(element, text, file, limits, depth + 1);
                BreakUnless(isInline, text);
            }
        }
    }

    private static void BreakUnless(bool isInline, FlowingText text)
    {
        if (!isInline)
        {
            text.Break();
        }
    }
}
