using System.Xml;
using Disclosure.Validation.Documents.Zip;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Xml;

/// <summary>Tells files of data by their root element.</summary>
internal static class XmlFormat
{
    /// <summary>How such files are read: nothing that they refer to is looked up, and no document type is taken.</summary>
    public static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>The form whose files have such a root; null where the bytes are of no such file.</summary>
    public static Form? FormOf(ReadOnlyMemory<byte> bytes, IEnumerable<Form> forms)
    {
        var known = forms.Where(form => form.Source is not null).ToList();
        return known.Count > 0 && RootOf(bytes) is { } root ? known.Find(form => form.Source!.Root == root) : null;
    }

    // Web pages and text begin in the same way; what is no XML at its beginning is none of these files.
    private static string? RootOf(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var reader = XmlReader.Create(ByteStream.Over(bytes), Settings);
            return reader.MoveToContent() == XmlNodeType.Element ? reader.LocalName : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
