using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Html.Tables;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Parts;

/// <summary>Draws the sides of a violated rule as a ledger: the cells of each with their numbers, its sum, the difference.</summary>
internal sealed class EquationPart(Markup html, Evidence evidence, Finding finding)
{
    private const int FewZeros = 2;

    public void Write(Equation equation)
    {
        using var table = html.In("table", ("class", "ledger"));
        html.Put("caption", PartWords.Ledger, ("class", "vh"));
        using var body = html.In("tbody");
        var (left, right) = equation.Reported switch
        {
            true => (PartWords.Reported, PartWords.Reckoned),
            false => (PartWords.Reckoned, PartWords.Reported),
            _ => (PartWords.LeftSide, PartWords.RightSide),
        };
        WriteSide(left, equation.Left, finding.Left);
        WriteSide(right, equation.Right, finding.Right);
        using var row = html.In("tr", ("class", "difference"));
        html.Put("th", PartWords.Difference, ("scope", "row"));
        html.Put("td");
        html.Put("td", Computed(finding.Difference));
    }

    private void WriteSide(LocalizedText name, IReadOnlyList<FindingCell> cells, decimal? sum)
    {
        using var row = html.In("tr");
        html.Put("th", name, ("scope", "row"));
        using (html.In("td", ("class", "terms")))
        {
            var zeros = cells.Where(cell => cell is { Value: 0, Step: ReportStep.Self }).ToHashSet();
            var shown = zeros.Count > FewZeros ? [.. cells.Where(cell => !zeros.Contains(cell))] : cells;
            WriteTerms(shown);
            if (shown.Count < cells.Count)
            {
                html.Text(shown.Count > 0 ? " ＋ " : "");
                html.Put("span", PartWords.Zeros(zeros.Count), ("class", "zeros"));
            }
        }

        html.Put("td", Computed(sum));
    }

    private void WriteTerms(IReadOnlyList<FindingCell> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            html.Text(i > 0 ? " ＋ " : "");
            WriteTerm(cells[i]);
        }
    }

    private void WriteTerm(FindingCell cell)
    {
        using var term = html.In("span", ("class", "term"));
        if (Math.Abs(cell.Coefficient ?? 1) is var factor && factor != 1)
        {
            html.Text($"{Digits.Computed(factor)} × ");
        }

        if (ReportName.OfOther(cell.Step, cell.Issuer, cell.Year) is { } other)
        {
            html.Text(other);
            html.Text(" ");
        }

        new CellLink(html, evidence).Write(cell, CellName.Within(evidence.Report.Form, finding.Where, cell.Path));
        html.Text(" ");
        using var number = html.In("b");
        if (cell.Value is { } value)
        {
            html.Text(Digits.Printed(value));
        }
        else
        {
            html.Text(Terms.Of(cell.State));
        }
    }

    private static string Computed(decimal? number) => number is { } known ? Digits.Computed(known) : "";
}
