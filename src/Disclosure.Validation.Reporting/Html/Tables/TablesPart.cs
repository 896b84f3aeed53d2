using Disclosure.Validation.Forms;
using Disclosure.Validation.Reporting.Html.Elements;

namespace Disclosure.Validation.Reporting.Html.Tables;

/// <summary>Writes the tables of a report, drawn as the form prints them, section by section.</summary>
internal sealed class TablesPart(Markup html, Evidence evidence)
{
    private readonly CellPart _cells = new(html, evidence);

    public void Write()
    {
        using var section = html.In("section", ("class", "tables"), ("aria-labelledby", $"{evidence.Prefix}tables"));
        html.Put("h3", TableWords.Tables, ("id", $"{evidence.Prefix}tables"));
        new Legend(html).Write();
        foreach (var tables in evidence.Report.Form.Tables.GroupBy(table => table.Section))
        {
            WriteSection(tables.Key, [.. tables]);
        }
    }

    private void WriteSection(string id, IReadOnlyList<FormTable> tables)
    {
        var section = evidence.Report.Form.Sections.FirstOrDefault(section => section.Id == id)?.Label.Printed;
        html.Put("h4", section ?? new(id, id));
        using var sheet = html.In("div", ("class", "sheet"));
        foreach (var table in tables)
        {
            // A table that is a section by itself has its name from the heading.
            WriteTable(table, table.Label.Printed.Zh == section?.Zh ? "vh" : null);
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
            new RowsTable(html, evidence, table).Write(_cells);
        }

        html.Line();
    }
}
