using System.Text;

namespace Disclosure.Validation.Documents.Markdown;

/// <summary>
/// Rows between bars as people and programs write them: without the line of dashes below the headings, with one more below
/// every row, or right below a line of text. Brings them to what parsers of Markdown take for a table.
/// </summary>
internal static class PipeRows
{
    // What has fewer, and none at its ends, may as well be a list of links.
    private const int BarsOfOpenRow = 4;

    /// <summary>The text with each run of such rows made a table of its own; the text itself where nothing is to be done.</summary>
    public static string Complete(string text)
    {
        if (!text.Contains('|', StringComparison.Ordinal))
        {
            return text;
        }

        var lines = text.ReplaceLineEndings("\n").Split('\n');
        StringBuilder? made = null;
        var (kept, isFenced) = (0, false);
        for (var i = 0; i < lines.Length;)
        {
            isFenced ^= IsFence(lines[i]);
            var end = isFenced ? i : EndOfRows(lines, i);
            if (end > i && IsWanting(lines.AsSpan(i..end), i > 0 && lines[i - 1].AsSpan().Trim().Length > 0))
            {
                made ??= new StringBuilder(text.Length + 64);
                AppendLines(made, lines.AsSpan(kept..i));
                AppendTable(made, lines.AsSpan(i..end));
                kept = end;
            }

            i = Math.Max(end, i + 1);
        }

        if (made is null)
        {
            return text;
        }

        AppendLines(made, lines.AsSpan(kept));
        return made.ToString();
    }

    private static void AppendLines(StringBuilder made, ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            made.Append(line).Append('\n');
        }
    }

    /// <summary>Whether a line is a row between bars: with one on each side, or of many cells.</summary>
    public static bool IsRow(ReadOnlySpan<char> line)
    {
        line = line.Trim(" \t");
        return line.Length > 2 && line[0] == '|' && line[^1] == '|'
            ? line[1..^1].Contains('|')
            : line.Count('|') >= BarsOfOpenRow;
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimStart(" \t") is ['`', '`', '`', ..] or ['~', '~', '~', ..];

    // Beside a row, or among several lines of cells that end in a bar, a line that ends in one is a row, too, however short.
    private static int EndOfRows(string[] lines, int first)
    {
        var (end, rows, cells) = (first, 0, 0);
        for (; end < lines.Length; end++)
        {
            var line = lines[end].AsSpan().Trim(" \t");
            if (IsRow(line))
            {
                rows++;
            }
            else if (line.Length > 1 && line[^1] == '|')
            {
                cells += line[..^1].Contains('|') ? 1 : 0;
            }
            else if (end == first || !MarkdownTables.IsDelimiter(line))
            {
                break;
            }
        }

        return rows > 0 || cells > 1 ? end : first;
    }

    // One delimiter, in the second line, below a blank one, is how it should be.
    private static bool IsWanting(ReadOnlySpan<string> rows, bool isBelowText)
    {
        var delimiters = 0;
        foreach (var row in rows)
        {
            delimiters += MarkdownTables.IsDelimiter(row.AsSpan().Trim(" \t")) ? 1 : 0;
        }

        return isBelowText || delimiters != 1 || rows.Length < 2 || !MarkdownTables.IsDelimiter(rows[1].AsSpan().Trim(" \t"));
    }

    private static void AppendTable(StringBuilder made, ReadOnlySpan<string> rows)
    {
        var width = 1;
        foreach (var row in rows)
        {
            width = Math.Max(width, row.AsSpan().Count('|') + 1);
        }

        var isFirst = true;
        made.Append('\n');
        foreach (var row in rows)
        {
            if (MarkdownTables.IsDelimiter(row.AsSpan().Trim(" \t")))
            {
                continue;
            }

            var line = row.AsSpan().Trim(" \t");
            made.Append(line.StartsWith('|') ? "" : "| ").Append(line).Append('\n');
            if (isFirst)
            {
                made.Append('|').Insert(made.Length, "---|", width).Append('\n');
                isFirst = false;
            }
        }

        made.Append('\n');
    }
}
