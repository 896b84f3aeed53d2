using System.IO.Compression;

namespace Disclosure.Validation.Reporting.Html.Elements;

/// <summary>A text that only the script needs, packed as it unpacks it: written out, such texts are most of a page.</summary>
internal sealed class Packed : IDisposable
{
    private readonly MemoryStream _packed = new();
    private readonly ZLibStream _packing;

    public Packed() => _packing = new ZLibStream(_packed, CompressionLevel.SmallestSize, leaveOpen: true);

    /// <summary>What the text is written to.</summary>
    public Stream Stream => _packing;

    /// <summary>Ends the text, and writes it into an element that is not shown.</summary>
    /// <param name="html">Where to; a report of a file with others is the text of a script itself, in which no script can end.</param>
    /// <param name="class">How the script finds it.</param>
    public void WriteTo(Markup html, string @class)
    {
        _packing.Dispose();
        html.Put("span", Convert.ToBase64String(_packed.GetBuffer(), 0, (int)_packed.Length), ("class", $"packed {@class}"), ("hidden", ""));
    }

    public void Dispose()
    {
        _packing.Dispose();
        _packed.Dispose();
    }
}
