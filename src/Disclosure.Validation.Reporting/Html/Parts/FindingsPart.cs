using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Reporting.History;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Html.Tables;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Reporting.Html.Parts;

/// <summary>Writes the findings of a report, numbered as the tables refer to them.</summary>
internal sealed class FindingsPart(Markup html, Evidence evidence, ResultWriterOptions options)
{
    public void Write()
    {
        var findings = evidence.Result.Findings;
        using var section = html.In("section", ("class", "findings"), ("aria-labelledby", evidence.Labels("findings")));
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
            "li", ("class", $"finding {@class}"), ("id", evidence.Finding(number)), ("data-rule", finding.Rule),
            ("data-cells", CellRanges.Of(Cells(finding))), ("tabindex", "-1"));
        using (html.In("p", ("class", "kind")))
        {
            html.Put("span", Digits.Of(number), ("class", "number"));
            html.Put("strong", Terms.Of(finding.Severity), ("class", $"badge {@class}"));
            html.Put("span", Terms.Of(finding.Standing), ("class", "standing"));
            WriteState(finding);
            WriteShow(finding);
        }

        WriteRule(finding);
        html.Put("p", finding.Message, ("class", "message"));
        if (evidence.ChoiceOf?.Invoke(finding) is { } choice)
        {
            ChoicePart.Write(html, choice);
        }

        new MendPart(html, evidence).Write(finding);
        var equation = Equation.Of(finding);
        if (equation is not null)
        {
            new EquationPart(html, evidence, finding).Write(equation);
        }

        new PassagesPart(html, evidence).Write(finding.Passages);
        WriteGround(finding);
        new CellsPart(html, evidence).Write(finding, isDrawn: equation is not null || finding.Outcome == Outcome.Undecided);
    }

    private IEnumerable<int> Cells(Finding finding) => finding.Cells
        .Where(cell => cell.Step == ReportStep.Self)
        .Select(cell => evidence.FindCell(cell.Path)?.Index)
        .OfType<int>();

    private void WriteRule(Finding finding)
    {
        using var line = html.In("p", ("class", "rule"));
        RuleName.Write(html, options.FindRule(evidence.Report.Form, finding.Rule)?.Title, finding.Rule);
    }

    // In the first check of a history, everything would be new.
    private void WriteState(Finding finding)
    {
        if (options.History is { Runs.Count: > 0 } history)
        {
            var state = history.StateOf(finding.Fingerprint);
            var text = history.Find(finding.Fingerprint) is { } past
                ? PartWords.Since(HistoryWords.Of(state), past.FirstSeen) : HistoryWords.Of(state);
            html.Put("span", text, ("class", state == FindingState.Known ? "standing" : "badge u"));
        }
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
        if (finding.Explanation is { } explanation)
        {
            using var explained = html.In("p", ("class", "ground"));
            html.Text(PartWords.Explanation);
            html.Quote(explanation);
        }

        if (finding.Basis is { } basis)
        {
            using var ground = html.In("p", ("class", "ground"));
            html.Text(PartWords.Basis);
            html.Quote(basis);
        }
    }
}
