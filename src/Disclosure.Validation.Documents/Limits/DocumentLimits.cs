namespace Disclosure.Validation.Documents.Limits;

/// <summary>How much a document may ask of the reader. Beyond a limit, reading ends with a clear error.</summary>
public sealed record DocumentLimits
{
    /// <summary>The bytes of a document. Default: 64 MB.</summary>
    public long MaxBytes { get; set; } = 64L << 20;

    /// <summary>The bytes of a document of text: a web page, Markdown, plain text, JSON, YAML. Default: 16 MB.</summary>
    public long MaxTextBytes { get; set; } = 16L << 20;

    /// <summary>The bytes of a zipped document (DOCX, XLSX) when unpacked. Default: 512 MB.</summary>
    public long MaxUnpackedBytes { get; set; } = 512L << 20;

    /// <summary>
    /// The bytes of XML that are read from a zipped document, pictures and the like not included; a text that many cells share
    /// counts for each of them. Default: 32 MB.
    /// </summary>
    public long MaxXmlBytes { get; set; } = 32L << 20;

    /// <summary>The files inside a zipped document. Default: 10,000.</summary>
    public int MaxZipEntries { get; set; } = 10_000;

    /// <summary>The cells of a table; a cell counts once for every row that it reaches into. Default: 100,000.</summary>
    public int MaxTableCells { get; set; } = 100_000;

    /// <summary>The rows or columns that a cell may span; a larger span is cut. Default: 1,000.</summary>
    public int MaxSpan { get; set; } = 1_000;

    /// <summary>The pages of a document. Default: 2,000.</summary>
    public int MaxPages { get; set; } = 2_000;

    /// <summary>
    /// The elements of a web page, the marks of Markdown, the lines and cells of plain text, the lines of DOCX. Default: 200,000.
    /// </summary>
    public int MaxTextElements { get; set; } = 200_000;

    /// <summary>
    /// The elements of all parts of a zipped document that are read; each attribute counts for half of one. Default: 1,000,000.
    /// </summary>
    public int MaxElements { get; set; } = 1_000_000;

    /// <summary>How deep elements may nest. Default: 256.</summary>
    public int MaxDepth { get; set; } = 256;

    /// <summary>How long reading one document may take. Default: 60 seconds.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(60);
}
