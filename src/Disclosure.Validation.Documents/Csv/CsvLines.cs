using System.Text;
using Disclosure.Validation.Documents.Limits;

namespace Disclosure.Validation.Documents.Csv;

/// <summary>The lines of a file of values, split at commas, semicolons or tabs; quoted values may hold those, quotes in pairs, and ends of lines.</summary>
internal static class CsvLines
{
    private static readonly char[] Delimiters = [';', '\t', ','];

    /// <summary>The mark between the values, which the first line has most of; null where it has none.</summary>
    public static char? DelimiterOf(string text)
    {
        var first = text.AsSpan().TrimStart();
        first = first.IndexOfAny('\r', '\n') is var end and >= 0 ? first[..end] : first;
        var (most, mark) = (0, (char?)null);
        foreach (var delimiter in Delimiters)
        {
            if (first.Count(delimiter) is var count && count > most)
            {
                (most, mark) = (count, delimiter);
            }
        }

        return mark;
    }

    /// <summary>The lines that hold anything, with the number that each has in the file.</summary>
    /// <exception cref="Problems.DisclosureInputException">There are more values than the limit.</exception>
    public static IEnumerable<(int Number, IReadOnlyList<string> Values)> Of(string text, char delimiter, string? file, DocumentLimits limits, CancellationToken cancellationToken)
    {
        var (values, value, isQuoted) = (new List<string>(), new StringBuilder(), false);
        var (line, first, count) = (1, 1, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            line += c == '\n' ? 1 : 0;
            if (c == '"' && isQuoted && i + 1 < text.Length && text[i + 1] == '"')
            {
                value.Append(c);
                i++;
            }
            else if (c == '"' && (isQuoted || value.Length == 0))
            {
                isQuoted = !isQuoted;
            }
            else if (i < text.Length && (isQuoted || (c != delimiter && c is not ('\r' or '\n'))))
            {
                value.Append(c);
            }
            else if (c != '\r')
            {
                cancellationToken.ThrowIfCancellationRequested();
                values.Add(value.ToString().Trim());
                value.Clear();
                if (++count > limits.MaxElements)
                {
                    throw DocumentProblems.TooManyElements(file, limits.MaxElements);
                }

                if (c == '\n')
                {
                    if (values.Exists(one => one.Length > 0))
                    {
                        yield return (first, values);
                    }

                    (values, first) = ([], line);
                }
            }
        }
    }
}
