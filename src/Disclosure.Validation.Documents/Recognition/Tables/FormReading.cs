using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Documents.Recognition.Labels;
using Disclosure.Validation.Documents.Recognition.Tables.Torn;

namespace Disclosure.Validation.Documents.Recognition.Tables;

/// <summary>One reading of a document, as a report of one form.</summary>
internal static class FormReading
{
    // A page has no more between two parts of a table.
    private const int MostLinesBetween = 8;

    public static CellWriter Read(
        FormLabels labels, LabelTexts texts, FigureText figures, SourceDocument document, CancellationToken cancellationToken)
    {
        var reader = new LabelReader(labels, texts);
        var writer = new CellWriter(labels.Form, figures);
        var tables = new TableReading(reader, figures, writer);
        var lines = new LineReading(reader, figures, tables, writer);
        var printed = new LinedGrids(reader, figures, tables, writer);
        var cuts = new PageCuts(reader, figures);
        var sinceGrid = int.MaxValue;
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            sinceGrid = document.Blocks[i] is Grid ? 0 : sinceGrid < MostLinesBetween ? sinceGrid + 1 : int.MaxValue;
            if (document.Blocks[i] is Paragraph line)
            {
                if (sinceGrid <= MostLinesBetween && tables.GoesOnWith(line.Text, document.Blocks.ElementAtOrDefault(i + 1)))
                {
                    lines.End();
                    printed.ReadBlankRow(line, cancellationToken);
                }
                else
                {
                    lines.Read(line);
                }
            }
            else if (document.Blocks[i] is Grid { IsOfLines: true } lined)
            {
                i += printed.Read(lined, lines.End(), document.Blocks.Skip(i + 1), cancellationToken) ? 1 : 0;
            }
            else if (document.Blocks[i] is Grid grid)
            {
                tables.Read(grid, cuts.Join(grid, document.Blocks.Skip(i + 1)), lines.End(), cancellationToken);
            }
        }

        lines.End();
        tables.End();
        writer.End();
        return writer;
    }
}
