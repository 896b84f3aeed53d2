using System.Text;
using Disclosure.Validation.Documents.Tests.Writing;

namespace Disclosure.Validation.Documents.Tests.RealWorld;

/// <summary>The formats in which a document can come.</summary>
internal static class DocumentFormats
{
    /// <summary>Formats that keep every cell, empty ones too.</summary>
    public static IReadOnlyList<string> Full { get; } = ["html", "html without spans", "docx", "xlsx", "pdf", "markdown", "tabs", "commas"];

    /// <summary>Formats that lose empty cells, or the order of headings.</summary>
    public static IReadOnlyList<string> Lossy { get; } =
    [
        "torn tabs", "blanks", "lines", "pdf without lines", "lines with bars", "lines between bars", "rows with bars", "html without merges", "one line",
    ];

    public static byte[] Write(string format, IReadOnlyList<object> parts) => format switch
    {
        "html" => Encoding.UTF8.GetBytes(HtmlWriting.Plain(parts)),
        "html without spans" => Encoding.UTF8.GetBytes(HtmlWriting.WithoutSpans(parts)),
        "docx" => DocxWriting.Of(parts),
        "xlsx" => XlsxWriting.OnOneSheet(parts),
        "pdf" => PdfWriting.Ruled(parts),
        "pdf without lines" => PdfWriting.Unruled(parts),
        "markdown" => Encoding.UTF8.GetBytes(MarkdownWriting.Of(parts)),
        "tabs" => Encoding.UTF8.GetBytes(TextWriting.Tabs(new PrintedDocument(parts).Mapped(text => text.Replace("\n", "", StringComparison.Ordinal)).Parts)),
        "torn tabs" => Encoding.UTF8.GetBytes(TextWriting.Tabs(parts)),
        "commas" => Encoding.UTF8.GetBytes(TextWriting.Commas(new PrintedDocument(parts).Mapped(text => text.Replace("\n", "", StringComparison.Ordinal)).Parts)),
        "lines with bars" => Encoding.UTF8.GetBytes(TextWriting.CellByCellWithBars(parts)),
        "lines between bars" => Encoding.UTF8.GetBytes(TextWriting.CellByCellBetweenBars(parts)),
        "rows with bars" => Encoding.UTF8.GetBytes(TextWriting.RowsWithBars(parts)),
        "html without merges" => Encoding.UTF8.GetBytes(HtmlWriting.WithoutMerges(parts)),
        "one line" => Encoding.UTF8.GetBytes(TextWriting.OneLine(parts)),
        "blanks" => Encoding.UTF8.GetBytes(TextWriting.Blanks(parts)),
        _ => Encoding.UTF8.GetBytes(TextWriting.CellByCell(parts)),
    };
}
