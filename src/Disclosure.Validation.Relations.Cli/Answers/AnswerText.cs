using System.Globalization;
using System.Net;
using System.Text;
using CsvHelper;
using Disclosure.Validation.Relations.Questions;
using Disclosure.Validation.Reporting.Pages;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Relations.Cli.Answers;

/// <summary>Writes answers for people and for programs.</summary>
internal static class AnswerText
{
    private const int Gap = 2;
    private const string Digits = "0.##########";

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

    /// <summary>Text that a spreadsheet would take for a formula has an apostrophe before it.</summary>
    public static string Csv(Answer answer)
    {
        using var text = new StringWriter();
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { Injection = CsvInjection.Escape }))
        {
            csv.WriteHeader([.. answer.Columns]);
            foreach (var row in answer.Rows)
            {
                foreach (var cell in row)
                {
                    if (Number(cell) is { } number)
                    {
                        csv.WriteField(number, Digits);
                    }
                    else
                    {
                        // Blanks before a formula would hide it from the escaping, but not from every spreadsheet.
                        csv.WriteField(Said(cell).TrimStart());
                    }
                }

                csv.EndRecord();
            }
        }

        return text.ToString();
    }

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
        decimal number => number.ToString(Digits, CultureInfo.InvariantCulture),
        _ => VisibleText.Of(cell as string ?? ""),
    };

    private static int Width(string text) => Page.WidthOf(text);
}
