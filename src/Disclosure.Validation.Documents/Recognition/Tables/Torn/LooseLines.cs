using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Documents.Recognition.Labels;

namespace Disclosure.Validation.Documents.Recognition.Tables.Torn;

/// <summary>
/// Rows of tables that come as plain lines: figures behind the label on one line, a label torn over several lines, or
/// every cell on a line of its own.
/// </summary>
internal sealed class LooseLines(LabelReader labels, FigureText figures)
{
    private const int LongestLabel = 80;
    private const int MostFragments = 8;

    private readonly List<Paragraph> _lines = [];
    private readonly List<GridCell> _fragments = [];
    private readonly List<GridCell> _values = [];

    /// <summary>The lines that the row found last came from.</summary>
    public IReadOnlyList<Paragraph> LinesOfRow { get; private set; } = [];

    /// <summary>The words behind the last row.</summary>
    public IReadOnlyList<string> Fragments => [.. _fragments.Select(fragment => fragment.Text)];

    /// <summary>Takes a line and its words; the row that ends before it, if one does.</summary>
    public GridRow? Add(Paragraph line, List<GridCell> tokens)
    {
        var texts = tokens.FindLastIndex(token => !token.IsBlank && !figures.IsFigure(token)) + 1;
        var row = texts > 0 ? End() : null;
        if (tokens.Take(texts).Sum(token => token.Text.Length) > LongestLabel)
        {
            Clear();
            return row;
        }

        _lines.Add(line);
        _fragments.AddRange(tokens.Take(texts));
        _values.AddRange(tokens.Skip(texts));
        return row;
    }

    /// <summary>The row that the lines so far form: a label, where one is known, and figures; null without figures.</summary>
    public GridRow? End()
    {
        if (_values.Count == 0)
        {
            return null;
        }

        var row = new GridRow(FindLabel() is { } label ? [label, .. _values] : [.. _values]);
        LinesOfRow = [.. _lines];
        Clear();
        return row;
    }

    public void Clear()
    {
        _lines.Clear();
        _fragments.Clear();
        _values.Clear();
    }

    /// <summary>The words of a line.</summary>
    public List<GridCell> TokensOf(Paragraph line)
    {
        if (line.Text.Length == 0)
        {
            return [new GridCell("", 0, 0, 1, 1, line.Source)];
        }

        var tokens = new List<GridCell>();
        var start = 0;
        for (var end = 0; end <= line.Text.Length; end++)
        {
            if (end < line.Text.Length && !PartsWords(line.Text, end))
            {
                continue;
            }

            if (end > start)
            {
                var text = line.Text[start..end];
                var source = line.Source with { Text = text, Column = start + 1 };
                tokens.Add(new GridCell(text, 0, tokens.Count, 1, 1, source) { IsNumber = line.IsNumber, Doubt = line.Doubt });
            }

            start = end + 1;
        }

        return tokens;
    }

    // Where blanks group digits, those between digits tell nothing of where a figure ends.
    private bool PartsWords(string text, int index) => text[index] is ' ' or '\t' or '\u3000' or '\u00A0'
        && !(figures.GroupsByBlanks && index > 0 && index + 1 < text.Length
            && char.IsAsciiDigit(text[index - 1]) && char.IsAsciiDigit(text[index + 1]));

    // The label is made of the last fragments: of as few as give one that is known, or else of the last if it comes near one.
    private GridCell? FindLabel()
    {
        for (var count = 1; count <= Math.Min(MostFragments, _fragments.Count); count++)
        {
            var parts = _fragments.GetRange(_fragments.Count - count, count);
            var text = string.Concat(parts.Select(part => part.Text));
            if (labels.IsRow(text))
            {
                return parts[0] with { Text = text };
            }
        }

        return _fragments.Count > 0 && labels.Read(_fragments[^1].Text).Rows.Count > 0 ? _fragments[^1] : null;
    }
}
