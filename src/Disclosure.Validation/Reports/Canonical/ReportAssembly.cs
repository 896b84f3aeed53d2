using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Reports.Canonical;

/// <summary>Puts a report together from what a file states, and collects what the form does not have.</summary>
/// <param name="file">The file, as the caller named it.</param>
/// <param name="place">Finds the line and column of a mark.</param>
/// <param name="locate">Finds them for a problem, with the line itself.</param>
internal sealed class ReportAssembly(string? file, Func<FileMark, (int Line, int Column)> place, Func<FileMark, TextPlace> locate)
{
    private const int MostProblems = 100;

    private readonly List<Problem> _problems = [];
    private readonly HashSet<string> _refusedNames = new(StringComparer.Ordinal);

    /// <exception cref="DisclosureInputException">The file does not state a report of a known form.</exception>
    public DisclosureReport Build(ReportDocument document, FormCatalog forms)
    {
        if (document.Form is null || forms.Find(document.Form) is not { } form)
        {
            throw new DisclosureInputException(ReportProblems.UnknownForm(file, document.Form, forms));
        }

        if (document.Year is < 1900 or > 2200)
        {
            _problems.Add(ReportProblems.Year(file, document.Year.Value));
        }

        var builder = new ReportBuilder(form) { Head = document.ToHead(file) };
        AddCells(builder, document.Tables ?? []);
        AddSections(builder, document);
        AddUnread(builder, document.UnreadTables ?? []);
        AddFootnotes(builder, document);
        foreach (var note in document.ReadingNotes ?? [])
        {
            builder.ReadingNotes.Add(note.ToNote());
        }

        return _problems.Count == 0
            ? builder.Build()
            : throw new DisclosureInputException([.. _problems.Take(MostProblems)]);
    }

    private void AddCells(ReportBuilder builder, IReadOnlyList<StatedCell> cells)
    {
        foreach (var stated in cells)
        {
            if (Find(builder.Form, stated) is not { } cell)
            {
                continue;
            }

            if (stated.Value.Unfit is { } unfit)
            {
                _problems.Add(ReportProblems.NotCell(locate(stated.At), cell, unfit));
            }
            else if (stated.Value.ToCell(builder.Form, cell) is { } content)
            {
                var (line, column) = place(stated.At);
                builder[cell] = content with
                {
                    Source = new CellSource(file, stated.Value.Printed) { Line = line, Column = column },
                };
            }
            else
            {
                _problems.Add(ReportProblems.OutOfRange(locate(stated.At), cell, stated.Value.Number!));
            }
        }
    }

    private FormCell? Find(Form form, StatedCell stated)
    {
        if (form.FindTable(stated.Table.Text) is not { } table)
        {
            return Refuse(stated.Table, form.Id, form.Tables.Select(known => known.Id), ReportProblems.UnknownTable);
        }

        if (table.FindRow(stated.Row.Text) is not { } row)
        {
            return Refuse(stated.Row, table.Id, table.Rows.Select(known => known.Id), ReportProblems.UnknownRow);
        }

        if (table.FindColumn(stated.Column.Text) is not { } column)
        {
            return Refuse(stated.Column, table.Id, table.Columns.Select(known => known.Id), ReportProblems.UnknownColumn);
        }

        return form.Cells[table.IndexOf(row, column)];
    }

    // A row that the form lacks is named once, not once a cell.
    private FormCell? Refuse(
        StatedName name,
        string scope,
        IEnumerable<string> known,
        Func<TextPlace, string, string, IEnumerable<string>, Problem> problem)
    {
        var at = locate(name.At);
        if (_refusedNames.Add($"{at.Line}:{at.Column}"))
        {
            _problems.Add(problem(at, name.Text, scope, known));
        }

        return null;
    }

    private void AddUnread(ReportBuilder builder, IReadOnlyList<string> tables)
    {
        foreach (var table in tables)
        {
            if (builder.Form.FindTable(table) is null)
            {
                _problems.Add(ReportProblems.UnknownUnreadTable(file, table, builder.Form));
            }

            builder.UnreadTables.Add(table);
        }
    }

    private void AddFootnotes(ReportBuilder builder, ReportDocument document)
    {
        foreach (var (table, text) in document.Footnotes ?? [])
        {
            if (builder.Form.FindTable(table) is null)
            {
                _problems.Add(ReportProblems.UnknownUnreadTable(file, table, builder.Form));
            }

            builder.Footnotes.Add(new TableFootnote(table, text));
        }
    }

    private void AddSections(ReportBuilder builder, ReportDocument document)
    {
        foreach (var (id, section) in document.Sections ?? [])
        {
            if (builder.Form.Sections.All(known => known.Id != id))
            {
                _problems.Add(ReportProblems.UnknownSection(file, id, builder.Form));
            }

            builder.Sections.Add(new ReportSection(id, section.Title, section.Text) { Source = section.Source });
        }
    }
}
