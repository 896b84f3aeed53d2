using System.Text;
using AngleSharp.Html.Parser;
using Disclosure.Validation.Documents;
using Disclosure.Validation.Problems;
using Ganss.Xss;

namespace Disclosure.Validation.Desk.Originals;

/// <summary>A web page without all that does something: no script, no form, no frame, nothing that is fetched from anywhere.</summary>
internal static class CleanPage
{
    /// <summary>Cleans the page; its rows are numbered as the reader numbers them, so that a finding can lead to one.</summary>
    public static string Of(OriginalText page)
    {
        var document = new HtmlParser().ParseDocument(Numbered(page));
        var title = TitleOf(document);
        foreach (var unseen in document.QuerySelectorAll("script, style, noscript, template, title"))
        {
            // What it holds is no text of the page.
            unseen.Remove();
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
        return $"<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>{title}</title></head><body>{body}</body></html>";
    }

    private static string Numbered(OriginalText page)
    {
        try
        {
            return page.Numbered();
        }
        catch (DisclosureInputException)
        {
            // It asks for more than is read: nothing was read from it that could be shown.
            return page.Text;
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
