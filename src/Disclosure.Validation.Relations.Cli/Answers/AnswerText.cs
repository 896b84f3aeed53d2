using System.Globalization;
using System.Net;
using System.Text;
using Disclosure.Validation.Relations.Questions;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Relations.Cli.Answers;

/// <summary>Writes answers for people and for programs.</summary>
internal static class AnswerText
{
    private const int Gap = 2;
    private const char FirstWide = '\u1100';

    public static string Table(Answer answer)
    {
        var lines = Lines(answer);
        var widths = Enumerable.Range(0, answer.Columns.Count).Select(column => lines.Max(line => Width(line[column]))).ToList();
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.AppendLine(string.Concat(line.Select((cell, column) => cell + new string(' ', widths[column] - Width(cell) + Gap))).TrimEnd());
        }

        return text.Replace(Environment.NewLine, "\n").ToString();
    }

    public static string Csv(Answer answer) =>
        string.Concat(Lines(answer).Select(line => string.Join(',', line.Select(Quoted)) + "\r\n"));

    /// <summary>A page with the table, and bars for its first column of numbers.</summary>
    public static string Html(Answer answer, Language language)
    {
        var title = WebUtility.HtmlEncode(answer.Question.Asks.In(language));
        var charted = Enumerable.Range(0, answer.Columns.Count).FirstOrDefault(column => answer.Rows.Count > 0 && answer.Rows.All(row => Number(row[column]) is not null), -1);
        var most = charted < 0 ? 0 : answer.Rows.Max(row => Number(row[charted])!.Value);
        var page = new StringBuilder($"<!DOCTYPE html>\n<html lang=\"{(language == Language.Zh ? "zh-CN" : "en")}\">\n<head><meta charset=\"utf-8\"><title>{title}</title>\n"
            + "<style>body{font-family:sans-serif;margin:2rem}table{border-collapse:collapse}th,td{text-align:start;padding:.3rem .8rem;border-block-end:1px solid #ccc}"
            + "svg{vertical-align:middle}rect{fill:#2b6cb0}</style></head>\n<body><h1>")
            .Append(title).Append("</h1>\n<table><thead><tr>");
        page.AppendJoin("", answer.Columns.Select(column => $"<th scope=\"col\">{WebUtility.HtmlEncode(column)}</th>")).Append("</tr></thead>\n<tbody>\n");
        foreach (var row in answer.Rows)
        {
            page.Append("<tr>").AppendJoin("", row.Select((cell, column) => $"<td>{WebUtility.HtmlEncode(Said(cell))}{(column == charted ? Bar(Number(cell)!.Value, most) : "")}</td>")).Append("</tr>\n");
        }

        return page.Append("</tbody></table></body></html>\n").ToString();
    }

    private static string Bar(decimal number, decimal most) => most <= 0 || number < 0 ? "" : string.Create(
        CultureInfo.InvariantCulture, $" <svg width=\"200\" height=\"12\" aria-hidden=\"true\"><rect width=\"{200 * number / most:0.#}\" height=\"12\"/></svg>");

    private static List<IReadOnlyList<string>> Lines(Answer answer) => [answer.Columns, .. answer.Rows.Select(row => row.Select(Said).ToList())];

    private static decimal? Number(object? cell) => cell as decimal?;

    private static string Said(object? cell) => cell switch
    {
        decimal number => number.ToString("0.##########", CultureInfo.InvariantCulture),
        _ => cell as string ?? "",
    };

    // A spreadsheet would take what begins so for a formula.
    private static string Quoted(string cell)
    {
        var safe = cell.Length > 0 && "=+@\t\r".Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static int Width(string text) => text.Sum(character => character >= FirstWide ? 2 : 1);
}
