using Disclosure.Validation.Documents.Grids;

namespace Disclosure.Validation.Documents.Recognition;

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

    /// <summary>
    /// The row with its label put together, where its first text and the texts before make one that is known; else null.
    /// </summary>
    public GridRow? Complete(GridRow row)
    {
        var at = _fragments.Count == 0 ? -1 : row.Cells.ToList().FindIndex(cell => !cell.IsBlank);
        if (at < 0 || figures.IsFigure(row.Cells[at]) || IsLabel(row.Cells[at].Text))
        {
            return null;
        }

        for (var count = 1; count <= Math.Min(MostFragments, _fragments.Count); count++)
        {
            var text = string.Concat(_fragments[^count..]) + row.Cells[at].Text;
            if (text.Length > LongestLabel)
            {
                break;
            }

            if (IsLabel(text))
            {
                return new GridRow([.. row.Cells.Select((cell, i) => i == at ? cell with { Text = text } : cell)]);
            }
        }

        return null;
    }

    private bool IsLabel(string text) => labels.Read(text).Rows is [{ IsExact: true }, ..];
}
