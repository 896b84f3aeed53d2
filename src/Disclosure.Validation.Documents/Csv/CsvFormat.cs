using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Csv;

/// <summary>Tells files of lines by the names of their columns.</summary>
internal static class CsvFormat
{
    /// <summary>The form whose columns the first line names; null where the text is of no such file.</summary>
    public static Form? FormOf(string text, IEnumerable<Form> forms)
    {
        var listed = forms.Where(form => form.Csv is not null).ToList();
        if (listed.Count == 0)
        {
            return null;
        }

        var start = text.AsSpan().TrimStart();
        var first = start.IndexOfAny('\r', '\n') is var end and >= 0 ? start[..end].ToString() : start.ToString();
        return listed.Find(form => form.Csv is { } csv && Names(first, csv.Issuer) && (csv.Year is null || Names(first, csv.Year))
            && form.Cells.Any(cell => cell.CsvColumn is { } column && Names(first, column)));
    }

    // A look without splitting: what is taken for the name of a column is looked at again when the lines are read.
    private static bool Names(string line, string column) => line.Contains(column, StringComparison.OrdinalIgnoreCase);
}
