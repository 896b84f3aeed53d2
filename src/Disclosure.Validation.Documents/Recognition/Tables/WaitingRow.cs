using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Documents.Recognition.Tables.Notes;
using Disclosure.Validation.Documents.Recognition.Tables.Torn;

namespace Disclosure.Validation.Documents.Recognition.Tables;

/// <summary>
/// A row that waits for the next: one whose label only comes near one of the form, as the next may hold the label's other half, and a
/// line of print without figures, as these may follow on a line of their own.
/// </summary>
internal sealed class WaitingRow(WholeLabels wholeLabels, FigureText figures, CellWriter writer)
{
    private LabelledRow? _row;

    public void Hold(LabelledRow row) => _row = row;

    /// <summary>Forgets a row whose label was a piece of the next one's.</summary>
    public void DropPiece() => _row = _row is { Label.Match.IsExact: true } ? _row : null;

    /// <summary>
    /// Leaves a line of print open where the words beside the next figures may be the rest of its label: whose they are can't be told.
    /// </summary>
    /// <returns>Whether nothing but these figures is in the row.</returns>
    public bool MayGoOnIn(GridRow row)
    {
        if (_row is not { Grid.IsOfLines: true, Label.Match.Target: var (table, above) } || wholeLabels.BeginsAnew(row))
        {
            return false;
        }

        _row = null;
        writer.NoteMisfit(TableDoubts.Unplaced(above, row.Cells));
        writer.Losses.Add(table);
        return row.Cells.All(cell => cell.IsBlank || figures.IsFigure(cell));
    }

    /// <summary>Takes it down.</summary>
    public void Write()
    {
        if (_row is { } row)
        {
            _row = null;
            writer.Write(row);
        }
    }
}
