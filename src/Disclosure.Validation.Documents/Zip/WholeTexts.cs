using System.Xml;

namespace Disclosure.Validation.Documents.Zip;

/// <summary>
/// Sees to it that texts are in one piece. Office documents have none that comments or elements cut up, and the SDK reads
/// <c>1&lt;!-- --&gt;2</c> as 1.
/// </summary>
internal struct WholeTexts
{
    private XmlNodeType _last;

    /// <param name="reader">At the next node of the document.</param>
    /// <exception cref="InvalidDataException">It goes on with a text, or cuts one up.</exception>
    public void Check(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Comment or XmlNodeType.ProcessingInstruction:
                return;
            case XmlNodeType.Text or XmlNodeType.CDATA when _last is not (XmlNodeType.Element or XmlNodeType.None):
            case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.Element when _last is XmlNodeType.Text:
                throw new InvalidDataException("A text is not in one piece.");
            default:
                _last = reader.IsEmptyElement ? XmlNodeType.EndElement
                    : reader.NodeType == XmlNodeType.CDATA ? XmlNodeType.Text
                    : reader.NodeType;
                return;
        }
    }
}
