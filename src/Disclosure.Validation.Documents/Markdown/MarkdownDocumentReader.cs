using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Html;
using Disclosure.Validation.Documents.Limits;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Disclosure.Validation.Documents.Markdown;

/// <summary>Markdown with pipe or grid tables, or HTML tables in it: read as the page that it makes.</summary>
internal static class MarkdownDocumentReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseGridTables()
        .UseSoftlineBreakAsHardlineBreak()
        .Build();

    public static SourceDocument Read(
        string text, string? file, DocumentLimits limits, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        MarkdownMarks.Check(text, file, limits);
        var document = HtmlDocumentReader.Read(ToHtml(PipeRows.Complete(text), file), file, limits, hasLines: false, cancellationToken);
        return document with { DeclaredTitle = null };
    }

    private static string ToHtml(string text, string? file)
    {
        try
        {
            var document = Markdig.Markdown.Parse(text, Pipeline);
            foreach (var row in document.Descendants<TableRow>())
            {
                DropAddedCells(row);
            }

            return document.ToHtml(Pipeline);
        }
        catch (ArgumentException exception)
        {
            // How the parser says that blocks nest too deep.
            throw DocumentProblems.Damaged(file, "Markdown", exception);
        }
    }

    // The parser fills up short rows. A cell that nobody wrote is not there: it is no blank one.
    private static void DropAddedCells(TableRow row)
    {
        while (row.Count > 1 && row[^1] is TableCell { Count: 0 })
        {
            row.RemoveAt(row.Count - 1);
        }
    }
}
