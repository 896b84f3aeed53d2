using System.Text;

namespace Disclosure.Validation.Documents.Text;

/// <summary>
/// Tables of crawled pages that print each cell on a line of its own, with a bar behind it, before it, or on a line between: takes
/// the bars away, so that the cells are lines, blank ones too (<see cref="BarCells"/>). Where rows stand between bars, nothing is changed.
/// </summary>
internal static class BarLines
{
    /// <summary>What stands for a blank cell.</summary>
    public const char BlankCell = '\uE0FF';

    // Fewer may be anything.
    private const int FewestLines = 6;

    public static string Strip(string text)
    {
        if (!text.Contains('|', StringComparison.Ordinal))
        {
            return text;
        }

        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var isStripped = false;
        for (var first = 0; first < lines.Length; first++)
        {
            if (KindOf(lines[first]) is Kind.Plain)
            {
                continue;
            }

            var end = EndOfRun(lines, first);
            if (IsOfCells(lines.AsSpan(first..end)))
            {
                isStripped = true;
                var blanks = BarCells.BlanksIn(lines.AsSpan(first..end));
                StripBars(lines.AsSpan(first..end));
                foreach (var (line, count) in blanks)
                {
                    lines[first + line] = new string(BlankCell, count);
                }
            }

            first = end - 1;
        }

        return isStripped ? new StringBuilder().AppendJoin('\n', lines).ToString() : text;
    }

    // A run of lines with bars; between bars on lines of their own stands one line without.
    private static int EndOfRun(string[] lines, int first)
    {
        var end = first + 1;
        for (var i = end; i < lines.Length && i <= end + 2; i++)
        {
            var kind = KindOf(lines[i]);
            end = kind is Kind.Plain ? end : i + 1;
            if (kind is Kind.Plain && lines[i].AsSpan().IndexOfAny('。', '；') >= 0)
            {
                break;
            }
        }

        return end;
    }

    private static bool IsOfCells(ReadOnlySpan<string> lines)
    {
        var (single, rows) = (0, 0);
        foreach (var line in lines)
        {
            var kind = KindOf(line);
            single += kind is Kind.Bars or Kind.Cell ? 1 : 0;
            rows += kind is Kind.Row ? 1 : 0;
        }

        return single >= FewestLines && rows * 4 < single;
    }

    private static void StripBars(Span<string> lines)
    {
        foreach (ref var line in lines)
        {
            line = KindOf(line) is Kind.Row or Kind.Plain ? line : line.Trim('|', ' ', '\t', '\u3000', '\u00A0');
        }
    }

    /// <summary>What stands on a line beside its bars and blanks.</summary>
    public static ReadOnlySpan<char> ContentOf(ReadOnlySpan<char> line) => line.Trim("| \t\u3000\u00A0");

    private static Kind KindOf(ReadOnlySpan<char> line)
    {
        if (!line.Contains('|'))
        {
            return Kind.Plain;
        }

        var content = ContentOf(line);
        return content.IsEmpty ? Kind.Bars : content.Contains('|') ? Kind.Row : Kind.Cell;
    }

    private enum Kind
    {
        Plain,
        Bars,
        Cell,
        Row,
    }
}
