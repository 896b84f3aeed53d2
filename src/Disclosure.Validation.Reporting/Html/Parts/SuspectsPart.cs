using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Html.Tables;
using Disclosure.Validation.Reporting.Wording;

namespace Disclosure.Validation.Reporting.Html.Parts;

/// <summary>Writes which cells may be the wrong ones, group by group of connected findings.</summary>
internal sealed class SuspectsPart(Markup html, Evidence evidence)
{
    public void Write()
    {
        if (evidence.Result.Suspects.Count == 0)
        {
            return;
        }

        using var section = html.In("section", ("class", "suspects"), ("aria-labelledby", evidence.Labels("suspects")));
        html.Put("h3", PartWords.Suspects, ("id", $"{evidence.Prefix}suspects"));
        html.Put("p", PartWords.SuspectsMeaning, ("class", "hint"));
        foreach (var group in evidence.Result.Suspects)
        {
            Write(group);
        }
    }

    private void Write(SuspectGroup group)
    {
        using var element = html.In("div", ("class", "group"));
        html.Put("p", group.Message, ("class", "message"));
        WriteFindings(group);
        if (group.Sets.Count > 0)
        {
            using var list = html.In("ol");
            foreach (var set in group.Sets)
            {
                Write(set);
            }
        }

        if (!group.Complete)
        {
            html.Put("p", PartWords.SearchStopped, ("class", "hint"));
        }
    }

    private void WriteFindings(SuspectGroup group)
    {
        using var line = html.In("p", ("class", "hint"));
        html.Text(PartWords.Explains);
        for (var i = 0; i < evidence.Result.Findings.Count; i++)
        {
            if (group.Findings.Contains(evidence.Result.Findings[i].Fingerprint))
            {
                html.Text(" ");
                html.Put("a", Digits.Of(i + 1), ("href", $"#{evidence.Finding(i + 1)}"), ("class", "number"));
            }
        }
    }

    private void Write(SuspectSet set)
    {
        using var item = html.In("li");
        foreach (var cell in set.Cells)
        {
            using var line = html.In("p", ("class", "change"));
            if (ReportName.OfOther(cell.Step, cell.Issuer, cell.Year) is { } other)
            {
                html.Text(other);
                html.Text(" ");
            }

            new CellLink(html, evidence).Write(cell.Path, cell.Step, CellName.Of(evidence.Report.Form, cell.Path));
            html.Text(" ");
            WriteValue(cell);
            html.Text(" ");
            html.Put("b", TableWords.Suspect(cell), ("class", "fix"));
        }

        html.Put("p", set.Message, ("class", "reason"));
        html.Put("p", PartWords.Of(set.Confidence), ("class", "hint"));
    }

    private void WriteValue(SuspectCell cell)
    {
        using var value = html.In("span", ("class", "was"));
        if (cell.Value is { } number)
        {
            html.Text(Digits.Printed(number));
        }
        else
        {
            html.Text(Terms.Of(cell.State));
        }
    }
}
