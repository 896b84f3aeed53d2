using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Components;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Documents.Recognition.Labels;
using Disclosure.Validation.Documents.Recognition.Tables.Torn;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition.Tables;

/// <summary>One reading of a document, as a report of one form.</summary>
internal sealed class FormReading
{
    // A page has no more between two parts of a table.
    private const int MostLinesBetween = 8;

    private readonly CellWriter _writer;
    private readonly TableReading _tables;
    private readonly LineReading _lines;
    private readonly LinedGrids _printed;
    private readonly PageCuts _cuts;
    private readonly ComponentTables? _components;

    private FormReading(LabelReader reader, Form form, FigureText figures)
    {
        _writer = new CellWriter(form, figures);
        _tables = new TableReading(reader, figures, _writer);
        _lines = new LineReading(reader, figures, _tables, _writer);
        _printed = new LinedGrids(reader, figures, _tables, _writer);
        _cuts = new PageCuts(reader, figures);
        _components = form.Tables.Any(table => table.IsByComponent) ? new ComponentTables(form, reader, figures, _writer.Lines) : null;
    }

    public static CellWriter Read(
        FormLabels labels, LabelTexts texts, FigureText figures, SourceDocument document, CancellationToken cancellationToken)
    {
        var reading = new FormReading(new LabelReader(labels, texts), labels.Form, figures);
        reading.Read(document, cancellationToken);
        return reading._writer;
    }

    private void Read(SourceDocument document, CancellationToken cancellationToken)
    {
        var sinceGrid = int.MaxValue;
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (document.Blocks[i] is Paragraph line)
            {
                sinceGrid = sinceGrid < MostLinesBetween ? sinceGrid + 1 : int.MaxValue;
                ReadLine(line, document.Blocks.ElementAtOrDefault(i + 1), isNearGrid: sinceGrid <= MostLinesBetween, cancellationToken);
            }
            else if (document.Blocks[i] is Grid grid)
            {
                sinceGrid = 0;
                i += ReadGrid(grid, document.Blocks.Skip(i + 1), cancellationToken) ? 1 : 0;
            }
        }

        _lines.End();
        _tables.End();
        _writer.End();
    }

    private void ReadLine(Paragraph line, Block? next, bool isNearGrid, CancellationToken cancellationToken)
    {
        _components?.See(line);
        if (isNearGrid && _tables.GoesOnWith(line.Text, next))
        {
            _lines.End();
            _printed.ReadBlankRow(line, cancellationToken);
        }
        else
        {
            _lines.Read(line);
        }
    }

    // Whether the line behind it is part of it.
    private bool ReadGrid(Grid grid, IEnumerable<Block> after, CancellationToken cancellationToken)
    {
        var before = _lines.End();
        if (_components?.Read(grid, cancellationToken) == true)
        {
            return false;
        }

        if (grid.IsOfLines)
        {
            return _printed.Read(grid, before, after, cancellationToken);
        }

        _tables.Read(grid, _cuts.Join(grid, after), before, cancellationToken);
        return false;
    }
}
