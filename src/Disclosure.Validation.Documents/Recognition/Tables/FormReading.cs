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
        var wrapped = new WrappedLabels(reader, figures);
        var ordered = new OrderedRows(reader, figures);
        var stacked = new StackedHeadings(reader, figures);
        var cuts = new PageCuts(reader, figures);
        var sinceGrid = int.MaxValue;
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            sinceGrid = document.Blocks[i] is Grid ? 0 : sinceGrid < MostLinesBetween ? sinceGrid + 1 : int.MaxValue;
            if (document.Blocks[i] is Paragraph line)
            {
                // A row without figures at the end or the beginning of a page is a line like any other.
                if (sinceGrid <= MostLinesBetween && tables.GoesOnWith(line.Text, document.Blocks.ElementAtOrDefault(i + 1)))
                {
                    lines.End();
                    var row = new GridRow([new GridCell(line.Text, 0, 0, 1, 1, line.Source)]);
                    tables.Read(new Grid([row], keepsPositions: true) { IsOfLines = true }, [new NumberedRow(0, row)], [], cancellationToken);
                    writer.TableLines.Add(line);
                }
                else
                {
                    lines.Read(line);
                }
            }
            else if (document.Blocks[i] is Grid { IsOfLines: true } lined)
            {
                var before = lines.End();
                var printed = stacked.Join(lined, labels.Form.Tables, writer.NoteTornHeader);
                var (joined, tookLine) = wrapped.Join(printed, document.Blocks.Skip(i + 1));
                var restored = ordered.Restore(joined, document.Blocks.Skip(i + (tookLine ? 2 : 1)), tables.Titled, tables.Previous);
                writer.NoteRestored(restored.Restored);
                tables.Read(printed, restored.Rows, before, cancellationToken);
                if (tookLine)
                {
                    writer.TableLines.Add((Paragraph)document.Blocks[++i]);
                }
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
