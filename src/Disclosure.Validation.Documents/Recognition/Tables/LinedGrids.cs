using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Documents.Recognition.Labels;
using Disclosure.Validation.Documents.Recognition.Tables.Torn;

namespace Disclosure.Validation.Documents.Recognition.Tables;

/// <summary>Reads grids of lines of print, with headings and labels that lines cut put together.</summary>
internal sealed class LinedGrids(LabelReader reader, FigureText figures, TableReading tables, CellWriter writer)
{
    private readonly WrappedLabels _wrapped = new(reader, figures);
    private readonly OrderedRows _ordered = new(reader, figures);
    private readonly StackedHeadings _stacked = new(reader, figures);

    /// <summary>Reads a grid; whether the line behind it is part of it.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="before">The words of the lines right above it.</param>
    /// <param name="after">What follows it.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public bool Read(Grid grid, IReadOnlyList<string> before, IEnumerable<Block> after, CancellationToken cancellationToken)
    {
        var printed = _stacked.Join(grid, writer.Form.Tables, writer.NoteTornHeader, cancellationToken);
        var (joined, tookLine) = _wrapped.Join(printed, after);
        var restored = _ordered.Restore(joined, after.Skip(tookLine ? 1 : 0), tables.Titled, tables.Previous);
        writer.NoteRestored(restored.Restored);
        tables.Read(printed, restored.Rows, before, cancellationToken);
        if (tookLine)
        {
            writer.TableLines.Add((Paragraph)after.First());
        }

        return tookLine;
    }

    /// <summary>Reads a line that is the label of a row without figures, as at the end or the beginning of a page.</summary>
    public void ReadBlankRow(Paragraph line, CancellationToken cancellationToken)
    {
        var row = new GridRow([new GridCell(line.Text, 0, 0, 1, 1, line.Source)]);
        tables.Read(new Grid([row], keepsPositions: true) { IsOfLines = true }, [new NumberedRow(0, row)], [], cancellationToken);
        writer.TableLines.Add(line);
    }
}
