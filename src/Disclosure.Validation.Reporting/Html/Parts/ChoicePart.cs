using Disclosure.Validation.Reporting.Html.Elements;

namespace Disclosure.Validation.Reporting.Html.Parts;

/// <summary>Writes the box beside a finding, and how the finding stands.</summary>
internal static class ChoicePart
{
    public static void Write(Markup html, FindingChoice choice)
    {
        using var line = html.In("p", ("class", "choice"));
        using (html.In("label"))
        {
            html.Put("input", ("type", "checkbox"), ("form", choice.Form), ("name", choice.Name), ("value", choice.Value));
            html.Put("span", choice.Label);
        }

        if (choice.State is { } state)
        {
            html.Put("strong", state, ("class", choice.IsSettled ? "badge ok" : "badge u"));
        }

        if (choice.Note is { Length: > 0 } note)
        {
            html.Quote(note);
        }
    }
}
