using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Html.Tables;
using Disclosure.Validation.Reporting.Wording;

namespace Disclosure.Validation.Reporting.Html.Parts;

/// <summary>Writes in a finding how it may be mended: the likeliest change that lets its rule hold, and how many others there are.</summary>
internal sealed class MendPart(Markup html, Evidence evidence)
{
    public void Write(Finding finding)
    {
        var group = evidence.Result.Suspects.FirstOrDefault(group => group.Findings.Contains(finding.Fingerprint));
        if (group is not { Sets: [var set, ..] })
        {
            return;
        }

        using var line = html.In("p", ("class", "mend"));
        html.Put("b", PartWords.Mend);
        foreach (var (index, cell) in set.Cells.Index())
        {
            html.Put("span", index == 0 ? PartWords.FirstChange : PartWords.FurtherChange);
            if (ReportName.OfOther(cell.Step, cell.Issuer, cell.Year) is { } other)
            {
                html.Text(other);
                html.Text(" ");
            }

            new CellLink(html, evidence).Write(cell.Path, cell.Step, CellName.Of(evidence.Report.Form, cell.Path));
            html.Text(" ");
            html.Text(cell.Value is { } value ? new(Digits.Printed(value), Digits.Printed(value)) : Terms.Of(cell.State));
            html.Text(" → ");
            html.Put("b", TableWords.Target(cell), ("class", "fix"));
        }

        html.Put("span", PartWords.MendRemark(set.Confidence, group.Sets.Count - 1), ("class", "hint"));
    }
}
