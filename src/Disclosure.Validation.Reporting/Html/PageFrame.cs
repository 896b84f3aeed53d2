using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html;

/// <summary>
/// Writes what stands around the content of every file: head, policy and style, the title, the panel for a cell where there are cells, and
/// the script at the end.
/// </summary>
internal sealed class PageFrame(Markup html, ResultWriterOptions options, PageKind kind)
{
    // Nothing may be loaded from anywhere; the one style and the one script are admitted by their hashes, or where they lie beside the page.
    private string Policy => kind.IsBesideAssets
        ? "default-src 'none'; style-src 'self' file:; script-src 'self' file:; base-uri 'none'; form-action 'none'"
        : $"default-src 'none'; style-src {kind.Assets.Style.Hash}; script-src {kind.Assets.Script.Hash}; base-uri 'none'; form-action 'none'";

    private bool IsEnglish => options.Language == Language.En;

    /// <summary>Writes the file up to its content.</summary>
    /// <param name="name">What the file is about; null for the title of all.</param>
    public void Begin(LocalizedText? name = null)
    {
        html.Doctype();
        html.Open("html", ("lang", IsEnglish ? "en" : "zh-CN"), ("data-language", IsEnglish ? "en" : "zh"));
        WriteHead(name is null ? kind.Title : new($"{name.Zh} · {kind.Title.Zh}", $"{name.En} · {kind.Title.En}"));
        html.Line();
        html.Open("body");
        html.Put("a", Words.Skip, ("class", "skip"), ("href", "#main"));
        WriteBanner();
        html.Line();
    }

    /// <summary>Opens the element that the content stands in.</summary>
    public void BeginMain() => html.Open("main", ("id", "main"), ("tabindex", "-1"));

    /// <summary>Closes it, and writes the rest of the file.</summary>
    public void End()
    {
        html.Close();
        html.Line();
        if (kind.HasCells)
        {
            new CellPanel(html).Write();
        }

        using (html.In("footer", ("class", "page")))
        {
            html.Put("p", kind.Footer);
        }

        html.Line();
        html.WriteTexts();
        using (html.In("script", ("src", kind.IsBesideAssets ? kind.Assets.Script.Name : null)))
        {
            if (!kind.IsBesideAssets)
            {
                html.Raw(kind.Assets.Script);
            }
        }

        html.Close();
        html.Close();
        html.Line();
    }

    private void WriteHead(LocalizedText title)
    {
        using var head = html.In("head");
        html.Put("meta", ("charset", "utf-8"));
        html.Put("meta", ("name", "generator"), ("content", "disclosure"));
        html.Put("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy));
        html.Put("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Put("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Put("meta", ("name", "referrer"), ("content", "no-referrer"));
        html.Put("title", title);
        if (kind.IsBesideAssets)
        {
            html.Put("link", ("rel", "stylesheet"), ("href", kind.Assets.Style.Name));
            return;
        }

        using var style = html.In("style");
        html.Raw(kind.Assets.Style);
    }

    private void WriteBanner()
    {
        using var banner = html.In("header", ("class", "page"));
        using (html.In("div"))
        {
            html.Put("h1", kind.Title);
            html.Put("p", Words.Made(options.Time));
        }

        using var tools = html.In("div", ("class", "buttons"));
        html.Put("button", Words.Print, ("type", "button"), ("id", "print"));
        using var button = html.In("button", ("type", "button"), ("id", "language"));

        // Each in the language that it leads to, and shown while the page is in the other.
        html.Put("span", "English", ("class", "to-en"), ("lang", "en-GB"));
        html.Put("span", "中文", ("class", "to-zh"), ("lang", "zh-Hans"));
    }
}
