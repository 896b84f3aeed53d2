using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Tests.RealWorld;

/// <summary>
/// Damages rows of figures in formats whose text shows where a cell begins and ends: a cell gone, one too many, two in one. All
/// figures differ, so that a row is found by what it says.
/// </summary>
internal static partial class DamagedRows
{
    public const string OfColumn = "column dropped";

    private static readonly Dictionary<string, Func<DamagedRow, List<string>>> Changes = new()
    {
        ["cell dropped"] = row => [.. row.Cells[..row.Figure], .. row.Cells[(row.Figure + 1)..]],
        ["cell added"] = row => [.. row.Cells[..row.Figure], row.Blank, .. row.Cells[row.Figure..]],
        ["cell added behind"] = row => [.. row.Cells[..row.End], row.Blank, .. row.Cells[row.End..]],
        ["cell added in front"] = row => [row.Blank, .. row.Cells],
        ["figure doubled"] = row => row.HasBlanks ? row.Cells : [.. row.Cells[..row.Figure], row.Cells[row.Figure], .. row.Cells[row.Figure..]],
        ["two in one"] = row => row.Figure + 1 == row.End ? row.Cells
            : [.. row.Cells[..row.Figure], Joined(row.Cells[row.Figure], row.Cells[row.Figure + 1]), .. row.Cells[(row.Figure + 2)..]],
        ["label dropped"] = row => row.Label < 0 ? row.Cells : [.. row.Cells[..row.Label], .. row.Cells[(row.Label + 1)..]],
    };

    private static readonly Dictionary<string, Func<DamagedRow, List<string>>> SpanChanges = new()
    {
        ["figure over two columns"] = row => row.Figure + 1 == row.End || TextOf(row.Cells[row.Figure]).Length == 0 ? row.Cells
            : [.. row.Cells[..row.Figure], Spanned(row.Cells[row.Figure], "colspan", 1), .. row.Cells[(row.Figure + 2)..]],
        ["figure over two rows"] = row => With(row, row.Figure, "rowspan", 1),
        ["label wider"] = row => With(row, row.Label, "colspan", 1),
        ["label narrower"] = row => With(row, row.Label, "colspan", -1),
        ["label higher"] = row => With(row, 0, "rowspan", 1),
        ["label lower"] = row => With(row, 0, "rowspan", -1),
    };

    private static readonly string[] Formats =
        ["html", "html without spans", "html without merges", "markdown", "tabs", "commas", "rows with bars"];

    /// <summary>What can happen, and in which format.</summary>
    public static IEnumerable<(string Kind, string Format)> Ways =>
        Formats.SelectMany(format => Changes.Keys.Append(OfColumn).Select(kind => (kind, format)))
            .Concat(SpanChanges.Keys.Select(kind => (kind, "html")));

    /// <summary>The document damaged; null where nothing changed.</summary>
    /// <param name="kind">What happens.</param>
    /// <param name="format">The format.</param>
    /// <param name="habit">The report.</param>
    /// <param name="chosen">The figure that it happens to.</param>
    /// <param name="surplus">How many empty cells end each row of a table.</param>
    public static byte[]? Write(string kind, string format, Habit habit, FormCell chosen, int surplus)
    {
        var sound = Encoding.UTF8.GetString(DocumentFormats.Write(format, habit.Printed));
        surplus = kind.Contains("added", StringComparison.Ordinal) || !KeepsColumns(format, chosen.Table) ? surplus : 0;
        sound = RowPattern(format).Replace(sound, row => CellsOf(format, row.Value) is { Count: > 1 } cells && !row.Value.Contains("---", StringComparison.Ordinal)
            ? Row(format, [.. cells, .. Enumerable.Repeat(Blank(format), surplus)])
            : row.Value);
        var damaged = kind != OfColumn ? Damaged(kind, format, sound, Figures(habit, chosen), PlaceOf(chosen))
            : chosen.Table.Rows.Select(row => habit.Truth.Form.Cells[chosen.Table.IndexOf(row, chosen.Column)])
                .Where(cell => !chosen.Table.PrintedAsOneRow || cell == chosen)
                .Aggregate(sound, (text, cell) => Damaged("cell dropped", format, text, Figures(habit, cell), PlaceOf(cell)));
        return damaged == sound ? null : Encoding.UTF8.GetBytes(damaged);
    }

    private static string Damaged(string kind, string format, string document, List<string> figures, int figure)
    {
        foreach (Match match in RowPattern(format).Matches(document))
        {
            var cells = CellsOf(format, match.Value);
            if (FirstOf(cells, figures) is >= 0 and var first && figures.Exists(text => text.Length > 0))
            {
                var row = new DamagedRow(cells, first + figure, first + figures.Count, first == 0 ? -1 : cells.FindLastIndex(first - 1, IsLabel), Blank(format));
                var changed = (Changes.GetValueOrDefault(kind) ?? SpanChanges[kind])(row);
                return string.Concat(document.AsSpan(0, match.Index), Row(format, changed), document.AsSpan(match.Index + match.Length));
            }
        }

        return document;
    }

    private static List<string> Figures(Habit habit, FormCell chosen) => [.. habit.Truth.Form.Cells
        .Where(cell => cell.Table == chosen.Table && (chosen.Table.PrintedAsOneRow || cell.Row == chosen.Row))
        .Select(cell => PrintedReport.Print(habit.Truth[cell]))];

    private static int PlaceOf(FormCell cell) =>
        cell.Column.Index + (cell.Table.PrintedAsOneRow ? cell.Row.Index * cell.Table.Columns.Count : 0);

    // Where a row that lost a cell has an empty one at its end, it looks like one whose total is blank.
    private static bool KeepsColumns(string format, FormTable table) =>
        format is not ("html without merges" or "rows with bars") || !(table.PrintedAsOneRow || table.Columns.Any(column => column.Group is not null));

    private static bool IsHtml(string format) => format.StartsWith("html", StringComparison.Ordinal);

    private static string Blank(string format) => IsHtml(format) ? "<td></td>" : format is "markdown" or "rows with bars" ? " " : "";

    private static Regex RowPattern(string format) => IsHtml(format) ? HtmlRow() : Line();

    private static List<string> CellsOf(string format, string row) => format switch
    {
        "tabs" => [.. row.Split('\t')],
        "commas" => [.. row.Split(',')],
        "markdown" or "rows with bars" => [.. row.Split('|')],
        _ => [.. HtmlCell().Matches(row).Select(cell => cell.Value)],
    };

    private static string Row(string format, List<string> cells) => format switch
    {
        "tabs" => string.Join('\t', cells),
        "commas" => string.Join(',', cells),
        "markdown" or "rows with bars" => string.Join('|', cells),
        _ => $"<tr>{string.Concat(cells)}</tr>",
    };

    private static int FirstOf(List<string> cells, List<string> figures)
    {
        var texts = cells.ConvertAll(TextOf);
        return Enumerable.Range(0, Math.Max(0, cells.Count - figures.Count + 1))
            .FirstOrDefault(first => figures.SequenceEqual(texts.GetRange(first, figures.Count)), -1);
    }

    private static bool IsLabel(string cell) => TextOf(cell) is { Length: > 0 } text && !char.IsAsciiDigit(text[^1]);

    private static string TextOf(string cell) => Tag().Replace(cell, "").Replace("&nbsp;", "", StringComparison.Ordinal).Trim();

    private static string Joined(string cell, string next) => TextOf(cell).Length == 0 ? next
        : cell.Replace(TextOf(cell), $"{TextOf(cell)} {TextOf(next)}", StringComparison.Ordinal);

    private static List<string> With(DamagedRow row, int at, string span, int more) =>
        at < 0 ? row.Cells : [.. row.Cells[..at], Spanned(row.Cells[at], span, more), .. row.Cells[(at + 1)..]];

    private static string Spanned(string cell, string span, int more) => Regex.Replace(
        cell, $"""{span}="?(\d+)"?""", match => $"{span}={Math.Max(1, int.Parse(match.Groups[1].Value, null) + more)}");

    [GeneratedRegex("<tr>.*?</tr>")]
    private static partial Regex HtmlRow();

    [GeneratedRegex("<td.*?</td>")]
    private static partial Regex HtmlCell();

    [GeneratedRegex("[^\r\n]+")]
    private static partial Regex Line();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    /// <summary>A row as it was.</summary>
    /// <param name="Cells">Its cells, as written.</param>
    /// <param name="Figure">The figure chosen.</param>
    /// <param name="End">Behind the last figure.</param>
    /// <param name="Label">The label; -1 for none.</param>
    /// <param name="Blank">A blank cell.</param>
    private sealed record DamagedRow(List<string> Cells, int Figure, int End, int Label, string Blank)
    {
        /// <summary>Whether a figure is missing already, so that with one doubled there are as many as before.</summary>
        public bool HasBlanks => Cells.Take(End).Skip(Label + 1).Any(cell => TextOf(cell).Length == 0);
    }
}
