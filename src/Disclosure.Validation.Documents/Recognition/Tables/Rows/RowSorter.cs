using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Documents.Recognition.Labels;
using Disclosure.Validation.Documents.Recognition.Tables.Headers;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition.Tables.Rows;

/// <summary>Tells what a printed row is by the labels in it.</summary>
internal sealed class RowSorter(LabelReader labels, FigureText figures, HeaderRows headerRows)
{
    /// <summary>What the row is, given the table that the last row of figures belonged to.</summary>
    public RowKind Sort(GridRow row, int rowIndex, bool hasFigures, FormTable? current, bool isBelowHeader)
    {
        var texts = new List<GridCell>();
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (!row.Cells[i].IsBlank && !figures.IsFigure(row.Cells[i]))
            {
                texts.Add(row.Cells[i]);
            }
        }

        if (!hasFigures)
        {
            var own = texts.FindAll(cell => cell.Row == rowIndex);
            if (own.Count == 1 && IsTableHeading(own[0]))
            {
                return RowKind.TableHeading;
            }

            if (IsHeader(own, current, isBelowHeader))
            {
                return RowKind.Header;
            }
        }

        return texts.Exists(cell => labels.Read(cell.Text).Rows.Count > 0) ? RowKind.Data : RowKind.Other;
    }

    private bool IsTableHeading(GridCell cell)
    {
        var label = labels.Read(cell.Text);
        return label.Tables.Count > 0 && label.Rows.Count == 0;
    }

    private bool IsHeader(List<GridCell> cells, FormTable? current, bool isBelowHeader)
    {
        if (cells is [var only] && IsLabelUnderColumns(only))
        {
            return false;
        }

        if (cells.Exists(IsHeading))
        {
            return true;
        }

        // 总计 and 其他 name a column here and a row there: numbered, behind the label of a group, or as the only label
        // below rows of their table, a row.
        return cells.Exists(IsHeadingOrRow)
            && !cells.Exists(cell => IsNumberedRow(cell) || labels.Read(cell.Text).RowGroups.Count > 0)
            && (isBelowHeader || cells.Count > 1 || !IsRowOf(current, cells[0]));
    }

    private bool IsNumberedRow(GridCell cell)
    {
        var label = labels.Read(cell.Text);
        return label.Text.Number.Length > 0 && label.Rows.Any(match => match.SameNumber);
    }

    private bool IsHeading(GridCell cell)
    {
        var label = labels.Read(cell.Text);
        return label.ColumnGroups.Count > 0
            || (label.Columns.Count > 0 && label.Rows.Count == 0)
            || (label.Rows.Count > 0 && label.Rows.All(match => match.Target.Table.PrintedAsOneRow))
            || label.RowGroups.Any(match => match.Target.Table.PrintedAsOneRow);
    }

    // The rows that the form prints side by side are printed one below the other here.
    private bool IsLabelUnderColumns(GridCell cell) =>
        labels.Read(cell.Text).Rows is [{ Target.Table: { PrintedAsOneRow: true } table }] && headerRows.Heads(table);

    private bool IsHeadingOrRow(GridCell cell)
    {
        var label = labels.Read(cell.Text);
        return label.Columns.Count > 0 && label.Rows.Count > 0;
    }

    private bool IsRowOf(FormTable? table, GridCell cell) =>
        labels.Read(cell.Text).Rows.Any(match => match.Target.Table == table);
}
