using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Documents.Recognition.Labels;
using Disclosure.Validation.Documents.Recognition.Tables.Headers;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition.Tables.Rows;

/// <summary>Finds the row of the form that a printed row stands for; order settles what the label alone does not.</summary>
/// <param name="labels">Looks labels up.</param>
/// <param name="figures">Tells figures.</param>
/// <param name="headers">The headings above; null for none.</param>
internal sealed class RowLabelFinder(LabelReader labels, FigureText figures, HeaderRows? headers = null)
{
    /// <summary>The tables that the label found last may as well be of, where nothing but order told which; empty where something did.</summary>
    public IReadOnlyList<FormTable> Alike { get; private set; } = [];

    /// <summary>
    /// The innermost label in front of the figures, of those that begin in the row where one does; null where none is of the form.
    /// </summary>
    /// <param name="row">The printed row.</param>
    /// <param name="previous">The row of the form read last.</param>
    /// <param name="headed">The table whose heading was read last.</param>
    public RowLabel? Find(GridRow row, TableRow? previous, FormTable? headed)
    {
        (int Index, LabelMatch<TableRow> Match)? found = null;
        var begun = 0;
        Alike = [];
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var cell = row.Cells[i];
            if (figures.IsFigure(cell))
            {
                break;
            }

            if (!cell.IsBlank && cell.Row >= begun && Best(labels.Read(cell.Text).Rows, previous, headed) is { } match)
            {
                (found, begun) = ((i, match), cell.Row);
            }
        }

        return found is var (index, label) ? new RowLabel(row.Cells[index], label, Behind(row, index)) : null;
    }

    private static GridCell[] Behind(GridRow row, int index)
    {
        var cells = new GridCell[row.Cells.Count - index - 1];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = row.Cells[index + 1 + i];
        }

        return cells;
    }

    private LabelMatch<TableRow>? Best(
        IReadOnlyList<LabelMatch<TableRow>> matches, TableRow? previous, FormTable? headed)
    {
        if (matches.Count == 0)
        {
            return null;
        }

        if (matches.Count == 1)
        {
            Alike = [];
            return matches[0];
        }

        var sorted = matches
            .Select(match => (Match: match, Told: Told(match, headed)))
            .OrderByDescending(match => match.Told)
            .ThenBy(match => StepsFrom(previous, match.Match.Target))
            .ToList();
        var (best, told) = sorted[0];
        Alike = previous?.Table == best.Target.Table && StepsFrom(previous, best.Target) < int.MaxValue ? []
            : [.. sorted.Where(match => match.Told.Equals(told)).Select(match => match.Match.Target.Table).Distinct()];
        return best;
    }

    // Headings tell more than a title, which may be that of a table before.
    private (bool, bool, bool) Told(LabelMatch<TableRow> match, FormTable? headed) => (
        match is { SameNumber: true, IsNumbered: true },
        headers is { IsEmpty: false } && headers.For(match.Target.Table).Header?.IsWholeOf(match.Target.Table) == true,
        match.Target.Table == headed);

    private static int StepsFrom(TableRow? previous, TableRow next)
    {
        if (previous is not { } last || last.Table != next.Table)
        {
            return next.Row.Index;
        }

        var steps = next.Row.Index - last.Row.Index;
        return steps > 0 ? steps : int.MaxValue;
    }
}
