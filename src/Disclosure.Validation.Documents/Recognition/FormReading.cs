using Disclosure.Validation.Documents.Grids;

namespace Disclosure.Validation.Documents.Recognition;

/// <summary>One reading of a document, as a report of one form.</summary>
internal static class FormReading
{
    public static CellWriter Read(FormLabels labels, LabelTexts texts, SourceDocument document)
    {
        var reader = new LabelReader(labels, texts);
        var writer = new CellWriter(labels.Form);
        var tables = new TableReading(reader, writer);
        var lines = new LineReading(reader, tables, writer);
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph line)
            {
                lines.Read(line);
            }
            else if (block is Grid grid)
            {
                tables.Read(grid, lines.End());
            }
        }

        lines.End();
        tables.End();
        return writer;
    }
}
