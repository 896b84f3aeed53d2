using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Ganss.Xss;

namespace Disclosure.Validation.Desk.Originals;

/// <summary>A web page without all that does something: no script, no form, no frame, nothing that is fetched from anywhere.</summary>
internal static class CleanPage
{
    /// <summary>Cleans the page, and numbers tables and rows, so that a finding can lead to a row.</summary>
    public static string Of(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        var document = new HtmlParser().ParseDocument(stream);
        foreach (var (number, table) in document.QuerySelectorAll("table").Where(table => !LaysOut(table)).Index())
        {
            Number(table, number + 1);
        }

        var sanitizer = new HtmlSanitizer();
        foreach (var tag in new[] { "img", "form", "input", "button", "textarea", "select", "option", "label", "fieldset", "legend", "area", "map", "menu", "menuitem", "keygen" })
        {
            sanitizer.AllowedTags.Remove(tag);
        }

        sanitizer.KeepChildNodes = true;
        sanitizer.AllowedAttributes.Add("id");
        sanitizer.AllowedAttributes.Remove("href");
        sanitizer.AllowedAttributes.Remove("background");
        sanitizer.AllowedSchemes.Clear();
        sanitizer.AllowedAtRules.Clear();
        var body = sanitizer.Sanitize(document.Body?.InnerHtml ?? "");
        return $"<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>{TitleOf(document)}</title></head><body>{body}</body></html>";
    }

    // As the reader counts: a table that only lays the page out is none.
    private static bool LaysOut(IElement table)
    {
        var rows = RowsOf(table).Select(row => row.Children.Count(cell => cell.LocalName is "td" or "th")).ToList();
        var inside = table.QuerySelectorAll("table td, table th").Length;
        return (inside > 0 && inside >= rows.Sum()) || rows.TrueForAll(cells => cells <= 1);
    }

    private static IEnumerable<IElement> RowsOf(IElement table) => table.QuerySelectorAll("tr").Where(row => row.Closest("table") == table);

    private static void Number(IElement table, int number)
    {
        table.Id = FormattableString.Invariant($"t{number}");
        foreach (var (index, row) in RowsOf(table).Index())
        {
            row.Id = FormattableString.Invariant($"t{number}r{index + 1}");
        }
    }

    private static string TitleOf(AngleSharp.Html.Dom.IHtmlDocument document)
    {
        var title = new StringBuilder();
        foreach (var letter in document.Title ?? "")
        {
            title.Append(letter switch { '<' => "&lt;", '&' => "&amp;", '>' => "&gt;", _ => letter.ToString() });
        }

        return title.Length == 0 ? "?" : title.ToString();
    }
}
