using Disclosure.Validation.Claims;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Statements;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Tables;

/// <summary>Writes the report section by section: its text, its tables as the form prints them, and what the one says of the other.</summary>
internal sealed class TablesPart(Markup html, Evidence evidence)
{
    private readonly CellPart _cells = new(html, evidence);

    public void Write()
    {
        using var part = html.In("section", ("class", "tables"), ("aria-labelledby", evidence.Labels("tables")));
        html.Put("h3", TableWords.Tables, ("id", $"{evidence.Prefix}tables"));
        new Legend(html).Write();
        var said = ClaimTables.Of(evidence.Result).ToList();
        foreach (var section in evidence.Report.Form.Sections)
        {
            var tables = evidence.Report.Form.Tables.Where(table => table.Section == section.Id).ToList();
            var texts = evidence.Report.Sections.Where(text => text.Id == section.Id && !string.IsNullOrWhiteSpace(text.Text)).ToList();
            if (tables.Count + texts.Count > 0)
            {
                html.Put("h4", section.Label.Printed);
                texts.ForEach(new NarrativePart(html, evidence).Write);
                WriteTables(tables, section.Label.Printed);
                WriteClaims([.. said.Where(claims => claims.Key is { } table && tables.Contains(table)).SelectMany(claims => claims)], TableWords.SaidOfTables);
            }
        }

        WriteClaims([.. said.Where(claims => claims.Key is null).SelectMany(claims => claims)], TableWords.SaidOfNoTable);
    }

    private void WriteClaims(IReadOnlyList<Claim> claims, LocalizedText heading) => new ClaimsPart(html, evidence).Write(claims, heading);

    private void WriteTables(List<FormTable> tables, LocalizedText section)
    {
        if (tables.Count == 0)
        {
            return;
        }

        using var sheet = html.In("div", ("class", "sheet"));
        foreach (var table in tables)
        {
            // A table that is a section by itself has its name from the heading.
            WriteTable(table, table.Label.Printed.Zh == section.Zh ? "vh" : null);
        }
    }

    private void WriteTable(FormTable table, string? captionClass)
    {
        using var element = html.In(
            "table",
            ("class", table.PrintedAsOneRow ? "form line" : "form"),
            ("data-id", table.Id),
            ("data-first", Digits.Of(table.FirstCell)),
            ("data-columns", Digits.Of(table.Columns.Count)));
        html.Put("caption", table.Label.Printed, ("class", captionClass));
        if (table.PrintedAsOneRow)
        {
            new OneRowTable(html, table).Write(_cells);
        }
        else
        {
            var rows = PrintedRows.Of(evidence.Report, table, cell => evidence.Marks.Find(cell)?.Weightiest is not null);
            new RowsTable(html, table, rows).Write(_cells);
        }

        html.Line();
    }
}
