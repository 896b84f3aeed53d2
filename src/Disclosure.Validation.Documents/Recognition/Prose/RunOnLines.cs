using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Documents.Recognition.Labels;

namespace Disclosure.Validation.Documents.Recognition.Prose;

/// <summary>
/// Cuts lines in which whole tables stand, one row behind the other with blanks between, into a line for each row, title and piece of
/// prose: so come pages whose line breaks were lost.
/// </summary>
internal sealed class RunOnLines(IReadOnlyList<FormLabels> forms, FigureText figures)
{
    private const int FewestRowsAndTitles = 2;
    private const int FewestFigures = 5;
    private const int MostParts = 8;
    private const int LongestWord = 120;

    /// <summary>The document with such lines cut; itself where it has none.</summary>
    public static SourceDocument Cut(SourceDocument document, IReadOnlyList<FormLabels> forms, FigureText figures)
    {
        if (!document.Blocks.Any(block => block is Paragraph line && MayRunOn(line)))
        {
            return document;
        }

        var lines = new RunOnLines(forms, figures);
        return document with { Blocks = [.. document.Blocks.SelectMany(block => block is Paragraph line && MayRunOn(line) ? lines.Cut(line) : [block])] };
    }

    // A digit behind a blank.
    private static bool MayRunOn(Paragraph line)
    {
        var text = line.Text.AsSpan();
        for (var at = line.IsNumber || line.Doubt is not null ? -1 : text.IndexOf(' '); at >= 0;)
        {
            text = text[(at + 1)..];
            if (text is [>= '0' and <= '9', ..])
            {
                return true;
            }

            at = text.IndexOf(' ');
        }

        return false;
    }

    private List<Block> Cut(Paragraph line)
    {
        var words = WordsOf(line.Text);
        var (pieces, rows, titles) = (new List<(int First, int End)>(), 0, 0);
        var first = 0;
        for (var i = 0; i < words.Count;)
        {
            var end = i;
            while (end < words.Count && words[end].IsFigure)
            {
                end++;
            }

            if (end == i)
            {
                i++;
                continue;
            }

            var label = LabelBefore(words, first, i);
            if (label < i || end - i >= FewestFigures)
            {
                rows += label < i ? 1 : 0;
                titles += AddTitles(words, first, label, pieces);
                pieces.Add((label, end));
                first = end;
            }

            i = end;
        }

        if (rows == 0)
        {
            return [line];
        }

        titles += AddTitles(words, first, words.Count, pieces);
        return rows + titles < FewestRowsAndTitles ? [line]
            : [.. pieces.Select(piece => Part(line, words[piece.First].Start, words[piece.End - 1].End))];
    }

    // The first word of the label in front of figures; where the figures begin if they have none.
    private int LabelBefore(List<Word> words, int first, int end)
    {
        for (var start = end - 1; start >= Math.Max(first, end - MostParts); start--)
        {
            if (!IsLabel(words, start, end, (labels, text) => labels.Rows.Knows(text)))
            {
                continue;
            }

            return start > first && IsNumbering(words[start - 1]) ? start - 1 : start;
        }

        return end;
    }

    // What stands between rows: titles of tables and sections one by one, the rest as it is.
    private int AddTitles(List<Word> words, int first, int end, List<(int First, int End)> pieces)
    {
        var (open, titles) = (first, 0);
        for (var i = first; i < end; i++)
        {
            var stop = Enumerable.Range(i + 1, Math.Min(MostParts, end - i)).FirstOrDefault(stop => IsTitle(words, i, stop));
            if (stop > 0)
            {
                if (open < i)
                {
                    pieces.Add((open, i));
                }

                titles++;
                pieces.Add((i, stop));
                (i, open) = (stop - 1, stop);
            }
        }

        if (open < end)
        {
            pieces.Add((open, end));
        }

        return titles;
    }

    // No more than the number in front of a label: 3.
    private static bool IsNumbering(Word word) => LabelText.Of(word.Text) is { Key.Length: 0, Number.Length: > 0 };

    private bool IsTitle(List<Word> words, int first, int end) =>
        (end == first + 1 && TitleText.Read(words[first].Text) is { Telling: > 1 })
        || IsLabel(words, first, end, (labels, text) =>
            labels.Tables.Knows(text) || (text.Number.Length > 0 && labels.Sections.Knows(text)));

    private bool IsLabel(List<Word> words, int first, int end, Func<FormLabels, LabelText, bool> isKnown)
    {
        var text = string.Concat(words.Take(first..end).Select(word => word.Text));
        return text.Length <= LongestWord && LabelText.Of(text) is var label && forms.Any(labels => isKnown(labels, label));
    }

    private List<Word> WordsOf(string text)
    {
        var words = new List<Word>();
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(" \t\u3000\u00A0");
            length = length < 0 ? text.Length - start : length;
            if (length > 0)
            {
                var word = text.Substring(start, length);
                words.Add(new Word(word, start, start + length)
                {
                    IsFigure = figures.IsFigure(new GridCell(word, 0, 0, 1, 1, new(null, word))),
                });
            }

            start += length + 1;
        }

        return words;
    }

    private static Paragraph Part(Paragraph line, int start, int end)
    {
        var text = line.Text[start..end];
        return new Paragraph(text, line.Source with { Text = text, Column = start + 1 });
    }

    private readonly record struct Word(string Text, int Start, int End)
    {
        public bool IsFigure { get; init; }
    }
}
