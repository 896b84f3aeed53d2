using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Disclosure.Validation.Documents.Tests.Pdf;

/// <summary>Puts PDF files together out of objects as they are given, sound or not.</summary>
internal static class HostilePdf
{
    public const string Page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>>>";
    public const string Drawn = "BT /F1 12 Tf 72 700 Td (text) Tj ET";

    public static string Stream(string content, string entries = "") =>
        FormattableString.Invariant($"<<{entries}/Length {content.Length}>>\nstream\n{content}\nendstream");

    public static string Packed(string content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(Encoding.Latin1.GetBytes(content));
        }

        return Stream(Encoding.Latin1.GetString(packed.ToArray()), "/Filter/FlateDecode");
    }

    // The catalog and the tree of pages come first; the objects given follow, the page among them.
    public static byte[] File(params string[] objects)
    {
        var pdf = new StringBuilder("%PDF-1.7\n");
        var places = new List<int>();
        foreach (var content in (IEnumerable<string>)["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", .. objects])
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{places.Count} 0 obj\n{content}\nendobj\n");
        }

        var start = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(place => pdf.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"));
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {places.Count + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }
}
