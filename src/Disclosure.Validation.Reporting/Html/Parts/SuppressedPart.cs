using System.Globalization;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Html.Tables;

namespace Disclosure.Validation.Reporting.Html.Parts;

/// <summary>Writes the findings that suppressions keep out, with who decided so and why.</summary>
internal sealed class SuppressedPart(Markup html, Evidence evidence)
{
    public void Write()
    {
        var suppressed = evidence.Result.Suppressed;
        if (suppressed.Count == 0)
        {
            return;
        }

        using var section = html.In(
            "section", ("class", "suppressed"), ("aria-labelledby", evidence.Labels("suppressed")));
        html.Put("h3", PartWords.Suppressed(suppressed.Count), ("id", $"{evidence.Prefix}suppressed"));
        html.Put("p", PartWords.SuppressedMeaning, ("class", "hint"));
        using var list = html.In("ul");
        foreach (var entry in suppressed)
        {
            Write(entry);
        }
    }

    private void Write(SuppressedFinding entry)
    {
        var (finding, suppression) = entry;
        using var item = html.In("li");
        using (html.In("p", ("class", "kind")))
        {
            html.Put("span", Terms.Of(finding.Severity), ("class", "badge s"));
            html.Put("code", finding.Rule);
        }

        html.Put("p", finding.Message, ("class", "message"));
        using (html.In("p", ("class", "ground")))
        {
            html.Text(PartWords.Reason);
            html.Quote(suppression.Reason);
        }

        using var hint = html.In("p", ("class", "hint"));
        html.Text(PartWords.Owner);
        html.Quote(suppression.Owner);
        html.Text(suppression.Expires is { } day
            ? PartWords.Until(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : PartWords.NoEnd);
        html.Text(" ");
        html.Put("code", suppression.Fingerprint);
    }
}
