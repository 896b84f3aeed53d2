using System.Text;
using System.Xml;
using Disclosure.Validation.Documents.Zip;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Xml;

/// <summary>Tells files of data by their root element.</summary>
internal static class XmlFormat
{
    /// <summary>The form whose files have such a root; null where the bytes are of no such file.</summary>
    public static Form? FormOf(ReadOnlyMemory<byte> bytes, IEnumerable<Form> forms)
    {
        var known = forms.Where(form => form.Source is { } source && Mentions(bytes.Span, source.Root)).ToList();
        return known.Count > 0 && RootOf(bytes) is { } root ? known.Find(form => form.Source!.Root == root) : null;
    }

    // No web page needs to be tried as XML; what is not written in single bytes is.
    private static bool Mentions(ReadOnlySpan<byte> bytes, string root) =>
        bytes.IndexOf(Encoding.UTF8.GetBytes(root)) >= 0 || bytes.Contains((byte)0);

    // Web pages and text begin in the same way; what is no XML at its beginning is none of these files.
    private static string? RootOf(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var reader = XmlReader.Create(ByteStream.Over(bytes), XmlBudget.Settings);
            return reader.MoveToContent() == XmlNodeType.Element ? reader.LocalName : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
