namespace Disclosure.Validation.Documents.Markdown;

/// <summary>Tells Markdown from other text: by the line of dashes below the headings of a table, or by rows between bars.</summary>
internal static class MarkdownTables
{
    private const int ShortestDashes = 3;

    public static bool AreIn(ReadOnlySpan<char> text)
    {
        foreach (var line in text.EnumerateLines())
        {
            if ((line.Contains('-') && IsDelimiter(line.Trim(" \t"))) || (line.Contains('|') && PipeRows.IsRow(line)))
            {
                return true;
            }
        }

        return false;
    }

    // A row of one cell needs a bar on both sides: three dashes alone are a rule across the page.
    public static bool IsDelimiter(ReadOnlySpan<char> line)
    {
        var isOpen = line.StartsWith('|');
        var isClosed = line.Length > 1 && line.EndsWith('|');
        var cells = 0;
        var inner = line[(isOpen ? 1 : 0)..(isClosed ? ^1 : ^0)];
        foreach (var range in inner.Split('|'))
        {
            if (!IsDashes(inner[range].Trim(" \t")))
            {
                return false;
            }

            cells++;
        }

        return cells > 1 || (isOpen && isClosed);
    }

    private static bool IsDashes(ReadOnlySpan<char> cell)
    {
        cell = cell.StartsWith(':') ? cell[1..] : cell;
        cell = cell.EndsWith(':') ? cell[..^1] : cell;
        return cell.Length >= ShortestDashes && !cell.ContainsAnyExcept('-');
    }
}
