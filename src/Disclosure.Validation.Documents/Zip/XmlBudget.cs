using System.Xml;
using Disclosure.Validation.Documents.Limits;

namespace Disclosure.Validation.Documents.Zip;

/// <summary>
/// What the XML of a document may still ask for, over all parts of a zipped one. Trees are walked by recursion, which only a
/// bounded depth keeps from ending the process; what is loaded costs many times the bytes that it was packed in.
/// </summary>
internal sealed class XmlBudget(string? file, DocumentLimits limits, CancellationToken cancellationToken)
{
    // A parser holds a whole tag or text at once, and compares its attributes with one another.
    private const int LongestNode = 512 << 10;

    /// <summary>How XML is read: nothing that it refers to is looked up, and no document type is taken.</summary>
    public static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private long _bytes;
    private long _halves;

    /// <summary>Goes through the XML once without keeping any of it.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="cost">How much an element counts for.</param>
    public void Spend(Stream xml, int cost = 1)
    {
        var ofNode = 0;
        using var metered = new MeteredStream(xml, count =>
        {
            SpendBytes(count);
            ofNode += count;
            if (ofNode > LongestNode)
            {
                throw DocumentProblems.NodeTooLarge(file, LongestNode);
            }
        });
        using var reader = XmlReader.Create(metered, Settings);
        var texts = new WholeTexts();
        while (reader.Read())
        {
            ofNode = 0;
            Spend(reader, cost);
            texts.Check(reader);
        }
    }

    /// <summary>Counts bytes that come on top: of texts that are shown again.</summary>
    public void SpendBytes(long count)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _bytes += count;
        if (_bytes > limits.MaxXmlBytes)
        {
            throw DocumentProblems.XmlTooLarge(file, limits.MaxXmlBytes);
        }
    }

    private void Spend(XmlReader reader, int cost)
    {
        if (reader.Depth > limits.MaxDepth)
        {
            throw DocumentProblems.TooDeep(file, limits.MaxDepth);
        }

        if (reader.NodeType == XmlNodeType.Element)
        {
            _halves += (2 * cost) + reader.AttributeCount;
            if (_halves > 2L * limits.MaxElements)
            {
                throw DocumentProblems.TooManyElements(file, limits.MaxElements);
            }
        }
    }
}
