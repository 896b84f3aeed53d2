using System.Buffers;
using System.Text;

namespace Disclosure.Validation.Documents.Text;

/// <summary>Tables whose cells stand between commas or semicolons (CSV), with quotes around cells that hold such marks.</summary>
internal static class DelimitedText
{
    private const int FewestRows = 5;
    private const int FewestFields = 3;
    private const int LongestField = 120;

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.,-+");
    private static readonly char[] Delimiters = [',', ';'];

    /// <summary>The mark between the cells, where enough lines hold a label and figures between such marks; null for other text.</summary>
    public static char? DelimiterOf(string text)
    {
        foreach (var delimiter in Delimiters)
        {
            var rows = 0;
            foreach (var line in text.AsSpan().EnumerateLines())
            {
                if (line.Count(delimiter) >= FewestFields - 1 && Split(line, delimiter) is { } fields && AreFigures(fields) && ++rows == FewestRows)
                {
                    return delimiter;
                }
            }
        }

        return null;
    }

    /// <summary>The mark that most lines of a file have that calls itself CSV, however short its table is; null for other files.</summary>
    public static char? DelimiterOfFile(string text, string? file)
    {
        if (file?.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) != true)
        {
            return null;
        }

        var counts = Delimiters.ToDictionary(delimiter => delimiter, _ => 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            foreach (var delimiter in Delimiters)
            {
                counts[delimiter] += Split(line, delimiter) is { Count: > 1 } ? 1 : 0;
            }
        }

        // Commas stand in numbers, too.
        return counts[';'] > 0 && counts[';'] >= counts[','] ? ';' : counts[','] > 0 ? ',' : null;
    }

    /// <summary>The cells of a row; null for a line of prose.</summary>
    public static List<string>? Split(ReadOnlySpan<char> line, char delimiter)
    {
        if (!line.Contains(delimiter) || line.IndexOfAny('。', '；') >= 0)
        {
            return null;
        }

        var (fields, field, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
            {
                isQuoted = !isQuoted;
                field.Append(isQuoted && i > 0 && line[i - 1] == '"' ? "\"" : "");
            }
            else if (line[i] == delimiter && !isQuoted)
            {
                fields.Add(field.ToString().Trim());
                field.Clear();
            }
            else
            {
                field.Append(line[i]);
            }
        }

        fields.Add(field.ToString().Trim());
        return isQuoted || fields.Exists(text => text.Length > LongestField) ? null : fields;
    }

    /// <summary>Whether the first line of the text is a row with figures.</summary>
    public static bool BeginsWithFigures(ReadOnlySpan<char> text, char delimiter)
    {
        var end = text.IndexOfAny('\r', '\n');
        return Split(end < 0 ? text : text[..end], delimiter) is { } fields && AreFigures(fields);
    }

    private static bool AreFigures(List<string> fields)
    {
        var figures = fields.Count(field => field.Length > 0 && char.IsAsciiDigit(field[^1]) && !field.AsSpan().ContainsAnyExcept(Figures));
        var blank = fields.Count(field => field.Length == 0);
        return fields.Count >= FewestFields && figures >= 2 && 2 * (figures + blank) >= fields.Count;
    }
}
