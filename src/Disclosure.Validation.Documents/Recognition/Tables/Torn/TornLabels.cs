using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Documents.Recognition.Labels;

namespace Disclosure.Validation.Documents.Recognition.Tables.Torn;

/// <summary>Puts labels of rows together that the end of a line or page cut in two or more.</summary>
internal sealed class TornLabels(LabelReader labels, FigureText figures)
{
    private const int MostFragments = 8;
    private const int LongestLabel = 250;

    private readonly List<string> _fragments = [];

    /// <summary>Keeps a text without figures that may be the beginning of a label.</summary>
    public void Add(string text)
    {
        if (_fragments.Count == MostFragments)
        {
            _fragments.RemoveAt(0);
        }

        _fragments.Add(text);
    }

    public void Clear() => _fragments.Clear();

    private static int IndexOfFirst(GridRow row)
    {
        var at = 0;
        while (at < row.Cells.Count && row.Cells[at].IsBlank)
        {
            at++;
        }

        return at < row.Cells.Count ? at : -1;
    }

    /// <summary>
    /// The row with its label put together, where its first text and the texts before make one that is known; else null.
    /// </summary>
    public GridRow? Complete(GridRow row)
    {
        var at = _fragments.Count == 0 ? -1 : IndexOfFirst(row);
        if (at < 0 || figures.IsFigure(row.Cells[at]) || labels.IsRow(row.Cells[at].Text))
        {
            return null;
        }

        var text = row.Cells[at].Text;
        for (var i = _fragments.Count - 1; i >= 0 && text.Length + _fragments[i].Length <= LongestLabel; i--)
        {
            text = _fragments[i] + text;
            if (labels.IsRow(text))
            {
                return new GridRow([.. row.Cells.Select((cell, column) => column == at ? cell with { Text = text } : cell)]);
            }
        }

        return null;
    }
}
