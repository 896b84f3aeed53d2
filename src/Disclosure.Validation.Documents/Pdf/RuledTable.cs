using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Pdf.Files;
using UglyToad.PdfPig.Content;

namespace Disclosure.Validation.Documents.Pdf;

/// <summary>A table drawn with lines: a lattice, of which some cells are merged because no line parts them.</summary>
internal sealed class RuledTable
{
    private readonly List<Ruling> _horizontal;
    private readonly List<Ruling> _vertical;
    private readonly List<double> _columns;
    private readonly List<double> _rows;
    private readonly List<Letter>[,] _letters;
    private readonly bool[,] _hide;

    private RuledTable(List<Ruling> horizontal, List<Ruling> vertical, PdfBudget budget)
    {
        _horizontal = horizontal;
        _vertical = vertical;
        _columns = Distinct(vertical.Select(line => line.At), horizontal);
        _rows = Distinct(horizontal.Select(line => line.At), vertical);
        _rows.Reverse();
        var cells = (_rows.Count - 1L) * (_columns.Count - 1);
        if (cells > budget.Limits.MaxTableCells)
        {
            throw budget.Refuse(DocumentProblems.TableTooLarge(budget.File, budget.Limits.MaxTableCells));
        }

        budget.Look(cells * (horizontal.Count + vertical.Count));
        _letters = new List<Letter>[_rows.Count - 1, _columns.Count - 1];
        _hide = new bool[_rows.Count - 1, _columns.Count - 1];
    }

    public double Top => _rows[0];

    /// <summary>How many lines part its rows and columns.</summary>
    public int Lines => _rows.Count + _columns.Count;

    /// <summary>The tables that the lines of a page form.</summary>
    public static List<RuledTable> Of(IReadOnlyList<Ruling> horizontal, IReadOnlyList<Ruling> vertical, PdfBudget budget)
    {
        budget.Look((long)horizontal.Count * vertical.Count);
        var tables = new List<RuledTable>();
        var rest = new List<Ruling>(horizontal);
        var uprights = new List<Ruling>(vertical);
        while (rest.Count > 0)
        {
            var (rows, columns) = TakeConnected(rest, uprights);
            if (rows.Count >= 2 && columns.Count >= 2)
            {
                tables.Add(new RuledTable(rows, columns, budget));
            }
        }

        return tables;
    }

    /// <summary>Takes a letter in, if it stands inside the table.</summary>
    public bool TryAdd(Letter letter, bool isSeen = true)
    {
        var place = TurnedLetters.PlaceOf(letter);
        var column = _columns.FindLastIndex(left => left <= place.X);
        var row = _rows.FindLastIndex(top => top >= place.Y);
        if (column < 0 || row < 0 || column >= _columns.Count - 1 || row >= _rows.Count - 1)
        {
            return false;
        }

        if (isSeen)
        {
            (_letters[row, column] ??= []).Add(letter);
        }

        _hide[row, column] |= !isSeen;
        return true;
    }

    public Grid Read(PdfBudget budget, int number, int page)
    {
        var grid = new GridBuilder(budget.Limits, budget.File, number, page);
        var isTaken = new bool[_rows.Count - 1, _columns.Count - 1];
        for (var row = 0; row < _rows.Count - 1; row++)
        {
            grid.BeginRow();
            for (var column = 0; column < _columns.Count - 1; column++)
            {
                if (!isTaken[row, column])
                {
                    AddCell(grid, isTaken, row, column);
                }
            }
        }

        return grid.Build(keepsPositions: true);
    }

    private void AddCell(GridBuilder grid, bool[,] isTaken, int row, int column)
    {
        var right = column + 1;
        while (right < _columns.Count - 1 && !isTaken[row, right] && !IsParted(_vertical, _columns[right], _rows, row))
        {
            right++;
        }

        var bottom = row + 1;
        while (bottom < _rows.Count - 1 && !IsParted(_horizontal, _rows[bottom], _columns, column))
        {
            bottom++;
        }

        var letters = new List<Letter>();
        var hides = false;
        for (var i = row; i < bottom; i++)
        {
            for (var j = column; j < right; j++)
            {
                isTaken[i, j] = true;
                hides |= _hide[i, j];
                letters.AddRange(_letters[i, j] ?? []);
            }
        }

        var text = string.Join(' ', TextLine.Of(TurnedLetters.Upright(letters)).Select(line => line.Text));
        var doubt = hides ? ShownOtherwise.Faint : null;
        grid.Add(text.Length > 0 ? text : doubt?.Mark ?? "", bottom - row, right - column, doubt: doubt?.Doubt);
    }

    private static bool IsParted(List<Ruling> lines, double at, List<double> across, int index)
    {
        var middle = (across[index] + across[index + 1]) / 2;
        return lines.Exists(line => Math.Abs(line.At - at) <= Ruling.Tolerance && line.Covers(middle));
    }

    private static (List<Ruling> Horizontal, List<Ruling> Vertical) TakeConnected(
        List<Ruling> horizontal, List<Ruling> vertical)
    {
        var rows = new List<Ruling>();
        var columns = new List<Ruling>();
        var open = new Queue<(Ruling Line, bool IsHorizontal)>();
        open.Enqueue((horizontal[^1], true));
        horizontal.RemoveAt(horizontal.Count - 1);
        while (open.TryDequeue(out var next))
        {
            (next.IsHorizontal ? rows : columns).Add(next.Line);
            var others = next.IsHorizontal ? vertical : horizontal;
            for (var i = others.Count - 1; i >= 0; i--)
            {
                if (next.Line.Meets(others[i]))
                {
                    open.Enqueue((others[i], !next.IsHorizontal));
                    others.RemoveAt(i);
                }
            }
        }

        return (rows, columns);
    }

    // Where a table is open at a side, as a page break leaves it, the lines across end there.
    private static List<double> Distinct(IEnumerable<double> positions, List<Ruling> across)
    {
        var sorted = positions.Append(across.Min(line => line.From)).Append(across.Max(line => line.To)).Order();
        var distinct = new List<double>();
        foreach (var position in sorted)
        {
            if (distinct.Count == 0 || position - distinct[^1] > Ruling.Tolerance)
            {
                distinct.Add(position);
            }
        }

        return distinct;
    }
}
