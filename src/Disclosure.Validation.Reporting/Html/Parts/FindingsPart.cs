using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Html.Tables;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Reporting.Writing;

namespace Disclosure.Validation.Reporting.Html.Parts;

/// <summary>Writes the findings of a report, numbered as the tables refer to them.</summary>
internal sealed class FindingsPart(Markup html, Evidence evidence, ResultWriterOptions options)
{
    public void Write()
    {
        var findings = evidence.Result.Findings;
        using var section = html.In("section", ("class", "findings"), ("aria-labelledby", $"{evidence.Prefix}findings"));
        html.Put("h3", PartWords.Findings(findings.Count), ("id", $"{evidence.Prefix}findings"));
        if (findings.Count == 0)
        {
            html.Put("p", PartWords.NoFinding, ("class", "none"));
            return;
        }

        using var list = html.In("ol");
        for (var i = 0; i < findings.Count; i++)
        {
            html.Line();
            Write(findings[i], number: i + 1);
        }
    }

    private void Write(Finding finding, int number)
    {
        var @class = Words.Class(finding.Severity);
        using var item = html.In(
            "li", ("class", $"finding {@class}"), ("id", evidence.Finding(number)), ("tabindex", "-1"));
        using (html.In("p", ("class", "kind")))
        {
            html.Put("span", Digits.Of(number), ("class", "number"));
            html.Put("strong", Terms.Of(finding.Severity), ("class", $"badge {@class}"));
            html.Put("code", finding.Rule);
            html.Put("span", Terms.Of(finding.Standing), ("class", "standing"));
            WriteShow(finding);
        }

        if (options.FindRule(evidence.Report.Form, finding.Rule)?.Title is { } title)
        {
            html.Put("p", title, ("class", "rule"));
        }

        html.Put("p", finding.Message, ("class", "message"));
        if (Equation.Of(finding) is { } equation)
        {
            new EquationPart(html, evidence, finding).Write(equation);
        }

        new PassagesPart(html, evidence).Write(finding.Passages);
        WriteGround(finding);
        new CellsPart(html, evidence).Write(finding);
    }

    private void WriteShow(Finding finding)
    {
        if (CellMarks.MainCell(finding) is { } path && evidence.FindCell(path) is { } cell)
        {
            html.Put("a", PartWords.ShowCells, ("class", "show"), ("href", $"#{evidence.Cell(cell)}"));
        }
    }

    private void WriteGround(Finding finding)
    {
        if (finding.Basis is { } basis)
        {
            using var ground = html.In("p", ("class", "ground"));
            html.Text(PartWords.Basis);
            html.Quote(basis);
        }
    }
}
