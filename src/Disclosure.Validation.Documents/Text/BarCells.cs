using System.Buffers;

namespace Disclosure.Validation.Documents.Text;

/// <summary>
/// The blank cells among lines of cells and bars: two bars with nothing between them. The end of a row may be bars, too, so that those
/// behind all rows alike are no cells; where long rows differ in length, what covers several columns is printed in ways that no bar tells.
/// </summary>
internal sealed class BarCells
{
    // Rows of fewer cells differ from table to table.
    private const int LongRow = 5;

    // Fewer behind words are what a merged heading covers.
    private const int FewestBlanks = 3;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789０１２３４５６７８９.．,，");

    private readonly List<Row> _rows = [];
    private (int Line, int Bars) _gap;
    private bool _isBehindBar;

    /// <summary>The lines of bars that stand for blank cells, and for how many.</summary>
    public static IReadOnlyList<(int Line, int Count)> BlanksIn(ReadOnlySpan<string> lines)
    {
        var cells = new BarCells();
        for (var i = 0; i < lines.Length; i++)
        {
            cells.Add(lines[i], i);
        }

        cells.EndRow();
        return [.. cells.Blanks()];
    }

    private void Add(string line, int index)
    {
        if (BarLines.ContentOf(line) is { IsEmpty: false } content)
        {
            var isBeforeBar = line.AsSpan().TrimStart()[0] == '|';
            if (IsFigure(content))
            {
                AddFigure(isBeforeBar);
            }
            else
            {
                EndRow();
                _rows.Add(new Row());
            }

            (_gap, _isBehindBar) = (default, line.AsSpan().TrimEnd()[^1] == '|');
        }
        else if (line.Contains('|', StringComparison.Ordinal))
        {
            _gap = (_gap.Bars == 0 ? index : _gap.Line, _gap.Bars + line.AsSpan().Count('|'));
        }
    }

    private void AddFigure(bool isBeforeBar)
    {
        if (_rows is [.., var row])
        {
            // One bar parts two cells, unless it stands on the line of one of them.
            var blanks = Math.Max(0, _gap.Bars - (isBeforeBar || _isBehindBar ? 0 : 1));
            row.Cells += blanks + 1;
            row.Gaps.Add((_gap.Line, blanks));
        }
    }

    private void EndRow()
    {
        if (_rows is [.., var row])
        {
            row.End = _gap;
        }
    }

    private IEnumerable<(int Line, int Count)> Blanks()
    {
        var ends = _rows.SkipLast(1).Where(row => row.HasFigures).Select(row => row.End.Count).ToList();
        var least = ends.Count == 0 ? int.MaxValue : ends.Min();
        foreach (var row in _rows)
        {
            row.End = row.End with { Count = Math.Max(0, row.End.Count - least) };
        }

        var rows = _rows.FindAll(row => row.HasFigures || row.Length >= FewestBlanks);
        var isEven = rows.SkipLast(1).Select(row => row.Length).Where(length => length >= LongRow).Distinct().Count() <= 1;
        return isEven ? rows.SelectMany((row, i) => BlanksOf(row, HasPeer(rows, i))).Where(gap => gap.Count > 0) : [];
    }

    // A row of its own length has no label, and what stands in front of it may end the headings.
    private static IEnumerable<(int Line, int Count)> BlanksOf(Row row, bool hasPeer) => hasPeer ? row.Gaps.Append(row.End)
        : row.Length >= LongRow && row.Gaps is [{ Count: 0 }, ..] ? row.Gaps
        : [];

    private static bool HasPeer(List<Row> rows, int index) =>
        (index > 0 && rows[index - 1].Length == rows[index].Length) || (index + 1 < rows.Count && rows[index + 1].Length == rows[index].Length);

    // 12, -, 251000元, 22（其中修订16件）, and no label: 3.其他.
    private static bool IsFigure(ReadOnlySpan<char> text)
    {
        var number = text.IndexOfAnyExcept(Numerals) is var end and >= 0 ? text[..end] : text;
        return number.IsEmpty ? !HasLetter(text) : number.Length == text.Length || (number[^1] is not ('.' or '．') && text[number.Length] is not '、');
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    // A label and what stands behind it up to the next label.
    private sealed class Row
    {
        public bool HasFigures => Gaps.Count > 0;

        public int Cells { get; set; }

        public List<(int Line, int Count)> Gaps { get; } = [];

        public (int Line, int Count) End { get; set; }

        public int Length => Cells + End.Count;
    }
}
