using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Documents.Recognition.Labels;
using Disclosure.Validation.Documents.Recognition.Tables.Notes;
using Disclosure.Validation.Documents.Recognition.Tables.Torn;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition.Tables;

/// <summary>Reads the lines of text between the grids: titles of tables, and tables that came as lines.</summary>
internal sealed class LineReading(LabelReader labels, FigureText figures, TableReading tables, CellWriter writer)
{
    // What is longer is neither a title nor a row of a table.
    private const int LongestLine = 250;
    private const int FewestFigures = 5;

    private readonly LooseLines _lines = new(labels, figures);
    private int _columns;
    private Paragraph? _above;

    public void Read(Paragraph line)
    {
        if (line.Text.Length > LongestLine)
        {
            _above = null;
            End();
            return;
        }

        if (PageNumber.IsPageNumber(line.Text))
        {
            return;
        }

        var tokens = _lines.TokensOf(line);
        if (tokens.Count >= FewestFigures && tokens.Count(figures.IsFigure) >= FewestFigures)
        {
            // No sentence, whether its figures can be placed or not.
            writer.TableLines.Add(line);
        }

        ReadRow(_lines.Add(line, tokens));
        if (tables.ReadTitle(line.Text))
        {
            _above = null;
            _lines.Clear();
            return;
        }

        ReadHeadings(line, tokens);
    }

    /// <summary>Ends the row that the last lines form, where a grid or the end of the document comes.</summary>
    /// <returns>The words behind that row, which may be the beginning of a label in the grid.</returns>
    public IReadOnlyList<string> End()
    {
        ReadRow(_lines.End());
        var left = _lines.Fragments;
        _lines.Clear();
        return left;
    }

    private void ReadHeadings(Paragraph line, List<GridCell> cells)
    {
        var (above, isWords) = (_above, cells.Count > 0 && !cells.Exists(figures.IsFigure));
        _above = isWords ? line : null;
        if (!isWords)
        {
            return;
        }

        // 本年新 制作数量, or these one below the other: a heading that was broken into lines.
        var whole = cells[0] with { Text = line.Text, Source = line.Source };
        cells = cells.Count > 1 && IsPlainHeading(whole) ? [whole] : cells;
        if (!cells.Exists(IsPlainHeading))
        {
            whole = whole with { Text = above?.Text + line.Text };
            if (above is null || !IsPlainHeading(whole))
            {
                return;
            }

            cells = [whole];
            writer.TableLines.Add(above);
        }

        _above = null;
        _columns = tables.IsBelowHeader ? _columns : 0;
        tables.ReadHeader(null, new GridRow([.. cells.Select(cell => cell with { Column = _columns++ })]));
        writer.TableLines.Add(line);
    }

    // Headings in several lines come in an order of their own when printed as text; only those in one line are read.
    private bool IsPlainHeading(GridCell cell) => labels.Read(cell.Text).Columns is [{ IsExact: true }, ..] matches
        && matches.All(match => match.Target is { Table.PrintedAsOneRow: false, Column.Group: null });

    private void ReadRow(GridRow? row)
    {
        if (row is null)
        {
            return;
        }

        if (tables.FindBelowTitle(row) is not null)
        {
            tables.ReadData(null, new NumberedRow(0, row));
            writer.TableLines.UnionWith(_lines.LinesOfRow);
        }
        else if (tables.Titled is { PrintedAsOneRow: true } table)
        {
            ReadOneRow(table, row);
        }
    }

    // Blanks between the figures are lost, so that only a full row can be told apart.
    private void ReadOneRow(FormTable table, GridRow row)
    {
        var values = row.Cells.Where(cell => cell.IsBlank || figures.IsFigure(cell)).ToList();
        if (values.Count <= table.Columns.Count)
        {
            // A sentence that ends in a figure.
            return;
        }

        writer.TableLines.UnionWith(_lines.LinesOfRow);
        if (!tables.ReadFullRow(table, values))
        {
            writer.NoteMisfit(TableDoubts.Unplaced(null, values));
        }
    }
}
