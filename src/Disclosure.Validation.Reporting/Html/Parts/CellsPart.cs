using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Html.Tables;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Parts;

/// <summary>Lists the cells that a finding reckons with: factor, content, implied number and where each is printed.</summary>
internal sealed class CellsPart(Markup html, Evidence evidence)
{
    private const int FewZeros = 2;

    /// <param name="finding">The finding.</param>
    /// <param name="isDrawn">Whether its cells stand with their numbers in a ledger, so that only their places are to be said.</param>
    public void Write(Finding finding, bool isDrawn)
    {
        if (finding.Cells.Count == 0)
        {
            WriteFingerprint(finding);
            return;
        }

        using var details = html.In("details");
        html.Put("summary", isDrawn ? PartWords.Places : PartWords.Cells(finding.Cells.Count));
        if (isDrawn)
        {
            WritePlaces(finding);
        }
        else
        {
            WriteTable(finding.Cells);
        }

        WriteFingerprint(finding);
    }

    private void WritePlaces(Finding finding)
    {
        if (PrintedPlaces.Of(finding.Cells, Language.Zh) is { } zh && PrintedPlaces.Of(finding.Cells, Language.En) is { } en)
        {
            using var line = html.In("p", ("class", "places"));
            var page = finding.Cells.FirstOrDefault(cell => cell.Step == ReportStep.Self)?.Source?.Page;
            if (evidence.PageLink(page) is { } link)
            {
                html.Put("a", new LocalizedText(zh, en), ("href", link), ("target", "_blank"), ("rel", "noopener"));
            }
            else
            {
                html.Text(new LocalizedText(zh, en));
            }
        }
    }

    private void WriteFingerprint(Finding finding)
    {
        using var print = html.In("p", ("class", "fingerprint"));
        html.Text(PartWords.Fingerprint);
        html.Put("code", finding.Fingerprint);
    }

    private void WriteTable(IReadOnlyList<FindingCell> cells)
    {
        using var table = html.In("table", ("class", "cells"));
        html.Put("caption", PartWords.CellsCaption, ("class", "vh"));
        using (html.In("thead"))
        {
            using var row = html.In("tr");
            foreach (var head in PartWords.CellHeads)
            {
                html.Put("th", head, ("scope", "col"));
            }
        }

        using var body = html.In("tbody");
        var zeros = cells.Where(cell => cell is { Value: 0, Step: ReportStep.Self, Implied: null }).ToHashSet();
        foreach (var cell in zeros.Count > FewZeros ? cells.Where(cell => !zeros.Contains(cell)) : cells)
        {
            WriteRow(cell);
        }

        if (zeros.Count > FewZeros)
        {
            using var row = html.In("tr");
            html.Put("td", PartWords.Zeros(zeros.Count), ("colspan", Digits.Of(PartWords.CellHeads.Count)));
        }
    }

    private void WriteRow(FindingCell cell)
    {
        using var row = html.In("tr");
        html.Put("td", cell.Coefficient is { } factor ? Factor(factor) : "");
        using (html.In("th", ("scope", "row")))
        {
            new CellLink(html, evidence).Write(cell, CellName.Of(evidence.Report.Form, cell.Path));
        }

        using (html.In("td"))
        {
            WriteContent(cell);
        }

        html.Put("td", Origin(cell));
    }

    private void WriteContent(FindingCell cell)
    {
        if (cell.Value is { } value)
        {
            html.Text(Digits.Printed(value));
        }
        else
        {
            html.Text(Terms.Of(cell.State));
        }

        if (cell.Implied is { } implied)
        {
            html.Text(" ");
            html.Put("b", TableWords.Implied(implied));
        }
    }

    private LocalizedText Origin(FindingCell cell)
    {
        var file = cell.Source?.File is { } known && known != evidence.Report.File ? known : null;
        return LocalizedTexts.Join(
            ReportName.OfOther(cell.Step, cell.Issuer, cell.Year),
            file is null ? null : new(file, file),
            PrintedPlaces.Of(cell.Source));
    }

    private static string Factor(decimal factor) => factor switch
    {
        1 => "＋",
        -1 => "−",
        > 0 => "＋" + Digits.Computed(factor),
        _ => Digits.Computed(factor),
    };
}
