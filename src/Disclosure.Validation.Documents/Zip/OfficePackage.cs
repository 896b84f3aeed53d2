using System.IO.Compression;
using System.IO.Packaging;
using Disclosure.Validation.Documents.Limits;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure.Validation.Documents.Zip;

/// <summary>
/// An office document of Office Open XML. No part of it is loaded but through here, once it is known to keep to the limits:
/// parts are found by the relations between them, so that their names say nothing.
/// </summary>
internal sealed class OfficePackage : IDisposable
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string MainPart = "/relationships/officeDocument";

    // Listing a relation or a type of content takes ten times what an element of a part takes.
    private const int CostOfLink = 10;

    private readonly MemoryStream _stream;
    private readonly XmlBudget _budget;
    private readonly CancellationToken _cancellationToken;

    private OfficePackage(MemoryStream stream, XmlBudget budget, CancellationToken cancellationToken)
    {
        _stream = stream;
        _budget = budget;
        _cancellationToken = cancellationToken;
        Package = Package.Open(_stream, FileMode.Open, FileAccess.Read);
    }

    /// <summary>The package, for the SDK to open.</summary>
    public Package Package { get; }

    /// <summary>The type of content of the part that the document begins with; null where it has none.</summary>
    public string? MainContentType => Package.GetRelationships()
        .Where(link => link.TargetMode == TargetMode.Internal
            && link.RelationshipType.EndsWith(MainPart, StringComparison.Ordinal))
        .Select(link => PackUriHelper.ResolvePartUri(link.SourceUri, link.TargetUri))
        .Where(Package.PartExists)
        .Select(uri => Package.GetPart(uri).ContentType)
        .FirstOrDefault();

    public static OfficePackage Open(
        ReadOnlyMemory<byte> bytes, string? file, DocumentLimits limits, CancellationToken cancellationToken)
    {
        var budget = new XmlBudget(file, limits, cancellationToken);
        using (var archive = new ZipArchive(ByteStream.Over(bytes), ZipArchiveMode.Read))
        {
            foreach (var entry in archive.Entries.Where(IsContentTypes))
            {
                using var types = entry.Open();
                budget.Spend(types, CostOfLink);
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
        var package = new OfficePackage(ByteStream.Over(bytes), budget, cancellationToken);
        package.CheckLinks();
        return package;
    }

    public static bool IsContentTypes(ZipArchiveEntry entry) =>
        entry.FullName.Trim('/').StartsWith(ContentTypes, StringComparison.OrdinalIgnoreCase);

    /// <summary>Loads a part as a tree.</summary>
    public TRoot? Load<TRoot>(OpenXmlPart? part)
        where TRoot : OpenXmlPartRootElement
    {
        if (part is not null)
        {
            Check(part);
        }

        return part?.RootElement as TRoot;
    }

    /// <summary>Goes through the elements of a part without loading them all.</summary>
    public IEnumerable<OpenXmlReader> Read(OpenXmlPart part)
    {
        Check(part);
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            _cancellationToken.ThrowIfCancellationRequested();
            yield return reader;
        }
    }

    /// <summary>Counts a text that is shown once more.</summary>
    public void CountText(string text) => _budget.SpendBytes(text.Length);

    public void Dispose()
    {
        ((IDisposable)Package).Dispose();
        _stream.Dispose();
    }

    private void CheckLinks()
    {
        foreach (var part in Package.GetParts().Where(part => PackUriHelper.IsRelationshipPartUri(part.Uri)))
        {
            using var links = part.GetStream(FileMode.Open, FileAccess.Read);
            _budget.Spend(links, CostOfLink);
        }
    }

    private void Check(OpenXmlPart part)
    {
        using (var xml = part.GetStream(FileMode.Open, FileAccess.Read))
        {
            _budget.Spend(xml);
        }

        _cancellationToken.ThrowIfCancellationRequested();
    }
}
