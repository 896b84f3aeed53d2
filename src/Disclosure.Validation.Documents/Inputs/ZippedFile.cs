using System.IO.Compression;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Inputs;

/// <summary>A file in a zip file.</summary>
public sealed class ZippedFile
{
    private readonly ZipArchiveEntry? _entry;

    internal ZippedFile(string name, LocalizedText whyNot) => (Name, Path, WhyNot) = (name, "", whyNot);

    internal ZippedFile(string name, string path, int archive, ZipArchiveEntry entry) => (Name, Path, Archive, _entry) = (name, path, archive, entry);

    /// <summary>What people call it: the name of the zip file, a slash, and the path in it.</summary>
    public string Name { get; }

    /// <summary>The path in the zip file that it lies in, with slashes; it leads to no place above.</summary>
    public string Path { get; }

    /// <summary>Which zip file it lies in: 0 for the outermost, then as they come.</summary>
    public int Archive { get; }

    /// <summary>Why it is not read: it is no document, is encrypted, is a zip file that can't be opened; null where it can be.</summary>
    public LocalizedText? WhyNot { get; }

    /// <summary>Its bytes, as many as there are: what a zip file says of their number is not to be trusted.</summary>
    /// <exception cref="InvalidDataException">It is damaged; so may a read say later.</exception>
    /// <exception cref="NotSupportedException">It is packed in a way that is not known.</exception>
    public Stream Open() => _entry?.Open() ?? throw new InvalidOperationException($"{Name} is not read: {WhyNot}");
}
