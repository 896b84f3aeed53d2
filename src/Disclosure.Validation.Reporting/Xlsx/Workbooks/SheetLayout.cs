using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Xlsx.Workbooks;

/// <summary>How the columns of a sheet stand beside each other, and how high its rows are.</summary>
internal sealed class SheetLayout<T>(IReadOnlyList<SheetColumn<T>> columns, Language language)
{
    private const double LineHeight = 14.5;

    // What a spreadsheet can show of a row.
    private const double MostHeight = 400;
    private const int FirstWide = 0x2E80;

    public IReadOnlyList<SheetColumn<T>> Columns => columns;

    /// <summary>The width of what is in view.</summary>
    public double Width => columns.Where(column => !column.IsFolded).Sum(column => column.Width);

    /// <summary>The letters of the last column.</summary>
    public string Last => Letters(columns.Count);

    /// <summary>The columns in which people choose from a list.</summary>
    public IEnumerable<(string Letters, string Choices)> Choices => columns.Index()
        .Where(column => column.Item.Choices is not null)
        .Select(column => (Letters(column.Index + 1), column.Item.Choices!.In(language)));

    /// <summary>The height that the texts in view of an item need in points; null for the height of a line.</summary>
    public double? HeightOf(T item)
    {
        var lines = 1;
        foreach (var column in columns.Where(column => !column.IsFolded))
        {
            if (column.Measured?.Invoke(item) is { } text)
            {
                lines = Math.Max(lines, Lines(text, column.Width));
            }
        }

        return lines == 1 ? null : Math.Min(MostHeight, lines * LineHeight);
    }

    public static string Letters(int column) => column <= 26
        ? ((char)('A' + column - 1)).ToString()
        : Letters((column - 1) / 26) + Letters(((column - 1) % 26) + 1);

    // Chinese characters take the room of two others.
    private static int Lines(string text, double width)
    {
        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var taken = 0;
            foreach (var rune in line.EnumerateRunes())
            {
                taken += rune.Value >= FirstWide ? 2 : 1;
            }

            lines += Math.Max(1, (int)Math.Ceiling(taken / (width - 1)));
        }

        return lines;
    }
}
