using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Validation.Documents.Docx;

/// <summary>
/// Walks through what is printed of a document, its changes accepted. It does not recurse: nesting can't exhaust the stack.
/// </summary>
internal static class ElementWalk
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    /// <summary>Visits what is below an element, in the order of the document.</summary>
    /// <param name="root">The element; it is not visited itself.</param>
    /// <param name="enter">Takes an element, and says whether to go on inside of it.</param>
    /// <param name="leave">Takes an element that was entered, behind what is inside of it; null for nothing.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    public static void Through(
        OpenXmlElement root,
        Func<OpenXmlElement, bool> enter,
        Action<OpenXmlElement>? leave,
        CancellationToken cancellationToken)
    {
        var current = root.FirstChild;
        while (current is not null)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isEntered = IsPrinted(current) && enter(current);
            if (isEntered && FirstBelow(current) is { } child)
            {
                current = child;
                continue;
            }

            if (isEntered)
            {
                leave?.Invoke(current);
            }

            current = NextBehind(current, root, leave);
        }
    }

    /// <summary>The value of an attribute, whatever its namespace; null without one.</summary>
    public static string? Attribute(this OpenXmlElement element, string name)
    {
        foreach (var attribute in element.GetAttributes())
        {
            if (attribute.LocalName == name)
            {
                return attribute.Value;
            }
        }

        return null;
    }

    private static OpenXmlElement? FirstBelow(OpenXmlElement element) =>
        element is AlternateContent alternate ? Alternatives.Shown(alternate)?.FirstChild : element.FirstChild;

    // Of several forms of one thing only one is shown: it has nothing behind it.
    private static OpenXmlElement? NextBehind(OpenXmlElement element, OpenXmlElement root, Action<OpenXmlElement>? leave)
    {
        while (element.Parent is AlternateContent || element.NextSibling() is null)
        {
            if (element.Parent is not { } parent || parent == root)
            {
                return null;
            }

            element = parent;
            leave?.Invoke(element);
        }

        return element.NextSibling();
    }

    // Properties hold no text but that of former versions; elements of nobody knows what are ignored by all programs.
    private static bool IsPrinted(OpenXmlElement element) => element switch
    {
        TableRow row => row.TableRowProperties?.GetFirstChild<Deleted>() is null,
        TableCell cell => cell.TableCellProperties?.GetFirstChild<CellDeletion>() is null,
        OpenXmlUnknownElement => element.NamespaceUri is Word or Math,
        _ => element.LocalName is not ("del" or "moveFrom" or "tblGrid" or "tblPrEx")
            && !element.LocalName.EndsWith("Pr", StringComparison.Ordinal),
    };
}
