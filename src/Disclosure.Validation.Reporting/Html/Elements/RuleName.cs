using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Elements;

/// <summary>Writes what a rule asks, where that is known, and its id.</summary>
internal static class RuleName
{
    public static void Write(Markup html, LocalizedText? title, string id)
    {
        if (title is not null)
        {
            html.Put("span", title);
            html.Text(" ");
        }

        html.Put("code", id);
    }
}
