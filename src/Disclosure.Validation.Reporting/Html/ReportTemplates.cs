using Disclosure.Validation.Reporting.Html.Elements;

namespace Disclosure.Validation.Reporting.Html;

/// <summary>Writes what the script puts into a report: the ways to those before and behind it, and the buttons that copy a finding.</summary>
internal sealed class ReportTemplates(Markup html)
{
    public void Write()
    {
        using (html.In("template", ("id", "steps")))
        {
            html.Put("a", Words.Before, ("data-step", "-1"), ("href", "#"));
            html.Put("a", Words.After, ("data-step", "1"), ("href", "#"));
        }

        using var template = html.In("template", ("id", "copy"));
        html.Put("button", Words.Copy, ("type", "button"), ("class", "copy"), ("data-done", ""));
        html.Put("span", Words.Copied, ("class", "vh"), ("role", "status"));
    }
}
