using AngleSharp.Dom;

namespace Disclosure.Validation.Documents.Html;

/// <summary>The text of a table cell; lines and paragraphs in it are kept apart by a blank.</summary>
internal static class HtmlCellText
{
    public static string Of(IElement cell, HtmlText text, string? file, DocumentLimits limits)
    {
        Append(cell, text, file, limits, 0);
        return text.Take();
    }

    private static void Append(INode parent, HtmlText text, string? file, DocumentLimits limits, int depth)
    {
        if (depth > limits.MaxDepth)
        {
            throw DocumentProblems.TooDeep(file, limits.MaxDepth);
        }

        foreach (var node in parent.ChildNodes)
        {
            if (node is IText words)
            {
                text.Append(words.Data);
            }
            else if (node is IElement element && !HtmlElements.IsUnread(element))
            {
                var isInline = HtmlElements.IsInline(element);
                BreakUnless(isInline, text);
                Append(element, text, file, limits, depth + 1);
                BreakUnless(isInline, text);
            }
        }
    }

    private static void BreakUnless(bool isInline, HtmlText text)
    {
        if (!isInline)
        {
            text.Break();
        }
    }
}
